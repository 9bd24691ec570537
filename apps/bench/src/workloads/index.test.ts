import { expect, test } from 'vitest';
import type { Facts } from './facts.ts';
import { workloadOf } from './index.ts';
import { WORKLOADS } from './names.ts';

const facts: Facts = {
  communes: ['1', '2', '3'],
  households: ['a', 'b', 'c'],
  texts: ['nguyen', 'Đỗ'],
  householdCount: 2500,
};

test('every workload has requests, and the same ones in the same order each time', () => {
  for (const name of WORKLOADS) {
    const parameters = workloadOf(name).parameters(facts);
    expect(parameters.length).toBeGreaterThan(0);
    expect(workloadOf(name).parameters(facts)).toEqual(parameters);
  }
});

test('pages are full ones', () => {
  const offsets = workloadOf('wide-list')
    .parameters(facts)
    .map(({ offset }) => offset);
  expect(offsets.toSorted()).toEqual([0, 1000]);
});
