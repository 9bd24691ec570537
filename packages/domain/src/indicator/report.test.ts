import { describe, expect, test } from 'vitest';
import { formatPeriod, type Period, parsePeriod } from '../period/period.ts';
import { isOutlier } from './outlier.ts';
import { dueOn, periodTextsWithin, recentPeriods, reportAfter, timeliness } from './report.ts';
import { projection, yearsEarly } from './trend.ts';

const periodOf = (text: string): Period => {
  const parsed = parsePeriod(text);
  if (!parsed.ok) throw new Error(text);
  return parsed.value;
};

describe('the report of a unit for a period', () => {
  test('goes from draft over submission to approval, and back with a return', () => {
    expect(reportAfter('DRAFT', 'SUBMIT')).toBe('SUBMITTED');
    expect(reportAfter('SUBMITTED', 'APPROVE')).toBe('APPROVED');
    expect(reportAfter('SUBMITTED', 'RETURN')).toBe('RETURNED');
    expect(reportAfter('RETURNED', 'SUBMIT')).toBe('SUBMITTED');
    expect(reportAfter('APPROVED', 'RETURN')).toBe('RETURNED');
    expect([reportAfter('DRAFT', 'APPROVE'), reportAfter('APPROVED', 'SUBMIT')]).toEqual([null, null]);
  });

  test('is due some days after the period, and late from the next day', () => {
    const october = periodOf('2026-10');
    expect(dueOn(october, 5)).toBe('2026-11-05');
    expect(timeliness(october, 5, 'DRAFT', '2026-10-31')).toBe('NOT_DUE');
    expect(timeliness(october, 5, 'DRAFT', '2026-11-05')).toBe('DUE');
    expect(timeliness(october, 5, 'RETURNED', '2026-11-06')).toBe('LATE');
    expect(timeliness(october, 5, 'SUBMITTED', '2026-12-31')).toBe('SENT');
  });

  test('the newest periods, and the periods within another', () => {
    expect(recentPeriods('MONTH', '2026-02-10', 3).map(formatPeriod)).toEqual(['2025-12', '2026-01', '2026-02']);
    expect(periodTextsWithin('MONTH', periodOf('2026-Q2'))).toEqual(['2026-04', '2026-05', '2026-06']);
    expect(periodTextsWithin('YEAR', periodOf('2026'))).toEqual(['2026']);
    expect(periodTextsWithin('YEAR', periodOf('2026-Q2'))).toEqual([]);
  });
});

describe('a value that stands out', () => {
  const history = ['98', '99', '100', '100', '101', '102'];
  test('is far from the median in terms of the median deviation', () => {
    expect([isOutlier('103', history), isOutlier('60', history), isOutlier('1000', history)]).toEqual([
      false,
      true,
      true,
    ]);
  });
  test('among equal values is any other; among fewer than five nothing stands out', () => {
    expect(isOutlier('99.9', Array(5).fill('100'))).toBe(true);
    expect(isOutlier('100.0', Array(5).fill('100'))).toBe(false);
    expect(isOutlier('1000000', ['1', '1', '1', '1'])).toBe(false);
  });
});

describe('trend', () => {
  test('a plain projection goes on along the straight line', () => {
    const falling = [
      { period: '2021', value: '8', isLowerBound: false },
      { period: '2022', value: '6', isLowerBound: false },
      { period: '2023', value: '4', isLowerBound: false },
    ];
    expect(projection(falling, '2025', 2)).toBe('0.00');
    expect(projection([...falling.slice(0, 2), { period: '2023', value: '5', isLowerBound: false }], '2024', 2)).toBe(
      '3.33',
    );
    expect(projection(falling.slice(0, 1), '2025', 2)).toBeNull();
  });

  test('a target for 2025 that holds since 2022 was met three years early', () => {
    const target = { period: '2025', value: '100' };
    const point = (period: string, value: string) => ({ period, value, isLowerBound: false });
    const series = ['90', '100', '100', '100'].map((value, index) => point(`${2021 + index}`, value));
    expect(yearsEarly('INCREASE', target, series)).toBe(3);
    expect(yearsEarly('INCREASE', target, [...series, point('2025', '99')])).toBeNull();
    expect(yearsEarly('INCREASE', target, [...series.slice(0, 1), point('2026', '100')])).toBeNull();
    expect(yearsEarly('DECREASE', { period: '2025', value: '1.5' }, [point('2023-Q4', '1.5')])).toBe(2);
  });

  test('a falling figure known only as a floor has met nothing yet, a rising one has; one that is neither has met nothing', () => {
    const point = { period: '2023', value: '5' };
    const early = (direction: 'INCREASE' | 'DECREASE', known: { isLowerBound: boolean; isInexact?: boolean }) =>
      yearsEarly(direction, { period: '2025', value: '5' }, [{ ...point, ...known }]);
    expect([early('DECREASE', { isLowerBound: true }), early('INCREASE', { isLowerBound: true })]).toEqual([null, 2]);
    const inexact = { isLowerBound: false, isInexact: true };
    expect([early('DECREASE', inexact), early('INCREASE', inexact)]).toEqual([null, null]);
  });
});
