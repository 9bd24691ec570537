import type { IsoDate } from './date.ts';

const DAY_MS = 86_400_000;

const isWeekend = (time: number): boolean => [0, 6].includes(new Date(time).getUTCDay());

/**
 * The day that is `count` working days (Monday to Friday, no public holiday) after a day.
 * @param holidays days as `MM-DD`. One that is missing makes the result earlier than the law has it, never later
 */
export function addWorkingDays(day: IsoDate, count: number, holidays: ReadonlySet<string>): IsoDate {
  let time = Date.parse(`${day}T00:00:00Z`);
  for (let left = count; left > 0; ) {
    time += DAY_MS;
    const text = new Date(time).toISOString();
    if (!isWeekend(time) && !holidays.has(text.slice(5, 10))) left -= 1;
  }
  return new Date(time).toISOString().slice(0, 10);
}
