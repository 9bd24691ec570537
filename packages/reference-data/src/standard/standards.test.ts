import { AREA_TYPES, checkStandard, chooseStandard, DEPRIVATION_INDICATORS, SERVICES } from '@thoat-ngheo/domain';
import { expect, test } from 'vitest';
import { standards } from './standards.ts';

const linesOf = (code: string) => standards.find((standard) => standard.code === code)!.lines;

test('the three standards carry the lines of their acts, VND per person and month', () => {
  expect(standards.map(({ code, lines }) => [code, ...lines.map(({ line }) => line)])).toEqual([
    ['ND07-2021', 1_500_000, 2_000_000],
    ['NQ13-2023-QN', 2_100_000, 2_600_000],
    ['ND351-2025', 2_200_000, 2_800_000],
  ]);
});

test.each(standards)(
  '$code has a line per area type and the twelve indicators of the vocabulary, in order',
  (standard) => {
    expect(standard.lines.map((line) => line.areaType)).toEqual(AREA_TYPES);
    expect(standard.indicators.map((indicator) => indicator.code)).toEqual(DEPRIVATION_INDICATORS);
    expect(standard.indicators.map((indicator) => indicator.ordinal)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    expect(standard.indicators.map((indicator) => indicator.service)).toEqual(SERVICES.flatMap((each) => [each, each]));
  },
);

test.each(standards)('$code: cut 3, equal weights, 120 points in all, every figure with its mark', (standard) => {
  expect(standard.cut).toBe(3);
  expect(new Set(standard.indicators.map((indicator) => indicator.weight))).toEqual(new Set([1]));
  expect(standard.indicators.reduce((sum, indicator) => sum + indicator.points, 0)).toBe(120);
  for (const { sourceNote } of [standard, ...standard.indicators]) expect(sourceNote).toMatch(/\[[LK]\]/);
});

test('income points and middle lines are given only where they are known: decree 07', () => {
  expect(linesOf('ND07-2021').map((line) => line.b1Points)).toEqual([140, 175]);
  for (const { line, middleLine } of linesOf('ND07-2021')) expect(middleLine! * 2).toBe(line * 3);
  for (const code of ['NQ13-2023-QN', 'ND351-2025']) {
    for (const line of linesOf(code)) expect([line.middleLine, line.b1Points]).toEqual([null, null]);
  }
});

test.each(standards)('$code passes the check of the domain', (standard) => {
  expect(checkStandard(standard)).toEqual([]);
});

test.each([
  ['22', '2022-09-01', 'ND07-2021'],
  ['22', '2023-01-01', 'NQ13-2023-QN'],
  ['22', '2025-12-31', 'NQ13-2023-QN'],
  ['22', '2026-09-01', 'ND07-2021'],
  ['22', '2027-01-01', 'ND351-2025'],
  ['01', '2024-09-01', 'ND07-2021'],
])('in province %s on %s the standard is %s', (provinceCode, date, code) => {
  expect(chooseStandard(standards, { provinceCode, date })).toMatchObject({ ok: true, value: { code } });
});

test('the provincial lines stand above the national ones of their time', () => {
  const [national, provincial] = [linesOf('ND07-2021'), linesOf('NQ13-2023-QN')];
  for (const [index, { line }] of national.entries()) expect(provincial[index]!.line).toBeGreaterThan(line);
});
