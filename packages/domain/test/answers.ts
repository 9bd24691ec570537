import fc from 'fast-check';
import type { AnswerSheet } from '../src/review/assessment.ts';
import { ANSWER_VALUES, type AnswerValue } from '../src/vocabulary/review.ts';
import { DEPRIVATION_INDICATORS, type DeprivationIndicator } from '../src/vocabulary/standard.ts';

/** Every indicator answered alike, except the ones given. */
export function answers(
  rest: AnswerValue,
  given: Partial<Record<DeprivationIndicator, AnswerValue>> = {},
): AnswerSheet {
  return {
    ...(Object.fromEntries(DEPRIVATION_INDICATORS.map((indicator) => [indicator, rest])) as AnswerSheet),
    ...given,
  };
}

/** The first `count` indicators deprived, the others not. */
export function deprivedIn(count: number): AnswerSheet {
  const given = DEPRIVATION_INDICATORS.slice(0, count).map((indicator) => [indicator, 'DEPRIVED'] as const);
  return answers('NOT_DEPRIVED', Object.fromEntries(given));
}

export const anyIndicator = fc.constantFrom(...DEPRIVATION_INDICATORS);

export const anyAnswers: fc.Arbitrary<AnswerSheet> = fc
  .tuple(...DEPRIVATION_INDICATORS.map(() => fc.constantFrom(...ANSWER_VALUES)))
  .map((values) => Object.fromEntries(DEPRIVATION_INDICATORS.map((each, i) => [each, values[i]])) as AnswerSheet);
