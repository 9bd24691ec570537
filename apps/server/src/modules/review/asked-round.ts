import type { Context } from '../../context.ts';
import { requestError } from '../../graphql/request-problems.ts';
import { isRecordId } from '../../writing/record-id.ts';
import { type Reach, reachOf, roundCost } from '../viewer/index.ts';
import { ReviewRound } from './review-round.entity.ts';

/** The greatest page of households behind a figure. */
export const MOST_PER_PAGE = 100;

/**
 * A yearly round and where the viewer reads records, at the viewer's expense.
 * @param communeId the one commune that is asked about; null: all of them
 * @throws GraphQLError FORBIDDEN for who reads figures only, NOT_FOUND without such a round, COST_EXCEEDED, RATE_LIMITED
 */
export async function askedRound(
  { viewer, em, language, cost }: Context,
  roundId: string,
  communeId: string | null | undefined,
): Promise<{ reach: Reach; round: ReviewRound }> {
  const reach = reachOf(viewer, 'READ_RECORDS');
  if (reach === undefined) throw requestError('ACCESS_NOT_GRANTED', language);
  const round = isRecordId(roundId) ? await em.findOne(ReviewRound, { id: roundId, deletedAt: null }) : null;
  if (round === null || round.kind !== 'YEARLY') throw requestError('ROUND_NOT_FOUND', language);
  cost.charge(roundCost((communeId ?? null) === null ? reach : [String(communeId)]));
  return { reach, round };
}

/** @throws GraphQLError for a page that is none, or too large */
export function checkPage({ language }: Context, first: number, offset: number): void {
  if (first < 1 || first > MOST_PER_PAGE || offset < 0)
    throw requestError('PAGE_TOO_LARGE', language, { max: MOST_PER_PAGE });
}
