import {
  AssessmentCorrectionCreateDocument,
  type AssessmentCorrectionFilter,
  type AssessmentCorrectionInput,
  AssessmentCorrectionListDocument,
  AssessmentCorrectionOneDocument,
} from '@thoat-ngheo/client';
import { allOf, isText, pick } from '../api/filter.ts';
import { defineOperations } from '../api/operations.ts';
import { answersOf } from '../assessments/answers-of.ts';

const FIELDS = [
  'assessmentId',
  'decidedOn',
  'decisionNumber',
  'reason',
  'incomePerCapita',
  'b1Points',
] as const satisfies readonly (keyof AssessmentCorrectionInput)[];

export const operations = defineOperations({
  list: AssessmentCorrectionListDocument,
  one: AssessmentCorrectionOneDocument,
  create: AssessmentCorrectionCreateDocument,
  toFilter: ({ assessmentId }) =>
    allOf<AssessmentCorrectionFilter>(isText(assessmentId) ? { assessment: { id: { eq: assessmentId } } } : undefined),
  byIds: (ids): AssessmentCorrectionFilter => ({ id: { in: ids } }),
  sorts: { ordinal: { field: 'ORDINAL' } },
  toInput: (values): AssessmentCorrectionInput => ({
    ...pick<AssessmentCorrectionInput>(values, FIELDS),
    answers: answersOf(values),
  }),
});
