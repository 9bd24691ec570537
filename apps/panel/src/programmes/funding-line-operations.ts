import {
  FundingLineCreateDocument,
  FundingLineDeleteDocument,
  type FundingLineFilter,
  type FundingLineInput,
  FundingLineListDocument,
  FundingLineOneDocument,
  FundingLineRestoreDocument,
  FundingLineUpdateDocument,
  FundingLineVersionsDocument,
} from '@thoat-ngheo/client';
import { isCode } from '@thoat-ngheo/domain';
import { allOf, isText, pick } from '../api/filter.ts';
import { defineOperations } from '../api/operations.ts';

export const fundingLineOperations = defineOperations({
  list: FundingLineListDocument,
  one: FundingLineOneDocument,
  history: FundingLineVersionsDocument,
  create: FundingLineCreateDocument,
  update: FundingLineUpdateDocument,
  remove: FundingLineDeleteDocument,
  restore: FundingLineRestoreDocument,
  toFilter: ({ programmeId, source }) =>
    allOf<FundingLineFilter>(
      isText(programmeId) ? { programme: { id: { eq: programmeId } } } : undefined,
      isCode('FundingSource', source) ? { source: { eq: source } } : undefined,
    ),
  byIds: (ids): FundingLineFilter => ({ id: { in: ids } }),
  sorts: {
    source: { field: 'SOURCE' },
    fromYear: { field: 'FROM_YEAR' },
    toYear: { field: 'TO_YEAR' },
    amount: { field: 'AMOUNT' },
  },
  toRow: (row) => ({ ...row, programmeId: row.programme.id }),
  toRecord: (one) => ({ ...one, programmeId: one.programme.id }),
  toInput: (values): FundingLineInput =>
    pick(values, [
      'programmeId',
      'source',
      'fromYear',
      'toYear',
      'amount',
      'isLowerBound',
      'basis',
      'note',
      'sourceNote',
    ]),
});
