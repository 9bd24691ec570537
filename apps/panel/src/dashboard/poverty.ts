import type { HouseholdClass } from '@thoat-ngheo/client';
import { compareDecimals, share } from '@thoat-ngheo/domain';

/** Whether communes are those of today, or those in which the households were assessed at the time. */
export const BOUNDARIES = ['PRESENT', 'THEN'] as const;
export type Boundaries = (typeof BOUNDARIES)[number];

/** What the official tables count: households (hộ) and persons (nhân khẩu). */
export const COUNTED = ['households', 'persons'] as const;
export type Counted = (typeof COUNTED)[number];

interface Unit {
  readonly id: string;
  readonly code: string;
  readonly fullName: string;
  readonly validFrom: string;
  readonly validTo: string | null;
}

interface Group {
  readonly key: { readonly commune: Unit | null; readonly class?: HouseholdClass | null };
  readonly count: number;
  readonly sum: { readonly memberCount: number };
}

/** What the API answers for one round. */
export interface PovertyAnswer {
  /** Households registered by the end of the round, by the commune they belong to today. */
  readonly registered: { readonly groups: readonly Group[] };
  /** Assessments of the round as poor or near-poor, by commune and class. */
  readonly assessed: { readonly groups: readonly Group[] };
  /** Communes that are to be shown and are in no group. */
  readonly withoutFigures: { readonly nodes: readonly Unit[] };
}

export interface Figures {
  /** Registered by the end of the round; null where they are no longer counted under this commune. */
  readonly total: number | null;
  readonly poor: number;
  readonly nearPoor: number;
  /** Percent of the total with two decimals; null without a total. */
  readonly poorRate: string | null;
  readonly nearPoorRate: string | null;
}

export type PovertyTotal = Readonly<Record<Counted, Figures>>;

/** The poor and near-poor of a commune in one round. */
export interface PovertyRow extends PovertyTotal {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly validFrom: string;
  readonly validTo: string | null;
}

type Amounts = Readonly<Record<Counted, number>>;

const RATE_DIGITS = 2;
const NOTHING: Amounts = { households: 0, persons: 0 };

function figures(total: number | null, poor: number, nearPoor: number): Figures {
  const rate = (count: number): string | null => (total === null ? null : share(count, total, RATE_DIGITS));
  return { total, poor, nearPoor, poorRate: rate(poor), nearPoorRate: rate(nearPoor) };
}

/** Households and persons of the groups by commune. */
function byCommune(groups: readonly Group[]): ReadonlyMap<string, Amounts> {
  return new Map(
    groups.flatMap(({ key: { commune }, count, sum }) =>
      commune === null ? [] : [[commune.id, { households: count, persons: sum.memberCount }] as const],
    ),
  );
}

const unitsOf = (groups: readonly Group[]): readonly Unit[] =>
  groups.flatMap(({ key: { commune } }) => (commune === null ? [] : [commune]));

/**
 * Counts and rates by commune, ordered by code. A commune that was dissolved has handed its households to its successors: it
 * keeps the counts of its time, but there is nothing left to divide them by.
 */
export function povertyRows(
  { registered, assessed, withoutFigures }: PovertyAnswer,
  boundaries: Boundaries,
): readonly PovertyRow[] {
  const shown = [
    ...withoutFigures.nodes,
    ...unitsOf(assessed.groups),
    // Households are registered under the communes of today, which need not have existed at the review.
    ...(boundaries === 'PRESENT' ? unitsOf(registered.groups) : []),
  ];
  const units = new Map(shown.map((unit) => [unit.id, unit] as const));
  const all = byCommune(registered.groups);
  const poor = byCommune(assessed.groups.filter(({ key }) => key.class === 'POOR'));
  const nearPoor = byCommune(assessed.groups.filter(({ key }) => key.class === 'NEAR_POOR'));
  return [...units.values()]
    .map(({ id, code, fullName, validFrom, validTo }) => {
      const of = (counted: Counted): Figures =>
        figures(
          boundaries === 'THEN' && validTo !== null ? null : (all.get(id) ?? NOTHING)[counted],
          (poor.get(id) ?? NOTHING)[counted],
          (nearPoor.get(id) ?? NOTHING)[counted],
        );
      return { id, code, name: fullName, validFrom, validTo, households: of('households'), persons: of('persons') };
    })
    .toSorted(inOrder);
}

/** By code; where a code was used again, the older commune first. */
const inOrder = (a: PovertyRow, b: PovertyRow): number =>
  a.code === b.code ? (a.validFrom < b.validFrom ? -1 : 1) : a.code < b.code ? -1 : 1;

/** All communes together; without a total for every one of them there is no rate of the whole. */
export function povertyTotal(rows: readonly PovertyRow[]): PovertyTotal {
  const of = (counted: Counted): Figures => {
    const sum = (key: 'poor' | 'nearPoor'): number => rows.reduce((found, row) => found + row[counted][key], 0);
    const total = rows.reduce<number | null>((found, row) => {
      const own = row[counted].total;
      return found === null || own === null ? null : found + own;
    }, 0);
    return figures(total, sum('poor'), sum('nearPoor'));
  };
  return { households: of('households'), persons: of('persons') };
}

export type Figure = keyof Figures;
export type PovertyColumn = 'name' | `${Counted}.${Figure}`;
export type Direction = 'asc' | 'desc';

/** Negative, zero or positive; what is unknown comes last in either direction. */
function compareCells(a: PovertyRow, b: PovertyRow, column: PovertyColumn, direction: Direction): number {
  const sign = direction === 'asc' ? 1 : -1;
  if (column === 'name') return sign * a.name.localeCompare(b.name, 'vi');
  const [counted, figure] = column.split('.') as [Counted, Figure];
  const [left, right] = [a[counted][figure], b[counted][figure]];
  if (left === null || right === null) return Number(left === null) - Number(right === null);
  return sign * compareDecimals(left, right);
}

/** The rows by one column; equal ones by how many poor and near-poor households they have, then by code. */
export function sortPovertyRows(
  rows: readonly PovertyRow[],
  column: PovertyColumn,
  direction: Direction,
): readonly PovertyRow[] {
  return rows.toSorted(
    (a, b) =>
      compareCells(a, b, column, direction) ||
      b.households.poor - a.households.poor ||
      b.households.nearPoor - a.households.nearPoor ||
      inOrder(a, b),
  );
}

/** One commune (by id) through the years in order: how many households are poor or near-poor, null where it has no row. */
export function povertyTrend(
  years: readonly { readonly year: number; readonly rows: readonly PovertyRow[] }[],
  communeId: string,
): readonly { readonly year: number; readonly poor: number | null; readonly nearPoor: number | null }[] {
  return years
    .toSorted((a, b) => a.year - b.year)
    .map(({ year, rows }) => {
      const row = rows.find(({ id }) => id === communeId);
      return { year, poor: row?.households.poor ?? null, nearPoor: row?.households.nearPoor ?? null };
    });
}
