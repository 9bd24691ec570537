import type { IsoDate } from '../calendar/date.ts';
import type { HouseholdClass, RoundKind } from '../vocabulary/review.ts';
import { isListed, type Standing, type Transition, transition } from './transition.ts';

/** A round of review, as far as the order of rounds goes. */
export interface OrderedRound {
  readonly id: string;
  readonly kind: RoundKind;
  readonly year: number;
  readonly endsOn: IsoDate;
}

/** What a household was found to be in one round. */
export interface RoundClass {
  readonly roundId: string;
  readonly class: HouseholdClass;
}

/** What the class of a household in one round means beside the round before. */
export interface RoundResult {
  /** Its class in the round before; null where it was not reviewed. */
  readonly previousClass: HouseholdClass | null;
  /** Null while there is no yearly round before to compare with. */
  readonly transition: Transition | null;
}

/** The round that ended last; of two on the same day the one that was planned later. */
const latest = (rounds: readonly OrderedRound[]): OrderedRound | undefined =>
  rounds.toSorted((a, b) => (`${a.endsOn} ${a.id}` < `${b.endsOn} ${b.id}` ? 1 : -1))[0];

/**
 * The result of a household in a round. A yearly round is held against the yearly round before it, as the flow tables are (QĐ
 * 24/2021/QĐ-TTg); a monthly one, which reviews only who asks, against whatever the household was found to be last. Not
 * there in the round before: registered after it had ended.
 * @param classes the household in all rounds, this one included
 */
export function roundResult(
  round: OrderedRound,
  rounds: readonly OrderedRound[],
  classes: readonly RoundClass[],
  registeredOn: IsoDate | null,
): RoundResult {
  const own = new Map(classes.map((each) => [each.roundId, each.class]));
  const isYearly = round.kind === 'YEARLY';
  const earlier = rounds.filter((each) =>
    isYearly ? each.kind === 'YEARLY' && each.year < round.year : each.endsOn < round.endsOn,
  );
  const base = earlier.filter(({ kind }) => kind === 'YEARLY').toSorted((a, b) => b.year - a.year)[0];
  const before = isYearly ? base : latest(earlier.filter(({ id }) => own.has(id)));
  const previousClass = (before && own.get(before.id)) ?? null;
  const current = own.get(round.id);
  if (base === undefined || current === undefined) return { previousClass, transition: null };
  const arrived = registeredOn !== null && registeredOn > base.endsOn;
  const previous: Standing = previousClass ?? (arrived ? 'ABSENT' : null);
  const history = earlier.filter(({ id }) => id !== before?.id).map(({ id }) => own.get(id) ?? null);
  return { previousClass, transition: transition(previous, current, history.filter(isListed)) };
}
