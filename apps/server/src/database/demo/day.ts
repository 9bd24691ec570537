import type { IsoDate } from '@thoat-ngheo/domain';

const MS_PER_DAY = 86_400_000;

/** Days since 1 January 1970 of a calendar day. */
export function dayNumber(date: IsoDate): number {
  return Date.parse(`${date}T00:00:00Z`) / MS_PER_DAY;
}

/** The calendar day of a day number. */
export function dayOf(number: number): IsoDate {
  return new Date(number * MS_PER_DAY).toISOString().slice(0, 10);
}
