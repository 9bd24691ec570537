import type {
  DeprivedGroup,
  MultidimensionalGroups,
  MultidimensionalRound,
  PovertyState,
} from './multidimensional-groups.ts';
import type { HouseholdGroup } from './told-figures.ts';

/** A row as a list of values, its communes by number: a round has thousands of rows that all name the same. */
type Row<Values extends readonly unknown[]> = readonly [unit: number, origin: number, ...values: Values];
type GroupRows = {
  readonly states: readonly Row<[detail: string, state: PovertyState, households: number, persons: number]>[];
  readonly deprived: readonly Row<
    [detail: string, indicator: DeprivedGroup['indicator'], households: number, persons: number, weighted: number]
  >[];
};
/** What the statement over a round answers. */
export type RoundRows = {
  /** Ids by number. */
  readonly communes: readonly string[];
  readonly households: readonly Row<
    [group: HouseholdGroup['class'], ethnicMinority: boolean, detail: string, households: number]
  >[];
  readonly byClass: GroupRows;
  readonly byDimension: GroupRows | null;
  readonly totalWeight: number;
};

/** The groups of a round by the names of their values. */
export function roundOf({ communes, households, byClass, byDimension, totalWeight }: RoundRows): MultidimensionalRound {
  const placed = (unit: number, origin: number) => ({
    unitId: communes[unit] ?? '',
    reportedId: communes[origin] ?? '',
  });
  const groupsOf = ({ states, deprived }: GroupRows): MultidimensionalGroups => ({
    states: states.map(([unit, origin, detail, state, own, persons]) => ({
      ...placed(unit, origin),
      detail,
      state,
      households: own,
      persons,
    })),
    deprived: deprived.map(([unit, origin, detail, indicator, own, persons, weighted]) => ({
      ...placed(unit, origin),
      detail,
      indicator,
      households: own,
      persons,
      weighted,
    })),
  });
  return {
    households: households.map(([unit, origin, group, ethnicMinority, detail, own]) => ({
      ...placed(unit, origin),
      class: group,
      ethnicMinority,
      detail,
      households: own,
    })),
    byClass: groupsOf(byClass),
    byDimension: byDimension === null ? null : groupsOf(byDimension),
    totalWeight,
  };
}
