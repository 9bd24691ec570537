import { dateParts, type IsoDate, isoDate } from './date.ts';

const DAY_MS = 86_400_000;
const SATURDAY = 6;
const SUNDAY = 0;

const toTime = (day: IsoDate): number => {
  const { year, month, day: dayOfMonth } = dateParts(day) ?? { year: 1970, month: 1, day: 1 };
  return Date.UTC(year, month - 1, dayOfMonth);
};

const fromTime = (time: number): IsoDate => {
  const at = new Date(time);
  return isoDate(at.getUTCFullYear(), at.getUTCMonth() + 1, at.getUTCDate());
};

/** The day that lies `days` after (before, if negative) another. */
export function addDays(day: IsoDate, days: number): IsoDate {
  return fromTime(toTime(day) + days * DAY_MS);
}

/** Monday to Friday, unless it is among the given public holidays. */
export function isWorkingDay(day: IsoDate, holidays: ReadonlySet<IsoDate> = NO_HOLIDAYS): boolean {
  const weekday = new Date(toTime(day)).getUTCDay();
  return weekday !== SATURDAY && weekday !== SUNDAY && !holidays.has(day);
}

const NO_HOLIDAYS: ReadonlySet<IsoDate> = new Set();

/**
 * The last of `count` working days that follow `day`; the day itself does not count (Civil Code 2015, article 147: a term
 * begins with the day after the event). `count` is 1 or more.
 */
export function addWorkingDays(day: IsoDate, count: number, holidays: ReadonlySet<IsoDate> = NO_HOLIDAYS): IsoDate {
  let [reached, left] = [day, count];
  while (left > 0) {
    reached = addDays(reached, 1);
    if (isWorkingDay(reached, holidays)) left -= 1;
  }
  return reached;
}
