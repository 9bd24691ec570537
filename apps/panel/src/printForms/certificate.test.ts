import { expect, test } from 'vitest';
import { type Certified, type Recognitions, stageOf } from './certificate.ts';

const of = (year: number, kind: 'YEARLY' | 'REGULAR', found: 'POOR' | 'NEAR_POOR', deprivedMask: number) => ({
  id: `${year}`,
  class: found,
  deprivedMask,
  round: { id: `round ${year}`, kind, year },
});

const certified = (
  standard: Pick<Certified['standard'], 'validFrom' | 'validTo'>,
  results: Certified['household']['assessments']['nodes'],
): Certified => ({
  id: 'a',
  standard: { name: 'Chuẩn', legalDocument: null, ...standard },
  household: { id: 'h', headName: null, village: null, members: { nodes: [] }, assessments: { nodes: results } },
});

const acts = (...kinds: readonly ['RECOGNISED' | 'REOPENED', string][]): Recognitions[number]['acts'] => ({
  nodes: kinds.map(([kind, happenedOn]) => ({ kind, happenedOn })),
});

test('a certificate has the results of its stage: of a yearly review for the year after, of a regular one for its own', () => {
  const household = certified({ validFrom: '2022-01-01', validTo: '2025-12-31' }, [
    of(2020, 'YEARLY', 'POOR', 1),
    of(2022, 'YEARLY', 'POOR', 0b101),
    of(2023, 'YEARLY', 'NEAR_POOR', 0b100000000000),
    of(2024, 'REGULAR', 'POOR', 0),
    of(2025, 'YEARLY', 'POOR', 0),
  ]);
  const reopened = acts(['RECOGNISED', '2022-12-10'], ['REOPENED', '2022-12-12'], ['RECOGNISED', '2022-12-14']);
  const { from, to, years } = stageOf(household, [
    { round: { id: 'round 2022' }, acts: reopened },
    { round: { id: 'round 2023' }, acts: acts(['RECOGNISED', '2023-12-10'], ['REOPENED', '2023-12-12']) },
  ]);
  expect([from, to]).toEqual([2022, 2025]);
  expect(years.map(({ year, isPoor, recognisedOn }) => [year, isPoor, recognisedOn])).toEqual([
    [2023, true, '2022-12-14'],
    [2024, false, null],
    [2024, true, null],
  ]);
  expect(years[0]?.lacking.flatMap((is, index) => (is ? [index + 1] : []))).toEqual([1, 3]);
  expect(years[1]?.lacking.flatMap((is, index) => (is ? [index + 1] : []))).toEqual([12]);
});

test('a stage may have no end yet', () => {
  const household = certified({ validFrom: '2026-01-01', validTo: null }, [
    of(2024, 'YEARLY', 'POOR', 0),
    of(2026, 'YEARLY', 'POOR', 0),
  ]);
  const { from, to, years } = stageOf(household, []);
  expect([from, to, years.map(({ year }) => year)]).toEqual([2026, null, [2027]]);
});
