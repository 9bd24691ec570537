import { expect, test } from 'vitest';
import { ascending, median, percentile, ratios, spread } from './statistics.ts';

test('a percentile is the nearest rank', () => {
  const values = Array.from({ length: 100 }, (_, place) => place + 1);
  expect(percentile(values, 0.5)).toBe(50);
  expect(percentile(values, 0.95)).toBe(95);
  expect(percentile(values, 0.99)).toBe(99);
  expect(percentile([7], 0.99)).toBe(7);
  expect(percentile([1, 2], 0)).toBe(1);
  expect(percentile([], 0.5)).toBeNaN();
});

test('values are sorted as numbers, and the given list stays as it was', () => {
  const given = [10, 9, 100];
  expect(ascending(given)).toEqual([9, 10, 100]);
  expect(given).toEqual([10, 9, 100]);
});

test('the median of an even number of values lies between the two middle ones', () => {
  expect(median([3, 1, 2])).toBe(2);
  expect(median([4, 1, 3, 2])).toBe(2.5);
  expect(median([])).toBeNaN();
});

test('a spread is median, least, greatest', () => {
  expect(spread([5, 1, 3])).toEqual({ median: 3, min: 1, max: 5 });
});

test('ratios pair the values of the same round', () => {
  expect(ratios([10, 40], [20, 20])).toEqual([0.5, 2]);
  expect(ratios([10, 40], [20])).toEqual([0.5]);
  expect(ratios([], [1])).toEqual([]);
});
