import { describe, expect, test } from 'vitest';
import { comparePeriodTexts, indicatorProgress, targetFor, trimDecimal } from './indicator-progress.ts';

const measured = (period: string, value: string, isLowerBound = false) => ({ period, value, isLowerBound });

describe('progress of an indicator', () => {
  test('nothing measured: the first target is shown, attainment is not claimed', () => {
    const targets = [
      { period: '2025', value: '100' },
      { period: '2024', value: '90' },
    ];
    expect(indicatorProgress({ direction: 'INCREASE', targets, measurement: null })).toEqual({
      target: targets[1],
      attainment: null,
      gap: null,
    });
  });

  test('no target: nothing to attain', () => {
    expect(indicatorProgress({ direction: 'INCREASE', targets: [], measurement: measured('2023', '1') })).toEqual({
      target: null,
      attainment: null,
      gap: null,
    });
  });

  test('100 % in 2023 attains the target of 2025', () => {
    const targets = [{ period: '2025', value: '100.000000' }];
    expect(indicatorProgress({ direction: 'INCREASE', targets, measurement: measured('2023', '100.000000') })).toEqual({
      target: targets[0],
      attainment: 'ATTAINED',
      gap: null,
    });
  });

  test.each([
    ['INCREASE', '100', '99.900000', '0.1'],
    ['DECREASE', '0.5', '0.797000', '0.297'],
    ['DECREASE', '-2', '1', '3'],
  ] as const)('%s to %s, measured %s: %s is missing', (direction, value, latest, gap) => {
    const targets = [{ period: '2025', value }];
    expect(indicatorProgress({ direction, targets, measurement: measured('2023', latest) })).toMatchObject({
      attainment: 'NOT_ATTAINED',
      gap,
    });
  });

  test('"over 90" of 100 tells neither attainment nor gap', () => {
    const targets = [{ period: '2025', value: '100' }];
    const measurement = measured('2023', '90', true);
    expect(indicatorProgress({ direction: 'INCREASE', targets, measurement })).toMatchObject({
      attainment: 'UNKNOWN',
      gap: null,
    });
  });

  test('the target that counts ends with the period or later', () => {
    const targets = ['2022', '2025', '2023-Q2'].map((period) => ({ period, value: '1' }));
    expect(targetFor(targets, '2023-Q1')?.period).toBe('2023-Q2');
    expect(targetFor(targets, '2023')?.period).toBe('2025');
    expect(targetFor(targets, '2026')?.period).toBe('2025');
    expect(targetFor([], '2026')).toBeNull();
  });

  test('zeros of the column are not shown, digits that were entered are', () => {
    expect(['100.000000', '0.064000', '1000', '0.000000'].map(trimDecimal)).toEqual(['100', '0.064', '1000', '0']);
  });

  test('periods sort in time', () => {
    expect(['2024', '2023-Q4', '2023-02', '2023'].toSorted(comparePeriodTexts)).toEqual([
      '2023',
      '2023-02',
      '2023-Q4',
      '2024',
    ]);
  });
});
