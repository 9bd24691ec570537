import { parsePeriod } from '@thoat-ngheo/domain';
import { expect, test } from 'vitest';
import { provinces } from '../unit/provinces.ts';
import { indicators } from './indicators.ts';
import { measurements } from './measurements.ts';
import { targets } from './targets.ts';

const codes = indicators.map((indicator) => indicator.code);
const measured = (code: string) => Number(measurements.find((each) => each.indicatorCode === code)!.value);

test('codes are unique and every indicator names its source', () => {
  expect(new Set(codes).size).toBe(codes.length);
  for (const { sourceNote } of indicators) expect(sourceNote).toContain('[L]');
});

test('targets and measurements belong to known indicators and units, in readable periods and exact decimals', () => {
  for (const { indicatorCode, provinceCode, period, value } of [...targets, ...measurements]) {
    expect(codes).toContain(indicatorCode);
    expect(provinces.map((province) => province.code)).toContain(provinceCode);
    expect(parsePeriod(period)).toMatchObject({ ok: true });
    expect(value).toMatch(/^\d+(\.\d+)?$/);
  }
});

test('a measurement is of the period kind in which its indicator is measured', () => {
  for (const { indicatorCode, period } of measurements) {
    const { frequency } = indicators.find((indicator) => indicator.code === indicatorCode)!;
    expect(parsePeriod(period)).toMatchObject({ value: { kind: frequency } });
  }
});

test('an indicator is measured at most once in a period', () => {
  const keys = measurements.map((each) => `${each.indicatorCode} ${each.period}`);
  expect(new Set(keys).size).toBe(keys.length);
});

test('the reported rates follow from the counts and about 384,500 households', () => {
  expect(((measured('SO_HO_NGHEO') / 384_500) * 100).toFixed(3)).toBe(measured('TY_LE_HO_NGHEO').toFixed(3));
  expect(((measured('SO_HO_CAN_NGHEO') / 384_500) * 100).toFixed(3)).toBe(measured('TY_LE_HO_CAN_NGHEO').toFixed(3));
});

test('targets that the source does not state are marked as assumed', () => {
  for (const { sourceNote } of targets) expect(sourceNote).toContain('[K]');
});
