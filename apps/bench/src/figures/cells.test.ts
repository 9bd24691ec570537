import { describe, expect, test } from 'vitest';
import { type Cells, firstDifference, handCells, keyOf, withheld } from './cells.ts';

const byHand = handCells('[[["a", null], 2, 0.33333], [[null, null], 5, [0.5, null]]]');

describe('the answer of the product beside the one by hand', () => {
  test('agrees where decimals are rounded and small cells withheld', () => {
    const ours: Cells = new Map([
      [keyOf('a', null), [2, 0.3333]],
      [keyOf(null, null), null],
    ]);
    expect(firstDifference(byHand, ours)).toBeUndefined();
    expect(withheld(ours)).toBe(1);
  });

  test('differs by a number, and by a row that one of them lacks', () => {
    const both = (a: readonly number[]): Cells =>
      new Map<string, readonly (number | null)[]>([
        [keyOf('a', null), a],
        [keyOf(null, null), [5, 0.5, null]],
      ]);
    expect(firstDifference(byHand, both([3, 0.3333]))).toMatch(/"a"/);
    expect(firstDifference(byHand, new Map([[keyOf(null, null), [5, 0.5, null]]]))).toMatch(/only by hand/);
    expect(firstDifference(byHand, both([2, 0.3334]))).toMatch(/"a"/);
  });
});
