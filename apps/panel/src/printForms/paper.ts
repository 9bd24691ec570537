import type { PrintedHouseholdsQuery, PrintedReviewQuery } from '@thoat-ngheo/client';

export const PAPERS = ['posting', 'minutes', 'certificates'] as const;
export type Paper = (typeof PAPERS)[number];

export const isPaper = (value: unknown): value is Paper => PAPERS.includes(value as Paper);

export type Review = NonNullable<PrintedReviewQuery['communeReview']>;
export type Act = Review['acts']['nodes'][number];
export type Listed = PrintedHouseholdsQuery['assessments']['nodes'][number];

/** Acts since the review was last opened again: what was done before is not what is printed. */
export function actsNow<Any extends Pick<Act, 'kind'>>(acts: readonly Any[]): readonly Any[] {
  return acts.slice(acts.findLastIndex(({ kind }) => kind === 'REOPENED') + 1);
}

/** The newest act of a kind; undefined: it was not done. */
export const lastOf = (review: Review, kind: Act['kind']): Act | undefined =>
  actsNow(review.acts.nodes).findLast((act) => act.kind === kind);

/** Village of a household, for the column of addresses. */
export const placeOf = ({ household }: Listed): string => household.village?.name ?? '';
