import { expect, test } from 'vitest';
import { povertyYears } from './poverty-years.ts';

test('years stand in order; a class without households in a reviewed year is zero', () => {
  const group = (roundYear: number, of: 'POOR' | 'NEAR_POOR', count: number) => ({
    key: { roundYear, class: of },
    count,
  });
  expect(povertyYears([group(2024, 'NEAR_POOR', 7), group(2023, 'POOR', 5), group(2023, 'NEAR_POOR', 9)])).toEqual([
    { year: 2023, poor: 5, nearPoor: 9 },
    { year: 2024, poor: 0, nearPoor: 7 },
  ]);
});
