import { type CodeOf, isOutlier } from '@thoat-ngheo/domain';
import type { Comparable } from './sheet-rows.ts';

/** What a value stands out from, if it does, among the values of its own indicator; its own history first. */
export function cellWarning(
  { period, value }: { readonly period: string; readonly value: string | null },
  others: readonly Comparable[] = [],
): CodeOf<'CellWarning'> | null {
  if (value === null) return null;
  const of = (isOwn: boolean): string[] =>
    others.filter((each) => each.isOwn === isOwn && (each.period === period) !== isOwn).map((each) => each.value);
  if (isOutlier(value, of(true))) return 'UNLIKE_HISTORY';
  return isOutlier(value, of(false)) ? 'UNLIKE_NEIGHBOURS' : null;
}
