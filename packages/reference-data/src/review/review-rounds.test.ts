import { expect, test } from 'vitest';
import { reviewRounds, yearlyReviewRound } from './review-rounds.ts';

test('one yearly round for each year from 2022 to 2026, from 1 September to 14 December', () => {
  expect(reviewRounds.map(({ year, startsOn, endsOn }) => [year, startsOn, endsOn])).toEqual(
    [2022, 2023, 2024, 2025, 2026].map((year) => [year, `${year}-09-01`, `${year}-12-14`]),
  );
});

test('a round after the period of decision 24/2021 is marked as assumed', () => {
  expect(yearlyReviewRound(2025)).toMatchObject({ note: null, sourceNote: expect.stringContaining('[L]') });
  expect(yearlyReviewRound(2026)).toMatchObject({
    note: expect.stringContaining('[K]'),
    sourceNote: expect.stringContaining('[K]'),
  });
});
