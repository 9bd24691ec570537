import type { AnswerValue } from '../vocabulary/review.ts';
import { DEPRIVATION_INDICATORS } from '../vocabulary/standard.ts';
import type { AnswerSheet } from './assessment.ts';
import type { Answers } from './classify.ts';

/**
 * Twelve answers in two whole numbers: bit i (value 2^i) stands for indicator i + 1 in the order of the law. An indicator in
 * neither number is NOT_ANSWERED.
 */
export interface AnswerMasks {
  readonly deprivedMask: number;
  readonly notDeprivedMask: number;
}

/** Every indicator answered. */
export const ALL_ANSWERED = 2 ** DEPRIVATION_INDICATORS.length - 1;

const maskOf = (answers: Answers, value: AnswerValue): number =>
  DEPRIVATION_INDICATORS.reduce((mask, code, bit) => (answers[code] === value ? mask | (1 << bit) : mask), 0);

export function answerMasks(answers: Answers): AnswerMasks {
  return { deprivedMask: maskOf(answers, 'DEPRIVED'), notDeprivedMask: maskOf(answers, 'NOT_DEPRIVED') };
}

/** The answers that two masks stand for. */
export function answersOfMasks({ deprivedMask, notDeprivedMask }: AnswerMasks): AnswerSheet {
  const answerAt = (bit: number): AnswerValue => {
    if (((deprivedMask >> bit) & 1) === 1) return 'DEPRIVED';
    return ((notDeprivedMask >> bit) & 1) === 1 ? 'NOT_DEPRIVED' : 'NOT_ANSWERED';
  };
  return Object.fromEntries(DEPRIVATION_INDICATORS.map((code, bit) => [code, answerAt(bit)])) as AnswerSheet;
}
