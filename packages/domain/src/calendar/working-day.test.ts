import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, addWorkingDays, isWorkingDay } from './working-day.ts';

test.each([
  ['2025-10-01', 3, '2025-10-06'],
  ['2025-10-03', 1, '2025-10-06'],
  ['2025-10-04', 1, '2025-10-06'],
  ['2024-02-28', 2, '2024-03-01'],
  ['2025-12-31', 2, '2026-01-02'],
])('after %s, %i working days: %s', (day, count, expected) => {
  expect(addWorkingDays(day, count)).toBe(expected);
});

test('public holidays do not count', () => {
  expect(addWorkingDays('2025-12-31', 2, new Set(['2026-01-01']))).toBe('2026-01-05');
});

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
