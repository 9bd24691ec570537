import {
  describeUnit,
  formulaOrder,
  indicatorsOf,
  measureUnit,
  parseFormula,
  parseIndicatorVersion,
  parsePeriod,
  unitOfFormula,
} from '@thoat-ngheo/domain';
import { expect, test } from 'vitest';
import { provinces } from '../unit/provinces.ts';
import { indicators } from './indicators.ts';
import { measurements } from './measurements.ts';
import { targets } from './targets.ts';

const codes = indicators.map((indicator) => indicator.code);
const measured = (code: string) => Number(measurements.find((each) => each.indicatorCode === code)!.value);

test('codes are unique and every indicator names its source', () => {
  expect(new Set(codes).size).toBe(codes.length);
  for (const { sourceNote } of indicators) expect(sourceNote).toMatch(/\[[LK]\]/);
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

const ANY_ID = '01980000-0000-7000-8000-000000000001';

test('every version is one that people could enter themselves, weighed by an indicator that is there', () => {
  for (const { version, unitOfMeasure, direction, frequency, sourceNote, code } of indicators) {
    const { weightCode, ...fields } = version;
    if (weightCode !== null) expect(codes).toContain(weightCode);
    const weightIndicatorId = weightCode === null ? null : ANY_ID;
    const input = {
      ...fields,
      weightIndicatorId,
      indicatorId: ANY_ID,
      unitOfMeasure,
      direction,
      frequency,
      sourceNote,
    };
    expect([code, parseIndicatorVersion(input)]).toMatchObject([code, { ok: true }]);
  }
});

test('formulas use indicators that are there, give the unit they claim, and turn in no circle', () => {
  const needs = new Map<string, readonly string[]>();
  const unitOf = (code: string) => {
    const found = indicators.find((each) => each.code === code);
    return found === undefined ? null : measureUnit(found.unitOfMeasure);
  };
  for (const { code, unitOfMeasure, version } of indicators.filter((each) => each.version.formula !== null)) {
    const formula = parseFormula(version.formula ?? '');
    if (!formula.ok) throw new Error(code);
    needs.set(code, indicatorsOf(formula.value));
    const unit = unitOfFormula(formula.value, unitOf);
    expect(unit.ok && describeUnit(unit.value)).toBe(describeUnit(measureUnit(unitOfMeasure)));
  }
  expect(needs.size).toBeGreaterThanOrEqual(3);
  expect(formulaOrder(needs).ok).toBe(true);
});

test('at least twenty indicators beside those of the article, each with its source or marked as the province’s own', () => {
  const own = indicators.filter(({ sourceNote }) => sourceNote.includes('Chỉ tiêu riêng của tỉnh'));
  expect(indicators.length).toBeGreaterThanOrEqual(30);
  for (const { legalDocumentNumber, sourceNote } of indicators)
    expect(legalDocumentNumber !== null || /\[L\]|Chỉ tiêu riêng của tỉnh/.test(sourceNote)).toBe(true);
  expect(own.length).toBeGreaterThan(0);
});
