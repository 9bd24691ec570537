import { describe, expect, test } from 'vitest';
import type { SuccessionExtent } from '../vocabulary/unit.ts';
import { assignmentProblems, type PlannedUnit, planReorganisation } from './plan.ts';

const ON = '2025-07-01';
const old = (id: string, validTo: string | null = '2025-06-30'): PlannedUnit => ({
  id,
  fullName: `Xã ${id}`,
  validFrom: '2021-07-10',
  validTo,
});
const fresh = (id: string, validFrom = ON): PlannedUnit => ({ id, fullName: `Phường ${id}`, validFrom, validTo: null });
const line = (predecessorId: string, successorId: string, extent: SuccessionExtent) => ({
  predecessorId,
  successorId,
  extent,
});

const planned = (units: readonly PlannedUnit[], ...lines: ReturnType<typeof line>[]) =>
  planReorganisation({ effectiveOn: ON, lines, units });
const problemsOf = (...args: Parameters<typeof planned>): string[] =>
  planned(...args).problems.map(({ path, code }) => `${path.join('.')} ${code}`);

describe('refusals', () => {
  test.each<[string, string[], Parameters<typeof planned>]>([
    ['nothing is reorganised', ['successions REQUIRED'], [[]]],
    [
      'an old commune that is not valid the day before',
      ['successions.0.predecessorId UNIT_NOT_VALID'],
      [[old('a', '2024-12-31'), fresh('x')], line('a', 'x', 'WHOLE')],
    ],
    [
      'a new commune that is not valid on the day',
      ['successions.0.successorId UNIT_NOT_VALID'],
      [[old('a'), fresh('x', '2025-07-02')], line('a', 'x', 'WHOLE')],
    ],
    [
      'a commune that nobody knows',
      ['successions.0.successorId UNIT_NOT_VALID'],
      [[old('a')], line('a', 'x', 'WHOLE')],
    ],
    [
      'an old commune that goes on',
      ['successions.0.predecessorId UNITS_OVERLAP'],
      [[old('a', '2025-12-31'), fresh('x')], line('a', 'x', 'WHOLE')],
    ],
    [
      'a commune that is old and new at once',
      ['successions.1.successorId UNITS_OVERLAP'],
      [[old('a', null), old('b'), fresh('c')], line('a', 'c', 'WHOLE'), line('b', 'a', 'WHOLE')],
    ],
    [
      'one part without the others',
      ['successions SUCCESSOR_MISSING'],
      [[old('a'), fresh('x')], line('a', 'x', 'PART')],
    ],
    [
      'area without people only',
      ['successions SUCCESSOR_MISSING'],
      [[old('a'), fresh('x')], line('a', 'x', 'PART_OF_AREA')],
    ],
    [
      'all people twice',
      ['successions SUCCESSOR_AMBIGUOUS'],
      [[old('a'), fresh('x'), fresh('y')], line('a', 'x', 'WHOLE'), line('a', 'y', 'PART')],
    ],
    [
      'an old commune that is forgotten',
      ['successions UNIT_WITHOUT_SUCCESSOR'],
      [[old('a'), old('b'), fresh('x')], line('a', 'x', 'WHOLE')],
    ],
  ])('%s', (_, expected, args) => {
    expect(problemsOf(...args)).toEqual(expected);
  });
});

test('all people go one way, or somebody decides between those that take a part', () => {
  const { ways, problems } = planned(
    [old('a'), old('b'), old('c', null), fresh('x'), fresh('y')],
    line('a', 'x', 'WHOLE'),
    line('b', 'x', 'PART_OF_AREA'),
    line('b', 'y', 'PART_OF_AREA_ALL_POPULATION'),
    line('c', 'x', 'PART'),
    line('c', 'y', 'PART'),
  );
  expect(problems).toEqual([]);
  expect(Object.fromEntries(ways)).toEqual({
    a: { kind: 'ONE_WAY', successorId: 'x' },
    b: { kind: 'ONE_WAY', successorId: 'y' },
    c: { kind: 'DECISION', successorIds: ['x', 'y'] },
  });
});

test('a household goes to a successor of its commune that takes people, and only where there is a choice', () => {
  const plan = planned(
    [old('a'), old('c'), fresh('x'), fresh('y'), fresh('z')],
    line('a', 'x', 'WHOLE'),
    line('c', 'x', 'PART'),
    line('c', 'y', 'PART'),
    line('c', 'z', 'PART_OF_AREA'),
  );
  const codes = (from: string, to: string) => assignmentProblems(plan, from, to).map(({ code }) => code);
  expect(codes('c', 'y')).toEqual([]);
  expect(codes('c', 'z')).toEqual(['NOT_A_SUCCESSOR']);
  expect(codes('a', 'x')).toEqual(['NOT_A_SUCCESSOR']);
});
