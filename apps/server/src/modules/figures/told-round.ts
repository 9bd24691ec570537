import type { ShownCell } from '@thoat-ngheo/domain';
import { type Dimension, detailOf } from './detailed-groups.ts';
import type { Elsewhere } from './elsewhere.ts';
import type { MultidimensionalRound } from './multidimensional-groups.ts';
import { toldAsReported, toldByOrigin, toldInDetail } from './told-figures.ts';
import { measuresOverOrigins, type ToldMeasures, toldGroups, toldMeasures } from './told-measures.ts';

/** What may be told of a round as it was reported. */
export type ToldRound = {
  readonly households: readonly ShownCell[];
  readonly byClass: ToldMeasures;
  readonly byDimension: ToldMeasures;
};

/** Decides in order: all households, then poverty by class, then poverty by the dimension that was asked for. */
export function toldRound(
  { households, byClass, byDimension }: MultidimensionalRound,
  dimension: Dimension,
): ToldRound {
  const reported = toldAsReported(households);
  // The class decides first: of the poor class everybody is multidimensionally poor, so that one would tell the other.
  const base = toldMeasures(byClass, toldGroups(reported, 'CLASS'));
  if (byDimension === null) return { households: reported, byClass: base, byDimension: base };
  const cells = detailOf(dimension) === undefined ? reported : toldInDetail(households);
  return {
    households: reported,
    byClass: base,
    byDimension: toldMeasures(byDimension, toldGroups(cells, dimension), { base }),
  };
}

/** The same in other units, each step in agreement with that step as reported. */
export function toldRoundElsewhere(
  { households, byClass, byDimension }: MultidimensionalRound,
  dimension: Dimension,
  reported: ToldRound,
  others: Elsewhere,
): ToldMeasures {
  const cells = toldByOrigin(households, reported.households, others);
  const base = toldMeasures(byClass, toldGroups(cells, 'CLASS'), { reported: { ...reported.byClass, others } });
  if (byDimension === null) return measuresOverOrigins(base);
  return measuresOverOrigins(
    toldMeasures(byDimension, toldGroups(cells, dimension), { base, reported: { ...reported.byDimension, others } }),
  );
}
