import { expect, test } from 'vitest';
import { drawCommuneReviews } from './commune-review.ts';
import type { DemoCommune, DemoRound } from './registry.ts';

const commune = (code: string, validFrom: string, validTo: string | null): DemoCommune => ({
  id: `${code} ${validFrom}`,
  code,
  name: 'Hà Phong',
  kind: 'PHUONG',
  areaType: 'URBAN',
  validFrom,
  validTo,
  mountainous: null,
});
const round = (year: number): DemoRound => ({
  id: `${year}`,
  year,
  startsOn: `${year}-09-01`,
  endsOn: `${year}-12-14`,
});

const reviews = drawCommuneReviews({
  rounds: [2024, 2025, 2026, 2027].map(round),
  communes: [
    commune('06652', '2021-07-10', '2025-06-30'),
    ...Array.from({ length: 40 }, (_, index) => commune(`07${100 + index}`, '2025-07-01', null)),
  ],
  seed: 3,
  today: '2026-11-23',
});

test('a round that has not begun has no reviews', () => {
  expect(reviews.filter(({ roundId }) => roundId === '2027')).toEqual([]);
});

test('in a round that has ended, the communes of its last day recognised their results before it ended', () => {
  const of2024 = reviews.filter(({ roundId }) => roundId === '2024');
  expect(of2024.map(({ communeId, step }) => [communeId, step])).toEqual([['06652 2021-07-10', 'RECOGNITION']]);
  expect(of2024[0]!.stepSince <= '2024-12-14').toBe(true);
  expect(reviews.filter(({ roundId, step }) => roundId === '2025' && step === 'RECOGNITION')).toHaveLength(40);
});

test('in the round under way the communes are at different steps, none of them in the future', () => {
  const now = reviews.filter(({ roundId }) => roundId === '2026');
  expect(now).toHaveLength(40);
  expect(new Set(now.map(({ step }) => step)).size).toBeGreaterThan(2);
  expect(now.filter(({ step }) => step === 'RECOGNITION' || step === 'DISTRICT_OPINION')).toEqual([]);
  expect(now.filter(({ stepSince }) => stepSince > '2026-11-23' || stepSince < '2026-09-01')).toEqual([]);
});
