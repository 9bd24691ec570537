import { describe, expect, test } from 'vitest';
import { roundCalendar } from './round-calendar.ts';

describe('calendar of QĐ 24/2021/QĐ-TTg', () => {
  test('a regular round needs its month', () => expect(roundCalendar('REGULAR', 2026, null)).toBeNull());
  test('a regular round begins on the 15th, its end is not laid down', () =>
    expect(roundCalendar('REGULAR', 2026, 2)).toEqual({ startsOn: '2026-02-15', endsOn: null }));
  test('the yearly round', () =>
    expect(roundCalendar('YEARLY', 2027, null)).toEqual({ startsOn: '2027-09-01', endsOn: '2027-12-14' }));
});
