import { parseFormula } from '@thoat-ngheo/domain';
import { expect, test } from 'vitest';
import { Catalogue, type Definition } from './catalogue.ts';
import { circleProblems } from './needed-indicators.ts';

const version = (code: string, formula: string | null, validFrom: string, validTo: string | null) =>
  ({ indicator: { code }, version: { formula, weightIndicator: null, validFrom, validTo } }) as unknown as Definition;

const formulaOf = (text: string) => {
  const parsed = parseFormula(text);
  return parsed.ok ? parsed.value : null;
};

const catalogue = new Catalogue([
  version('A', null, '2021-01-01', null),
  version('B', 'A * 2', '2021-01-01', '2024-12-31'),
  version('B', null, '2025-01-01', '2025-12-31'),
  version('B', 'A * 3', '2026-01-01', null),
]);
const chainOf = (validFrom: string, validTo: string | null) =>
  circleProblems(catalogue, { code: 'A', validFrom, validTo, formula: formulaOf('B + 1'), weightCode: null }, [
    'formula',
  ]).map(({ params }) => params?.chain);

test('versions that never hold on one day make no circle', () => {
  expect(chainOf('2025-01-01', '2025-12-31')).toEqual([]);
});

test('a circle is found on the first day and on every later one on which it begins', () => {
  expect(chainOf('2024-06-01', '2025-12-31')).toEqual(['A → B → A']);
  expect(chainOf('2025-01-01', null)).toEqual(['A → B → A']);
});
