import {
  ProgrammeCreateDocument,
  ProgrammeDeleteDocument,
  type ProgrammeFilter,
  type ProgrammeInput,
  ProgrammeListDocument,
  ProgrammeOneDocument,
  ProgrammeRestoreDocument,
  ProgrammeUpdateDocument,
  ProgrammeVersionsDocument,
} from '@thoat-ngheo/client';
import { allOf, isText, pick } from '../api/filter.ts';
import { defineOperations } from '../api/operations.ts';

export const operations = defineOperations({
  list: ProgrammeListDocument,
  one: ProgrammeOneDocument,
  history: ProgrammeVersionsDocument,
  create: ProgrammeCreateDocument,
  update: ProgrammeUpdateDocument,
  remove: ProgrammeDeleteDocument,
  restore: ProgrammeRestoreDocument,
  toFilter: ({ q, legalDocumentId }) =>
    allOf<ProgrammeFilter>(
      isText(q) ? { or: [{ name: { search: q } }, { code: { contains: q } }] } : undefined,
      isText(legalDocumentId) ? { legalDocument: { id: { eq: legalDocumentId } } } : undefined,
    ),
  byIds: (ids): ProgrammeFilter => ({ id: { in: ids } }),
  sorts: {
    code: { field: 'CODE' },
    name: { field: 'NAME' },
    startsOn: { field: 'STARTS_ON' },
    endsOn: { field: 'ENDS_ON' },
    totalAmount: { field: 'TOTAL_AMOUNT' },
    'fundingLines.totalCount': { count: 'FUNDING_LINES' },
  },
  toRecord: (one) => ({
    ...one,
    legalDocumentId: one.legalDocument?.id ?? null,
    indicatorIds: one.indicators.nodes.map(({ indicator }) => indicator.id),
  }),
  toInput: (values): ProgrammeInput =>
    pick(values, [
      'code',
      'name',
      'startsOn',
      'endsOn',
      'totalAmount',
      'totalIsLowerBound',
      'description',
      'legalDocumentId',
      'sourceNote',
      'indicatorIds',
    ]),
});
