import {
  BASE_DIMENSIONS,
  byKey,
  type FigureKey,
  type ShownCell,
  SUPPRESSION_THRESHOLD,
  sumsByKey,
  suppressSmallCells,
  type Told,
} from '@thoat-ngheo/domain';
import { type Dimension, detailOf } from './detailed-groups.ts';
import type { DeprivedGroup, MultidimensionalGroups, StateGroup } from './multidimensional-groups.ts';

/** A decided table: whether a cell or total of it may be told; undefined: nobody is in it. */
export type Decided = (key: FigureKey) => boolean | undefined;

/** What is told of poor and not poor, and of the deprivations of the poor, each by commune and one dimension more. */
export type ToldMeasures = { readonly state: Decided; readonly deprived: Decided };

export const stateKey = ({ communeId, detail, state }: StateGroup): string[] => [communeId, detail, state];
export const deprivedKey = ({ communeId, detail, indicator }: DeprivedGroup): string[] => [
  communeId,
  detail,
  indicator,
];

function decided(cells: readonly ShownCell[]): Decided {
  const told = byKey(cells);
  return (key) => {
    const cell = told(key);
    return cell === undefined ? undefined : !cell.suppressed;
  };
}

/** The place of a commune and a dimension in the table of households: `[commune, class, minority]`, and the detail if it is one. */
export function keyOfGroup(communeId: string | null, value: string | null, dimension: Dimension): FigureKey {
  const base = BASE_DIMENSIONS.map((each) => (each === 'COMMUNE' ? communeId : each === dimension ? value : null));
  return detailOf(dimension) === undefined ? base : [...base, value];
}

/** What is told of all households by commune and a dimension, out of their table. */
export function toldGroups(cells: readonly ShownCell[], dimension: Dimension): Decided {
  const told = decided(cells);
  return ([communeId = null, value = null]) => told(keyOfGroup(communeId, value, dimension));
}

/** Whoever is not known to be poor: a missing answer is nobody's secret, and need not be kept. */
const REST = 'REST';
/** The two sides of the decision: who is poor, and the others. */
export const SIDES = ['POOR', REST] as const;
const sideKey = ({ communeId, detail, state }: StateGroup): string[] => [
  communeId,
  detail,
  state === 'POOR' ? state : REST,
];

const isFew = (count: number): boolean => count > 0 && count < SUPPRESSION_THRESHOLD;

/**
 * What may be told of multidimensional poverty by a dimension. Poor and not poor agree with what is told of all households; a
 * deprivation of the poor is told where its poor are, and where neither those that have it nor those that do not are few.
 * @param groups what is told of all households by commune and this dimension
 * @param base what is told without the dimension; absent: this is the first dimension, and decides it
 */
export function toldMeasures(
  { states, deprived }: MultidimensionalGroups,
  groups: Decided,
  base?: ToldMeasures,
): ToldMeasures {
  const cellsOf = <Row extends { readonly households: number }>(rows: readonly Row[], keyOf: (row: Row) => string[]) =>
    rows.map((row) => ({ key: keyOf(row), count: row.households }));
  const known = sumsByKey(states, stateKey, (row) => row.households);
  // What is not there was told as none.
  const toldState: Told = ({ key: [communeId = null, detail = null, side = null] }) => {
    if (side === null) return groups([communeId, detail]) ?? true;
    if (detail === null && base !== undefined) return base.state([communeId, null, side]) ?? true;
    return side === REST && isFew(known([communeId, detail, 'NOT_POOR'])) ? false : undefined;
  };
  const state = decided(suppressSmallCells(cellsOf(states, sideKey), 3, toldState));
  const toldDeprived: Told = ({ key: [communeId = null, detail = null, indicator = null], count }) => {
    const poor = [communeId, detail, 'POOR'];
    if (indicator === null || state(poor) !== true) return state(poor) ?? true;
    if (detail === null && base !== undefined) return base.deprived([communeId, null, indicator]) ?? true;
    return isFew(known(poor) - count) ? false : undefined;
  };
  return { state, deprived: decided(suppressSmallCells(cellsOf(deprived, deprivedKey), 3, toldDeprived)) };
}
