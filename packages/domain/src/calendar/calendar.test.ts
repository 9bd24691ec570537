import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ageInMonths, ageInYears } from './age.ts';
import { daysInMonth, isIsoDate, isLeapYear, isoDate } from './date.ts';
import { formatDate } from './format-date.ts';

const anyDate = fc.date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true });

describe('dates', () => {
  test.each([
    '2023-02-29',
    '2023-13-01',
    '2023-00-10',
    '2023-04-31',
    '1900-02-29',
    '23-04-01',
    '2023-4-1',
    '',
    ' 2023-04-01',
  ])('%j is no day', (text) => expect(isIsoDate(text)).toBe(false));

  test('every day that the platform knows is a day, and the one after the last of a month is not', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        expect(isIsoDate(date.toISOString().slice(0, 10))).toBe(true);
        const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + 1];
        expect(isIsoDate(isoDate(year, month, daysInMonth(year, month) + 1))).toBe(false);
      }),
    );
  });

  test('leap years follow the Gregorian rule', () => {
    expect([1900, 2000, 2023, 2024, 2100].map(isLeapYear)).toEqual([false, true, false, true, false]);
  });

  test('Vietnamese writes the day first', () => {
    expect(formatDate('2026-11-23', 'vi')).toBe('23/11/2026');
    expect(formatDate('2026-11-23', 'en')).toBe('2026-11-23');
  });
});

describe('age', () => {
  test('a year is complete on the birthday', () => {
    expect(ageInYears('2010-05-20', '2026-05-19')).toBe(15);
    expect(ageInYears('2010-05-20', '2026-05-20')).toBe(16);
    expect(ageInYears('2024-02-29', '2025-02-28')).toBe(0);
    expect(ageInYears('2024-02-29', '2025-03-01')).toBe(1);
    expect(ageInYears('2024-02-29', '2024-02-28')).toBe(-1);
  });

  test('months are complete on the day of the month', () => {
    expect(ageInMonths('2024-01-31', '2024-02-29')).toBe(0);
    expect(ageInMonths('2024-01-31', '2024-03-01')).toBe(1);
  });

  test('no one grows younger', () => {
    const texts = anyDate.map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(texts, texts, texts, (birth, a, b) => {
        const [earlier, later] = a <= b ? [a, b] : [b, a];
        expect(ageInMonths(birth, earlier)).toBeLessThanOrEqual(ageInMonths(birth, later));
      }),
    );
  });

  test('a date that is none is the caller’s mistake', () => {
    expect(() => ageInYears('2023-02-30', '2024-01-01')).toThrow(RangeError);
  });
});
