import {
  BASE_DIMENSIONS,
  byKey,
  type FigureCell,
  type FigureKey,
  type ShownCell,
  SUPPRESSION_THRESHOLD,
  sumsByKey,
  suppressSmallCells,
  type Told,
} from '@thoat-ngheo/domain';
import { type Dimension, detailOf } from './detailed-groups.ts';
import { byOriginOf, type Elsewhere } from './elsewhere.ts';
import type { DeprivedGroup, MultidimensionalGroups, StateGroup } from './multidimensional-groups.ts';
import { type Decided, isShown, wasTold } from './told-figures.ts';

/**
 * What is told of poor and not poor, and of the deprivations of the poor, each by unit and one dimension more; in other units than
 * reported also by the commune as reported.
 */
export type ToldMeasures = { readonly state: Decided; readonly deprived: Decided };

/** What was decided before, and has to be agreed with. */
export type ToldBefore = {
  /** What is told without the dimension; absent: this is the first dimension, and decides it. */
  readonly base?: ToldMeasures | undefined;
  /** Where the units are others than reported: what is told as reported by the same dimension. */
  readonly reported?: (ToldMeasures & { readonly others: Elsewhere }) | undefined;
};

export const stateKey = ({ unitId, detail, state }: StateGroup): string[] => [unitId, detail, state];
export const deprivedKey = ({ unitId, detail, indicator }: DeprivedGroup): string[] => [unitId, detail, indicator];

/** The place of a unit and a dimension in the table of households: `[unit, class, minority]`, and the detail if it is one. */
export function keyOfGroup(unitId: string | null, value: string | null, dimension: Dimension): FigureKey {
  const base = BASE_DIMENSIONS.map((each) => (each === 'COMMUNE' ? unitId : each === dimension ? value : null));
  return detailOf(dimension) === undefined ? base : [...base, value];
}

/** What is told of all households by unit and a dimension, and by their commune as reported if it is there, out of their table. */
export function toldGroups(cells: readonly ShownCell[], dimension: Dimension): Decided {
  const told = byKey(cells);
  return ([unitId = null, value = null, ...origin]) => told([...keyOfGroup(unitId, value, dimension), ...origin]);
}

/** The totals of what is told over the communes as reported. */
export const measuresOverOrigins = ({ state, deprived }: ToldMeasures): ToldMeasures => ({
  state: (key) => state([...key, null]),
  deprived: (key) => deprived([...key, null]),
});

/** Whoever is not known to be poor: a missing answer is nobody's secret, and need not be kept. */
const REST = 'REST';
/** The two sides of the decision: who is poor, and the others. */
export const SIDES = ['POOR', REST] as const;

const isFew = (count: number): boolean => count > 0 && count < SUPPRESSION_THRESHOLD;

/**
 * What may be told of multidimensional poverty by a dimension. Poor and not poor agree with what is told of all households; a
 * deprivation of the poor is told where its poor are, and where neither those that have it nor those that do not are few.
 * @param groups what is told of all households by unit and this dimension
 */
export function toldMeasures(
  { states, deprived }: MultidimensionalGroups,
  groups: Decided,
  { base, reported }: ToldBefore = {},
): ToldMeasures {
  type Row = StateGroup | DeprivedGroup;
  const keyed = (row: Row, last: string): string[] =>
    reported === undefined ? [row.unitId, row.detail, last] : [row.unitId, row.detail, last, row.reportedId];
  const byOrigin = reported && byOriginOf(4, reported.others);
  const toldAsReported = (decided: Decided | undefined, key: FigureKey, count: number) => {
    const asReported = byOrigin?.reportedKey(key);
    return asReported === undefined ? undefined : { told: wasTold(decided?.(asReported), count) };
  };
  const decide = (cells: readonly FigureCell[], told: Told): Decided =>
    byKey(
      reported === undefined
        ? suppressSmallCells(cells, 3, told)
        : suppressSmallCells(cells, 4, told, byOrigin?.structure),
    );
  const known = sumsByKey(
    states,
    (row) => keyed(row, row.state),
    (row) => row.households,
  );
  // What is not there was told as none.
  const toldState: Told = ({ key, count }) => {
    const before = toldAsReported(reported?.state, key, count);
    if (before !== undefined) return before.told;
    const [unitId = null, detail = null, side = null, ...origin] = key;
    if (side === null) return isShown(groups([unitId, detail, ...origin])) ?? true;
    if (detail === null && base !== undefined) return isShown(base.state([unitId, null, side, ...origin])) ?? true;
    return side === REST && isFew(known([unitId, detail, 'NOT_POOR', ...origin])) ? false : undefined;
  };
  const stateCells = states.map((row) => ({
    key: keyed(row, row.state === 'POOR' ? row.state : REST),
    count: row.households,
  }));
  const state = decide(stateCells, toldState);
  const toldDeprived: Told = ({ key, count }) => {
    const [unitId = null, detail = null, indicator = null, ...origin] = key;
    const poor = [unitId, detail, 'POOR', ...origin];
    const isToldOfPoor = isShown(state(poor));
    if (indicator === null || isToldOfPoor !== true) return isToldOfPoor ?? true;
    const before = toldAsReported(reported?.deprived, key, count);
    if (before !== undefined) return before.told;
    if (detail === null && base !== undefined)
      return isShown(base.deprived([unitId, null, indicator, ...origin])) ?? true;
    return isFew(known(poor) - count) ? false : undefined;
  };
  const deprivedCells = deprived.map((row) => ({ key: keyed(row, row.indicator), count: row.households }));
  return { state, deprived: decide(deprivedCells, toldDeprived) };
}
