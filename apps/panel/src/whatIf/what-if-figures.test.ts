import { expect, test } from 'vitest';
import { type Cell, WhatIfFigures } from './what-if-figures.ts';

const cell = (communeId: string | null, before: Cell['before'], after: Cell['after'], households: number | null) => ({
  communeId,
  before,
  after,
  households,
  persons: households,
  suppressed: households === null,
});

const figures = new WhatIfFigures([
  cell(null, null, null, 30),
  cell(null, 'NEAR_POOR', null, 10),
  cell(null, 'NON_POOR', null, 20),
  cell(null, null, 'NEAR_POOR', 17),
  cell(null, null, 'NON_POOR', 13),
  cell(null, 'NON_POOR', 'NEAR_POOR', 7),
  cell('a', 'NEAR_POOR', null, 4),
  cell('a', null, 'NEAR_POOR', 11),
  cell('a', 'NON_POOR', 'NEAR_POOR', 7),
  cell('b', 'NEAR_POOR', 'NEAR_POOR', 6),
]);

test('classes before and after, and who changes', () => {
  expect(figures.classes).toEqual([
    { class: 'NEAR_POOR', before: 10, after: 17 },
    { class: 'NON_POOR', before: 20, after: 13 },
  ]);
  expect([figures.total, figures.changes, figures.pairs]).toEqual([30, 7, [['NON_POOR', 'NEAR_POOR']]]);
});

test('communes where somebody changes; the others are counted', () => {
  expect(figures.communes).toMatchObject([
    { communeId: 'a', changes: 7, classes: { NEAR_POOR: { before: 4, after: 11 }, POOR: { before: 0, after: 0 } } },
  ]);
  expect(figures.unchangedCommunes).toBe(1);
});

test('a figure that is withheld stays so in every sum', () => {
  const withheld = new WhatIfFigures([cell(null, null, null, 30), cell('a', 'NON_POOR', 'POOR', null)]);
  expect(withheld.communes).toMatchObject([{ communeId: 'a', changes: null }]);
});
