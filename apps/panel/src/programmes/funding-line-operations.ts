import {
  FundingLineCreateDocument,
  FundingLineDeleteDocument,
  type FundingLineFilter,
  type FundingLineInput,
  FundingLineListDocument,
  FundingLineOneDocument,
  FundingLineRestoreDocument,
  type FundingLineRowFragment,
  FundingLineUpdateDocument,
  FundingLineVersionsDocument,
} from '@thoat-ngheo/client';
import { isCode } from '@thoat-ngheo/domain';
import { allOf, isText, pick, unitFilter } from '../api/filter.ts';
import { defineOperations } from '../api/operations.ts';

const flattened = (line: FundingLineRowFragment) => ({
  ...line,
  programmeId: line.programme.id,
  communeId: line.commune?.id ?? null,
  legalDocumentId: line.legalDocument?.id ?? null,
});

export const fundingLineOperations = defineOperations({
  list: FundingLineListDocument,
  one: FundingLineOneDocument,
  history: FundingLineVersionsDocument,
  create: FundingLineCreateDocument,
  update: FundingLineUpdateDocument,
  remove: FundingLineDeleteDocument,
  restore: FundingLineRestoreDocument,
  toFilter: ({ programmeId, source, unit }) =>
    allOf<FundingLineFilter>(
      isText(programmeId) ? { programme: { id: { eq: programmeId } } } : undefined,
      unitFilter(unit),
      isCode('FundingSource', source) ? { source: { eq: source } } : undefined,
    ),
  byIds: (ids): FundingLineFilter => ({ id: { in: ids } }),
  sorts: {
    source: { field: 'SOURCE' },
    fromYear: { field: 'FROM_YEAR' },
    toYear: { field: 'TO_YEAR' },
    amount: { field: 'AMOUNT' },
  },
  toRow: flattened,
  toRecord: flattened,
  toInput: (values): FundingLineInput =>
    pick(values, [
      'programmeId',
      'communeId',
      'source',
      'stage',
      'fromYear',
      'toYear',
      'amount',
      'isLowerBound',
      'basis',
      'legalDocumentId',
      'note',
      'sourceNote',
    ]),
});
