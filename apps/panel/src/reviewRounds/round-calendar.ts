import { isoDate, type RoundKind } from '@thoat-ngheo/domain';

/** When a round begins and ends by QĐ 24/2021/QĐ-TTg; null where the decision gives no day. */
export interface RoundCalendar {
  readonly startsOn: string;
  readonly endsOn: string | null;
}

/** Yearly: 1 September to 14 December. Regular: from the 15th of the month; null while the month is not known. */
export function roundCalendar(kind: RoundKind, year: number, month: number | null): RoundCalendar | null {
  if (kind === 'YEARLY') return { startsOn: isoDate(year, 9, 1), endsOn: isoDate(year, 12, 14) };
  return month === null ? null : { startsOn: isoDate(year, month, 15), endsOn: null };
}
