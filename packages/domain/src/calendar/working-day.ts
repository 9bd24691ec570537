import { dateParts, type IsoDate, isoDate } from './date.ts';

const DAY_MS = 86_400_000;
const SATURDAY = 6;
const SUNDAY = 0;

const toTime = (day: IsoDate): number => {
  const { year, month, day: dayOfMonth } = dateParts(day) ?? { year: 1970, month: 1, day: 1 };
  return Date.UTC(year, month - 1, dayOfMonth);
};

/** The day that lies `days` after (before, if negative) another. */
export function addDays(day: IsoDate, days: number): IsoDate {
  const at = new Date(toTime(day) + days * DAY_MS);
  return isoDate(at.getUTCFullYear(), at.getUTCMonth() + 1, at.getUTCDate());
}

/**
 * Public holidays: of one year as `YYYY-MM-DD`, of every year as `MM-DD`. One that is missing makes a term end earlier than the law
 * has it, never later.
 */
export type Holidays = ReadonlySet<string>;

/** Monday to Friday, unless it is a public holiday. */
export function isWorkingDay(day: IsoDate, holidays: Holidays): boolean {
  const weekday = new Date(toTime(day)).getUTCDay();
  return weekday !== SATURDAY && weekday !== SUNDAY && !holidays.has(day) && !holidays.has(day.slice(5));
}

/**
 * The last of `count` working days that follow `day`; the day itself does not count (Civil Code 2015, article 147: a term
 * begins with the day after the event). Of none it is the day itself.
 */
export function addWorkingDays(day: IsoDate, count: number, holidays: Holidays): IsoDate {
  let [reached, left] = [day, count];
  while (left > 0) {
    reached = addDays(reached, 1);
    if (isWorkingDay(reached, holidays)) left -= 1;
  }
  return reached;
}
