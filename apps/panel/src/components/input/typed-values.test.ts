import { describe, expect, test } from 'vitest';
import { parseDay, showDay } from './date-text.ts';
import { parseDecimal, parseWhole, showNumber } from './number-text.ts';

describe('days', () => {
  test.each(['20/11/1985', '20-11-1985', '20.11.1985', '20111985', '1985-11-20', ' 20/11/1985 '])(
    '%j is 20 November 1985',
    (typed) => {
      expect(parseDay(typed)).toBe('1985-11-20');
    },
  );
  test('what is no day stays as typed, so that the form can say so', () => {
    expect(parseDay('31/02/2020')).toBe('31/02/2020');
    expect(parseDay('mai')).toBe('mai');
    expect(parseDay('  ')).toBeNull();
  });
  test('a day is shown in the order of the language', () => {
    expect(showDay('1985-11-20', 'vi')).toBe('20/11/1985');
    expect(showDay('1985-11-20', 'en')).toBe('1985-11-20');
    expect(showDay('31/02', 'vi')).toBe('31/02');
  });
});

describe('numbers', () => {
  test('points group and a comma divides in Vietnamese, the reverse in English', () => {
    expect(parseWhole('1.500.000', 'vi')).toBe(1_500_000);
    expect(parseWhole('1,500,000', 'en')).toBe(1_500_000);
    expect(parseDecimal('12,50', 'vi')).toBe('12.50');
    expect(parseDecimal('12.50', 'en')).toBe('12.50');
  });
  test('what is no number stays as typed', () => {
    expect(parseWhole('1,5', 'vi')).toBe('1,5');
    expect(parseDecimal('năm', 'vi')).toBe('năm');
    expect(parseWhole('', 'vi')).toBeNull();
  });
  test('numbers are shown grouped', () => {
    expect(showNumber(1_500_000, 'vi')).toBe('1.500.000');
    expect(showNumber('12.5', 'vi')).toBe('12,5');
    expect(showNumber(null, 'vi')).toBe('');
  });
});
