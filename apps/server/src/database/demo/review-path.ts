import type { Terrain } from './commune-profile.ts';
import { chance, drawFrom, type Random } from './random.ts';

/** What a survey is meant to find; NOT_LISTED becomes MIDDLE or NON_POOR by its income. */
export type Intended = 'POOR' | 'NEAR_POOR' | 'NOT_LISTED' | 'UNDETERMINED';

/** One survey of a household: in which of the rounds, and what it is meant to find. */
export interface Visit {
  readonly round: number;
  readonly intended: Intended;
}

/** From one round to the next; magnitudes like those the province reported for 2021 - 2025. */
const FROM_POOR = drawFrom<Intended>([
  ['POOR', 42],
  ['NEAR_POOR', 36],
  ['NOT_LISTED', 22],
]);
const FROM_NEAR_POOR = drawFrom<Intended>([
  ['POOR', 2.5],
  ['NEAR_POOR', 37.5],
  ['NOT_LISTED', 60],
]);
/** Once off the lists: back on them, each year. */
const RELAPSE = { poor: 0.006, nearPoor: 0.018 };
/** Never on a list: newly on one, each year, as a part of the first round's share. */
const NEWLY = { poor: 0.025, nearPoor: 0.04 };
/** Households that ask for a survey (form 01 of QĐ 24/2021/QĐ-TTg) and turn out to be on no list, each year. */
const ASKS = 0.15;
/** Surveys that leave the income open. */
const OPEN_INCOME = 0.0003;

function listedNow(random: Random, poor: number, nearPoor: number): Intended {
  const draw = random();
  if (draw < poor) return 'POOR';
  return draw < poor + nearPoor ? 'NEAR_POOR' : 'NOT_LISTED';
}

function nextStanding(random: Random, terrain: Terrain, before: Intended | undefined, onListBefore: boolean): Intended {
  if (before === 'POOR') return FROM_POOR(random);
  if (before === 'NEAR_POOR') return FROM_NEAR_POOR(random);
  if (onListBefore) return listedNow(random, RELAPSE.poor, RELAPSE.nearPoor);
  return listedNow(random, terrain.poor * NEWLY.poor, terrain.nearPoor * NEWLY.nearPoor);
}

/**
 * In which rounds a household is surveyed, and with what result. Every household is surveyed for the first time in some
 * round, in the first one twice as often as in each later one; after that only those that are on a list, that come onto
 * one, whose class was left open, or that ask (QĐ 24/2021/QĐ-TTg, article 3).
 */
export function drawReviewPath(random: Random, terrain: Terrain, rounds: number): readonly Visit[] {
  const firstAtLatest = Math.max(0, Math.floor(random() * (rounds + 1)) - 1);
  const visits: Visit[] = [];
  let before: Intended | undefined;
  let onListBefore = false;
  for (let round = 0; round < rounds; round += 1) {
    const settled: Intended =
      round === 0
        ? listedNow(random, terrain.poor, terrain.nearPoor)
        : nextStanding(random, terrain, before, onListBefore);
    const due = before === undefined ? round === firstAtLatest : before !== 'NOT_LISTED' || chance(random, ASKS);
    if (settled === 'NOT_LISTED' && !due) continue;
    const intended: Intended = chance(random, OPEN_INCOME) ? 'UNDETERMINED' : settled;
    visits.push({ round, intended });
    before = intended;
    onListBefore ||= intended === 'POOR' || intended === 'NEAR_POOR';
  }
  return visits;
}
