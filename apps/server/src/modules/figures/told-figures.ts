import { BASE_DIMENSIONS, byKey, type FigureKey, type ShownCell, suppressSmallCells } from '@thoat-ngheo/domain';
import type { DetailedGroup } from './detailed-groups.ts';
import { byOriginOf, type Elsewhere } from './elsewhere.ts';
import type { ReviewedGroup } from './reviewed-groups.ts';

/** Households of one place in the table that decides first, and in one of a detail if one is asked for. */
export type HouseholdGroup = Pick<
  DetailedGroup,
  'unitId' | 'reportedId' | 'class' | 'ethnicMinority' | 'households' | 'detail'
>;

/** A decided table: its cells and totals by their keys; undefined where nobody is. */
export type Decided = (key: FigureKey) => ShownCell | undefined;

/** Whether a cell is told; undefined: it is not there. */
export const isShown = (cell: ShownCell | undefined): boolean | undefined =>
  cell === undefined ? undefined : !cell.suppressed;

/** Whether the same figure was told before. Of a commune of which only a part is in the viewer's reach, another number was told. */
export function wasTold(cell: ShownCell | undefined, count: number): boolean | undefined {
  if (cell === undefined) return count === 0 ? true : undefined;
  return cell.count === count ? !cell.suppressed : undefined;
}

export const keyOf = ({
  unitId,
  class: group,
  ethnicMinority,
}: Pick<ReviewedGroup, 'unitId' | 'class' | 'ethnicMinority'>): string[] => [unitId, group, String(ethnicMinority)];

/** Which figures as reported are told: the table commune x class x ethnic minority with all its totals. */
export const toldAsReported = (
  groups: readonly Omit<HouseholdGroup, 'detail' | 'reportedId'>[],
): readonly ShownCell[] =>
  suppressSmallCells(
    groups.map((group) => ({ key: keyOf(group), count: group.households })),
    BASE_DIMENSIONS.length,
  );

/**
 * Which figures in other units, communes of a day or districts, are told: decided on the table with the commune as reported for a
 * further dimension, so that neither telling alone nor both together give away a cell that one of them withholds.
 */
export function toldByOrigin(
  placed: readonly Omit<HouseholdGroup, 'detail'>[],
  reported: readonly ShownCell[],
  others: Pick<Elsewhere, 'canBe' | 'isWhole'>,
): readonly ShownCell[] {
  const before = byKey(reported);
  const dimensions = BASE_DIMENSIONS.length + 1;
  const { structure, reportedKey } = byOriginOf(dimensions, others);
  return suppressSmallCells(
    placed.map((group) => ({ key: [...keyOf(group), group.reportedId], count: group.households })),
    dimensions,
    ({ key, count }) => {
      const asReported = reportedKey(key);
      return asReported === undefined ? undefined : wasTold(before(asReported), count);
    },
    structure,
  );
}

/** The totals of such a table over the communes as reported. */
export const overOrigins = (cells: readonly ShownCell[]): readonly ShownCell[] =>
  cells.flatMap((cell) => (cell.key.at(-1) === null ? [{ ...cell, key: cell.key.slice(0, -1) }] : []));

/**
 * Which figures by one detail more are told: they agree with what is told without it. Two tables with different details have nothing
 * in common but that, so that both together tell no more than each.
 */
export function toldInDetail(detailed: readonly HouseholdGroup[]): readonly ShownCell[] {
  const before = byKey(toldAsReported(detailed));
  return suppressSmallCells(
    detailed.map((group) => ({ key: [...keyOf(group), group.detail], count: group.households })),
    BASE_DIMENSIONS.length + 1,
    ({ key }) => {
      if (key[BASE_DIMENSIONS.length] !== null) return undefined;
      // What is not there was told as none.
      return !(before(key.slice(0, BASE_DIMENSIONS.length))?.suppressed ?? false);
    },
  );
}
