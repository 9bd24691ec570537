import { expect, test } from 'vitest';
import { rotated } from './measure-workload.ts';

test('each round starts with another one and leaves nobody out', () => {
  expect(rotated(['a', 'b', 'c'], 0)).toEqual(['a', 'b', 'c']);
  expect(rotated(['a', 'b', 'c'], 1)).toEqual(['b', 'c', 'a']);
  expect(rotated(['a', 'b', 'c'], 5)).toEqual(['c', 'a', 'b']);
  expect(rotated([], 1)).toEqual([]);
});
