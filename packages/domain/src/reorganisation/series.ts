import { fromDecimal, toDecimal } from '../rational/decimal.ts';
import { add, type Rational, ZERO } from '../rational/rational.ts';
import type { SeriesBasis, UnplacedReason } from '../vocabulary/figures.ts';
import { apportion } from './apportion.ts';

/** A value as it was reported, for one commune and period. */
export interface ReportedValue {
  readonly communeId: string;
  readonly period: string;
  readonly value: string;
  readonly isLowerBound: boolean;
}

/** By what part a reported value came into another commune: so many of so many households. */
export interface Weight {
  readonly fromCommuneId: string;
  readonly households: number;
  readonly ofHouseholds: number;
}

export interface PlacedValue extends ReportedValue {
  readonly basis: SeriesBasis;
  /** Where the value came from; of those that were apportioned, by which weights. */
  readonly fromCommuneIds: readonly string[];
  readonly weights: readonly Weight[];
}

export interface UnplacedValue extends ReportedValue {
  readonly reason: UnplacedReason;
}

/** Where the people of a commune are counted: in none, in one, or in several by households that are known there. */
export type Placement = ReadonlyMap<string, number | null>;

export interface PlacedSeries {
  readonly values: readonly PlacedValue[];
  readonly unplaced: readonly UnplacedValue[];
}

const digitsOf = (value: string): number => value.split('.')[1]?.length ?? 0;

type Piece = Omit<PlacedValue, 'fromCommuneIds'> & { readonly from: string };

/** The pieces into which one value goes, or why it goes nowhere. */
function piecesOf(reported: ReportedValue, placement: Placement): readonly Piece[] | UnplacedReason {
  const { communeId: from, value } = reported;
  const [sole, ...others] = placement.keys();
  if (sole === undefined) return 'NO_SUCCESSION';
  if (others.length === 0)
    return [{ ...reported, communeId: sole, basis: sole === from ? 'REPORTED' : 'FOLLOWED', weights: [], from }];
  const portions = apportion(value, new Map([...placement].map(([id, households]) => [id, households ?? 0])));
  const ofHouseholds = portions.reduce((sum, { households }) => sum + households, 0);
  if (portions.length === 0) return 'NO_HOUSEHOLDS';
  return portions.map((portion) => ({
    ...reported,
    communeId: portion.unitId,
    value: portion.value,
    basis: 'APPORTIONED',
    weights: [{ fromCommuneId: from, households: portion.households, ofHouseholds }],
    from,
  }));
}

function summed(pieces: readonly Piece[]): PlacedValue | undefined {
  const [first] = pieces;
  if (first === undefined) return undefined;
  const digits = Math.max(...pieces.map(({ value }) => digitsOf(value)));
  const total = pieces.reduce<Rational>((sum, { value }) => add(sum, fromDecimal(value)), ZERO);
  const bases = new Set(pieces.map(({ basis }) => basis));
  return {
    communeId: first.communeId,
    period: first.period,
    value: toDecimal(total, digits),
    isLowerBound: pieces.some(({ isLowerBound }) => isLowerBound),
    basis: bases.has('APPORTIONED') ? 'APPORTIONED' : bases.has('FOLLOWED') ? 'FOLLOWED' : 'REPORTED',
    fromCommuneIds: pieces.map(({ from }) => from),
    weights: pieces.flatMap(({ weights }) => weights),
  };
}

/**
 * Reported values in other communes. What can be added is summed over communes that are taken over whole and divided by households
 * where they are not; a rate is told only where it came from one commune alone. Placed and unplaced values add up to the reported ones.
 * @param isAdditive whether the values may be added and divided (counts), or not (rates)
 */
export function placeSeries(
  reported: readonly ReportedValue[],
  placementOf: (communeId: string) => Placement,
  isAdditive: boolean,
): PlacedSeries {
  const pieces: Piece[] = [];
  const unplaced: UnplacedValue[] = [];
  for (const value of reported) {
    const found = piecesOf(value, placementOf(value.communeId));
    if (typeof found === 'string') unplaced.push({ ...value, reason: found });
    else if (!isAdditive && found.some(({ basis }) => basis === 'APPORTIONED'))
      unplaced.push({ ...value, reason: 'NOT_ADDITIVE' });
    else pieces.push(...found);
  }
  const values: PlacedValue[] = [];
  for (const group of Map.groupBy(pieces, ({ communeId, period }) => `${communeId} ${period}`).values()) {
    if (!isAdditive && group.length > 1) {
      for (const { basis: _, weights: __, from, ...rest } of group)
        unplaced.push({ ...rest, communeId: from, reason: 'NOT_ADDITIVE' });
      continue;
    }
    const value = summed(group);
    if (value !== undefined) values.push(value);
  }
  return { values, unplaced };
}

/** Whether values in a unit of measure may be added: counts may, a percentage or an amount per something may not. */
export const isAdditiveUnit = (unitOfMeasure: string): boolean => !/[%‰/]/.test(unitOfMeasure);
