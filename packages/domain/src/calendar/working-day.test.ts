import { expect, test } from 'vitest';
import { addWorkingDays } from './working-day.ts';

const HOLIDAYS = new Set(['01-01', '04-30', '05-01', '09-02']);

test.each([
  ['2026-11-23', '2026-11-25', 'a Monday'],
  ['2026-11-26', '2026-11-30', 'a Thursday: over the weekend'],
  ['2026-11-27', '2026-12-01', 'a Friday'],
  ['2026-11-28', '2026-12-01', 'a Saturday'],
  ['2026-04-29', '2026-05-05', 'before two holidays and a weekend'],
  ['2026-12-31', '2027-01-05', 'over the turn of the year'],
])('two working days after %s is %s: %s', (from, to) => expect(addWorkingDays(from, 2, HOLIDAYS)).toBe(to));

test('no working day is the day itself', () => expect(addWorkingDays('2026-11-28', 0, HOLIDAYS)).toBe('2026-11-28'));
