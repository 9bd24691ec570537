import {
  CommuneReviewCreateDocument,
  CommuneReviewDeleteDocument,
  type CommuneReviewFilter,
  type CommuneReviewInput,
  CommuneReviewListDocument,
  CommuneReviewOneDocument,
  CommuneReviewRestoreDocument,
  CommuneReviewUpdateDocument,
  CommuneReviewVersionsDocument,
} from '@thoat-ngheo/client';
import { isCode } from '@thoat-ngheo/domain';
import { allOf, isText, pick } from '../api/filter.ts';
import { defineOperations } from '../api/operations.ts';

export const communeReviewOperations = defineOperations({
  list: CommuneReviewListDocument,
  one: CommuneReviewOneDocument,
  history: CommuneReviewVersionsDocument,
  create: CommuneReviewCreateDocument,
  update: CommuneReviewUpdateDocument,
  remove: CommuneReviewDeleteDocument,
  restore: CommuneReviewRestoreDocument,
  toFilter: ({ roundId, communeId, step }) =>
    allOf<CommuneReviewFilter>(
      isText(roundId) ? { round: { id: { eq: roundId } } } : undefined,
      isText(communeId) ? { commune: { id: { eq: communeId } } } : undefined,
      isCode('ReviewStep', step) ? { step: { eq: step } } : undefined,
    ),
  byIds: (ids): CommuneReviewFilter => ({ id: { in: ids } }),
  sorts: {
    step: { field: 'STEP' },
    stepSince: { field: 'STEP_SINCE' },
    'commune.fullName': { commune: { field: 'FULL_NAME' } },
    'round.startsOn': { round: { field: 'STARTS_ON' } },
  },
  toRow: (row) => ({ ...row, roundId: row.round.id, communeId: row.commune.id }),
  toRecord: (one) => ({ ...one, roundId: one.round.id, communeId: one.commune.id }),
  toInput: (values): CommuneReviewInput => pick(values, ['roundId', 'communeId', 'note']),
});
