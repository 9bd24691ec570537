import { describe, expect, test } from 'vitest';
import { attainment } from './attainment.ts';

describe('attainment of a target', () => {
  test.each([
    ['INCREASE', '100', '100.0', false, 'ATTAINED'],
    ['INCREASE', '100', '99.9', false, 'NOT_ATTAINED'],
    ['INCREASE', '100', '99.9', true, 'UNKNOWN'],
    ['INCREASE', '100', '101', true, 'ATTAINED'],
    ['DECREASE', '1.5', '1.50', false, 'ATTAINED'],
    ['DECREASE', '1.5', '1.51', false, 'NOT_ATTAINED'],
    ['DECREASE', '1.5', '1.51', true, 'NOT_ATTAINED'],
    ['DECREASE', '1.5', '1.4', true, 'UNKNOWN'],
  ] as const)('%s to %s, measured %s (at least: %s): %s', (direction, target, value, isLowerBound, expected) => {
    expect(attainment(direction, target, { value, isLowerBound })).toBe(expected);
  });
});
