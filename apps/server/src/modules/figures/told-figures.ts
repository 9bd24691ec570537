import { BASE_DIMENSIONS, byKey, type ShownCell, suppressSmallCells } from '@thoat-ngheo/domain';
import type { DetailedGroup } from './detailed-groups.ts';
import type { ReviewedGroup } from './reviewed-groups.ts';

/** Households of one place in the table that decides first, and in one of a detail if one is asked for. */
export type HouseholdGroup = Pick<DetailedGroup, 'communeId' | 'class' | 'ethnicMinority' | 'households' | 'detail'>;

export const keyOf = ({
  communeId,
  class: group,
  ethnicMinority,
}: Pick<ReviewedGroup, 'communeId' | 'class' | 'ethnicMinority'>): string[] => [
  communeId,
  group,
  String(ethnicMinority),
];

/** Which figures as reported are told: the table commune x class x ethnic minority with all its totals. */
export const toldAsReported = (groups: readonly Omit<HouseholdGroup, 'detail'>[]): readonly ShownCell[] =>
  suppressSmallCells(
    groups.map((group) => ({ key: keyOf(group), count: group.households })),
    BASE_DIMENSIONS.length,
  );

/**
 * Which figures in other boundaries are told: decided on the table with the commune as reported for a further dimension, so that
 * neither telling alone nor both together give away a cell that one of them withholds.
 */
export function toldInBoundaries(
  placed: readonly ReviewedGroup[],
  reported: readonly ReviewedGroup[],
): readonly ShownCell[] {
  const before = byKey(toldAsReported(reported));
  const cells = suppressSmallCells(
    placed.map((group) => ({ key: [...keyOf(group), group.reportedId], count: group.households })),
    BASE_DIMENSIONS.length + 1,
    ({ key: [placedIn, group, minority, reportedIn], count }) => {
      if (placedIn !== null) return undefined;
      const told = before([reportedIn ?? null, group ?? null, minority ?? null]);
      if (told === undefined && count === 0) return true;
      // Of a commune of which only a part is in the viewer's reach, another number was told.
      return told === undefined || told.count !== count ? undefined : !told.suppressed;
    },
  );
  return cells
    .filter(({ key }) => key[BASE_DIMENSIONS.length] === null)
    .map((cell) => ({ ...cell, key: cell.key.slice(0, BASE_DIMENSIONS.length) }));
}

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
