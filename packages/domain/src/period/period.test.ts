import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PERIOD_KINDS } from '../vocabulary/programme.ts';
import {
  comparePeriods,
  formatPeriod,
  PERIOD_MONTHS,
  type Period,
  parsePeriod,
  periodContains,
  periodOfMonth,
  periodRange,
} from './period.ts';
import { describePeriod, periodsOfYear, shiftPeriod, shorterKinds } from './period-sequence.ts';

const anyPeriod: fc.Arbitrary<Period> = fc
  .tuple(fc.constantFrom(...PERIOD_KINDS), fc.integer({ min: 1900, max: 2100 }), fc.integer({ min: 1, max: 12 }))
  .map(([kind, year, month]) => periodOfMonth(kind, year, month));

function periodOf(text: string): Period {
  const parsed = parsePeriod(text);
  if (!parsed.ok) throw new Error(text);
  return parsed.value;
}

describe('periods', () => {
  test.each([
    '2023-Q5',
    '2023-Q0',
    '2023-H3',
    '2023-13',
    '2023-00',
    '2023-5',
    '23',
    '2023-q2',
    ' 2023',
    '2023\n',
    '',
    null,
    2023,
  ])('%j is no period', (text) =>
    expect(parsePeriod(text)).toEqual({ ok: false, problems: [{ path: [], code: 'NOT_PERIOD' }] }),
  );

  test('years outside 1900 to 2100 are refused', () => {
    expect(parsePeriod('1899', ['period'])).toEqual({
      ok: false,
      problems: [{ path: ['period'], code: 'OUT_OF_RANGE', params: { min: '1900', max: '2100' } }],
    });
    expect(parsePeriod('2101-Q1').ok).toBe(false);
  });

  test('the four kinds', () => {
    expect(parsePeriod('2023')).toEqual({ ok: true, value: { kind: 'YEAR', year: 2023, ordinal: 1 } });
    expect(parsePeriod('2023-H2')).toEqual({ ok: true, value: { kind: 'HALF', year: 2023, ordinal: 2 } });
    expect(parsePeriod('2023-Q2')).toEqual({ ok: true, value: { kind: 'QUARTER', year: 2023, ordinal: 2 } });
    expect(parsePeriod('2023-05')).toEqual({ ok: true, value: { kind: 'MONTH', year: 2023, ordinal: 5 } });
  });

  test('first and last day', () => {
    expect(periodRange(periodOf('2024-02'))).toEqual({ firstDay: '2024-02-01', lastDay: '2024-02-29' });
    expect(periodRange(periodOf('2023-Q4'))).toEqual({ firstDay: '2023-10-01', lastDay: '2023-12-31' });
    expect(periodRange(periodOf('2023-H1'))).toEqual({ firstDay: '2023-01-01', lastDay: '2023-06-30' });
  });

  test('order: by beginning, the longer first', () => {
    const texts = ['2023', '2023-H1', '2023-Q1', '2023-01', '2023-02', '2023-Q2', '2023-H2', '2024'];
    expect(texts.toReversed().map(periodOf).toSorted(comparePeriods).map(formatPeriod)).toEqual(texts);
  });

  test('what is formatted parses to the same period', () => {
    fc.assert(
      fc.property(anyPeriod, (period) => {
        expect(periodOf(formatPeriod(period))).toEqual(period);
      }),
    );
  });

  test('comparing is a total order that agrees with equality', () => {
    fc.assert(
      fc.property(anyPeriod, anyPeriod, (a, b) => {
        expect(Math.sign(comparePeriods(a, b)) + Math.sign(comparePeriods(b, a))).toBe(0);
        expect(comparePeriods(a, b) === 0).toBe(formatPeriod(a) === formatPeriod(b));
        if (periodContains(a, b)) expect(comparePeriods(a, b)).toBeLessThanOrEqual(0);
      }),
    );
  });

  test('a year holds all its parts, and its parts of one kind follow each other', () => {
    fc.assert(
      fc.property(anyPeriod, (period) => {
        const year: Period = { kind: 'YEAR', year: period.year, ordinal: 1 };
        expect(periodContains(year, period)).toBe(true);
        expect(periodContains(period, year)).toBe(period.kind === 'YEAR');
        const siblings = periodsOfYear(period.kind, period.year);
        expect(siblings).toHaveLength(12 / PERIOD_MONTHS[period.kind]);
        expect(siblings.slice(0, -1).map((each) => shiftPeriod(each, 1))).toEqual(siblings.slice(1));
      }),
    );
  });

  test('shifting there and back', () => {
    expect(formatPeriod(shiftPeriod(periodOf('2023-Q1'), -1))).toBe('2022-Q4');
    fc.assert(
      fc.property(anyPeriod, fc.integer({ min: -100, max: 100 }), (period, steps) => {
        expect(shiftPeriod(shiftPeriod(period, steps), -steps)).toEqual(period);
      }),
    );
  });

  test('in words', () => {
    expect(describePeriod(periodOf('2023-Q2'), 'vi')).toBe('Quý 2/2023');
    expect(describePeriod(periodOf('2023-H1'), 'vi')).toBe('6 tháng đầu năm 2023');
    expect(describePeriod(periodOf('2023-05'), 'vi')).toBe('Tháng 5/2023');
    expect(describePeriod(periodOf('2023-H2'), 'en')).toBe('Second half of 2023');
    expect(shorterKinds('YEAR')).toEqual(['HALF', 'QUARTER', 'MONTH']);
  });
});
