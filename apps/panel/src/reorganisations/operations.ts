import {
  ReorganisationCreateDocument,
  ReorganisationDeleteDocument,
  type ReorganisationFilter,
  type ReorganisationInput,
  ReorganisationListDocument,
  ReorganisationOneDocument,
  ReorganisationRestoreDocument,
  ReorganisationUpdateDocument,
  ReorganisationVersionsDocument,
} from '@thoat-ngheo/client';
import { isCode } from '@thoat-ngheo/domain';
import { allOf, isText, pick } from '../api/filter.ts';
import { defineOperations } from '../api/operations.ts';

const FIELDS = [
  'title',
  'legalDocumentId',
  'effectiveOn',
  'note',
  'successions',
] as const satisfies readonly (keyof ReorganisationInput)[];

const flat = <Record extends { legalDocument: { id: string } }>(record: Record) => ({
  ...record,
  legalDocumentId: record.legalDocument.id,
});

export const operations = defineOperations({
  list: ReorganisationListDocument,
  one: ReorganisationOneDocument,
  history: ReorganisationVersionsDocument,
  create: ReorganisationCreateDocument,
  update: ReorganisationUpdateDocument,
  remove: ReorganisationDeleteDocument,
  restore: ReorganisationRestoreDocument,
  toFilter: (values) =>
    allOf<ReorganisationFilter>(
      isText(values.q) ? { title: { search: values.q } } : undefined,
      isCode('ReorganisationState', values.state) ? { state: { eq: values.state } } : undefined,
    ),
  byIds: (ids) => ({ id: { in: ids } }),
  sorts: {
    title: { field: 'TITLE' },
    effectiveOn: { field: 'EFFECTIVE_ON' },
    state: { field: 'STATE' },
    appliedAt: { field: 'APPLIED_AT' },
  },
  toRow: flat,
  toRecord: flat,
  toInput: (values) => pick<ReorganisationInput>(values, FIELDS),
});
