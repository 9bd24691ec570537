import {
  LegalDocumentCreateDocument,
  LegalDocumentDeleteDocument,
  type LegalDocumentFilter,
  type LegalDocumentInput,
  LegalDocumentListDocument,
  LegalDocumentOneDocument,
  LegalDocumentRestoreDocument,
  LegalDocumentUpdateDocument,
  LegalDocumentVersionsDocument,
} from '@thoat-ngheo/client';
import { isCode } from '@thoat-ngheo/domain';
import { allOf, isText, pick } from '../api/filter.ts';
import { defineOperations } from '../api/operations.ts';

export const operations = defineOperations({
  list: LegalDocumentListDocument,
  one: LegalDocumentOneDocument,
  history: LegalDocumentVersionsDocument,
  create: LegalDocumentCreateDocument,
  update: LegalDocumentUpdateDocument,
  remove: LegalDocumentDeleteDocument,
  restore: LegalDocumentRestoreDocument,
  toFilter: ({ q, kind, sourceMark }) =>
    allOf<LegalDocumentFilter>(
      isText(q) ? { or: [{ number: { search: q } }, { title: { search: q } }, { issuer: { search: q } }] } : undefined,
      isCode('LegalDocumentKind', kind) ? { kind: { eq: kind } } : undefined,
      isCode('SourceMark', sourceMark) ? { sourceMark: { eq: sourceMark } } : undefined,
    ),
  byIds: (ids): LegalDocumentFilter => ({ id: { in: ids } }),
  sorts: {
    number: { field: 'NUMBER' },
    title: { field: 'TITLE' },
    kind: { field: 'KIND' },
    issuer: { field: 'ISSUER' },
    issuedOn: { field: 'ISSUED_ON' },
    effectiveFrom: { field: 'EFFECTIVE_FROM' },
    effectiveTo: { field: 'EFFECTIVE_TO' },
    sourceMark: { field: 'SOURCE_MARK' },
    updatedAt: { field: 'UPDATED_AT' },
  },
  toInput: (values): LegalDocumentInput =>
    pick(values, [
      'number',
      'title',
      'kind',
      'issuer',
      'issuedOn',
      'effectiveFrom',
      'effectiveTo',
      'url',
      'sourceMark',
      'note',
    ]),
});
