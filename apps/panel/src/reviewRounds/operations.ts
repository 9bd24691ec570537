import {
  ReviewRoundCreateDocument,
  ReviewRoundDeleteDocument,
  type ReviewRoundFilter,
  type ReviewRoundInput,
  ReviewRoundListDocument,
  ReviewRoundOneDocument,
  ReviewRoundRestoreDocument,
  ReviewRoundUpdateDocument,
  ReviewRoundVersionsDocument,
} from '@thoat-ngheo/client';
import { isCode } from '@thoat-ngheo/domain';
import { allOf, isText, pick } from '../api/filter.ts';
import { defineOperations } from '../api/operations.ts';

export const operations = defineOperations({
  list: ReviewRoundListDocument,
  one: ReviewRoundOneDocument,
  history: ReviewRoundVersionsDocument,
  create: ReviewRoundCreateDocument,
  update: ReviewRoundUpdateDocument,
  remove: ReviewRoundDeleteDocument,
  restore: ReviewRoundRestoreDocument,
  toFilter: ({ q, kind, year }) =>
    allOf<ReviewRoundFilter>(
      isText(q) ? { name: { search: q } } : undefined,
      isCode('RoundKind', kind) ? { kind: { eq: kind } } : undefined,
      typeof year === 'number' ? { year: { eq: year } } : undefined,
    ),
  byIds: (ids): ReviewRoundFilter => ({ id: { in: ids } }),
  sorts: {
    year: { field: 'YEAR' },
    month: { field: 'MONTH' },
    kind: { field: 'KIND' },
    name: { field: 'NAME' },
    startsOn: { field: 'STARTS_ON' },
    endsOn: { field: 'ENDS_ON' },
    'assessments.totalCount': { count: 'ASSESSMENTS' },
    'communeReviews.totalCount': { count: 'COMMUNE_REVIEWS' },
  },
  toInput: (values): ReviewRoundInput => pick(values, ['year', 'kind', 'month', 'name', 'startsOn', 'endsOn', 'note']),
});
