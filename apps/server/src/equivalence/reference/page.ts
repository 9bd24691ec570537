import { Refusal } from './refusal.ts';
import type { RowOrder } from './sort.ts';
import type { Row } from './tables.ts';

const DEFAULT_SIZE = 20;
const MAX_SIZE = 1000;

export type PageArguments = {
  readonly first?: number | null;
  readonly last?: number | null;
  readonly offset?: number | null;
  readonly after?: string | null;
  readonly before?: string | null;
};

export type Page = {
  readonly type: string;
  readonly rows: readonly Row[];
  /** Every row of the list, whatever page is asked for. */
  readonly all: readonly Row[];
  readonly totalCount: number;
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
};

/** Cuts a page out of a whole sorted list. `rowAt` tells whose cursor a cursor is. */
export function cut(
  type: string,
  list: readonly Row[],
  order: RowOrder,
  { first, last, offset, after, before }: PageArguments,
  rowAt: (cursor: string) => Row,
): Page {
  if (isGiven(first) && isGiven(last)) throw new Refusal('first and last');
  if (isGiven(offset) && (isGiven(last) || isGiven(after) || isGiven(before))) throw new Refusal('offset');
  const size = first ?? last ?? DEFAULT_SIZE;
  if (size < 1 || size > MAX_SIZE || (offset ?? 0) < 0) throw new Refusal('page size');
  const sorted = [...list].sort(order);
  let start = 0;
  let end = sorted.length;
  if (isGiven(after)) {
    const position = rowAt(after);
    start = sorted.filter((row) => order(row, position) <= 0).length;
  }
  if (isGiven(before)) {
    const position = rowAt(before);
    end = sorted.filter((row) => order(row, position) < 0).length;
  }
  start = Math.min(start + (offset ?? 0), sorted.length);
  if (isGiven(last)) start = Math.max(start, end - size);
  else end = Math.min(end, start + size);
  return {
    type,
    rows: sorted.slice(start, end),
    all: sorted,
    totalCount: sorted.length,
    hasNextPage: end < sorted.length,
    hasPreviousPage: start > 0,
  };
}

const isGiven = <T>(value: T | null | undefined): value is T => value !== null && value !== undefined;
