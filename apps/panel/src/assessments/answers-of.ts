import type { AssessmentInput } from '@thoat-ngheo/client';
import { type AnswerSheet, DEPRIVATION_INDICATORS, UNANSWERED } from '@thoat-ngheo/domain';
import type { Values } from '../api/operations.ts';

/** Forms hold answers as a sheet, one per indicator; the API takes them as a list. */
export function answersOf(values: Values): NonNullable<AssessmentInput['answers']> {
  const sheet = { ...UNANSWERED, ...(values.answers as Partial<AnswerSheet> | undefined) };
  return DEPRIVATION_INDICATORS.map((indicator) => ({ indicator, answer: sheet[indicator] }));
}
