import { compareDecimals, share } from '@thoat-ngheo/domain';

/** Whether communes are those of today, or those in which the households were assessed at the time. */
export const BOUNDARIES = ['PRESENT', 'THEN'] as const;
export type Boundaries = (typeof BOUNDARIES)[number];

/** What the API answers for one commune and round. */
export interface CommuneCounts {
  readonly id: string;
  readonly code: string;
  readonly fullName: string;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly registered: { readonly totalCount: number };
  readonly poor: { readonly totalCount: number };
  readonly nearPoor: { readonly totalCount: number };
}

/** Poor and near-poor households of a commune in one round. */
export interface PovertyRow {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly validFrom: string;
  readonly validTo: string | null;
  /** Households registered by the end of the round; null where they are no longer counted under this commune. */
  readonly households: number | null;
  readonly poor: number;
  readonly nearPoor: number;
  /** Percent of the households with two decimals; null without households. */
  readonly poorRate: string | null;
  readonly nearPoorRate: string | null;
}

const RATE_DIGITS = 2;

function rates(
  households: number | null,
  poor: number,
  nearPoor: number,
): Pick<PovertyRow, 'poorRate' | 'nearPoorRate'> {
  const rate = (count: number): string | null => (households === null ? null : share(count, households, RATE_DIGITS));
  return { poorRate: rate(poor), nearPoorRate: rate(nearPoor) };
}

/**
 * Counts and rates by commune. A commune that was dissolved has handed its households to its successors: it keeps the
 * counts of its time, but there is nothing left to divide them by.
 */
export function povertyRows(communes: readonly CommuneCounts[], boundaries: Boundaries): readonly PovertyRow[] {
  return communes.map((commune) => {
    const { id, code, fullName, validFrom, validTo } = commune;
    const [poor, nearPoor] = [commune.poor.totalCount, commune.nearPoor.totalCount];
    const households = boundaries === 'THEN' && validTo !== null ? null : commune.registered.totalCount;
    return {
      id,
      code,
      name: fullName,
      validFrom,
      validTo,
      households,
      poor,
      nearPoor,
      ...rates(households, poor, nearPoor),
    };
  });
}

export type PovertyTotal = Pick<PovertyRow, 'households' | 'poor' | 'nearPoor' | 'poorRate' | 'nearPoorRate'>;

/** All communes together; without a household count for every one of them there is no rate of the whole. */
export function povertyTotal(rows: readonly PovertyRow[]): PovertyTotal {
  const [poor, nearPoor] = [
    rows.reduce((sum, row) => sum + row.poor, 0),
    rows.reduce((sum, row) => sum + row.nearPoor, 0),
  ];
  const households = rows.reduce<number | null>(
    (sum, row) => (sum === null || row.households === null ? null : sum + row.households),
    0,
  );
  return { households, poor, nearPoor, ...rates(households, poor, nearPoor) };
}

export const POVERTY_COLUMNS = ['name', 'households', 'poor', 'poorRate', 'nearPoor', 'nearPoorRate'] as const;
export type PovertyColumn = (typeof POVERTY_COLUMNS)[number];
export type Direction = 'asc' | 'desc';

/** Negative, zero or positive; what is unknown comes last in either direction. */
function compareCells(a: PovertyRow, b: PovertyRow, column: PovertyColumn, direction: Direction): number {
  const sign = direction === 'asc' ? 1 : -1;
  if (column === 'name') return sign * a.name.localeCompare(b.name, 'vi');
  const [left, right] = [a[column], b[column]];
  if (left === null || right === null) return Number(left === null) - Number(right === null);
  return sign * compareDecimals(left, right);
}

/** The rows by one column; equal ones by code. */
export function sortPovertyRows(
  rows: readonly PovertyRow[],
  column: PovertyColumn,
  direction: Direction,
): readonly PovertyRow[] {
  return rows.toSorted((a, b) => compareCells(a, b, column, direction) || (a.code < b.code ? -1 : 1));
}

/** One commune (by id) through the years in order: how many are poor or near-poor, null where it has no row. */
export function povertyTrend(
  years: readonly { readonly year: number; readonly rows: readonly PovertyRow[] }[],
  communeId: string,
): readonly { readonly year: number; readonly poor: number | null; readonly nearPoor: number | null }[] {
  return years
    .toSorted((a, b) => a.year - b.year)
    .map(({ year, rows }) => {
      const row = rows.find(({ id }) => id === communeId);
      return { year, poor: row?.poor ?? null, nearPoor: row?.nearPoor ?? null };
    });
}
