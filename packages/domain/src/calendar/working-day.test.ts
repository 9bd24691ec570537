import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, addWorkingDays, isWorkingDay } from './working-day.ts';

const HOLIDAYS = new Set(['01-01', '04-30', '05-01', '09-02']);

test.each([
  ['2026-11-23', '2026-11-25', 'a Monday'],
  ['2026-11-26', '2026-11-30', 'a Thursday: over the weekend'],
  ['2026-11-27', '2026-12-01', 'a Friday'],
  ['2026-11-28', '2026-12-01', 'a Saturday'],
  ['2026-04-29', '2026-05-05', 'before two holidays and a weekend'],
  ['2026-12-31', '2027-01-05', 'over the turn of the year'],
  ['2024-02-28', '2024-03-01', 'over the 29th of February'],
])('two working days after %s is %s: %s', (from, to) => expect(addWorkingDays(from, 2, HOLIDAYS)).toBe(to));

test('a holiday of one year alone', () =>
  expect(addWorkingDays('2026-02-16', 1, new Set(['2026-02-17', '2026-02-18']))).toBe('2026-02-19'));

test('no working day is the day itself', () => expect(addWorkingDays('2026-11-28', 0, HOLIDAYS)).toBe('2026-11-28'));

test('the last of n working days is one, and n of the days up to it are', () => {
  const day = fc.integer({ min: 0, max: 3000 }).map((days) => addDays('2021-01-01', days));
  fc.assert(
    fc.property(day, fc.integer({ min: 1, max: 30 }), fc.uniqueArray(day), (from, count, free) => {
      const holidays = new Set(free);
      const last = addWorkingDays(from, count, holidays);
      expect(isWorkingDay(last, holidays)).toBe(true);
      let [worked, at] = [0, from];
      while (at !== last) {
        at = addDays(at, 1);
        if (isWorkingDay(at, holidays)) worked += 1;
      }
      expect(worked).toBe(count);
    }),
  );
});
