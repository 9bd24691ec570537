import {
  AssessmentCreateDocument,
  AssessmentDeleteDocument,
  type AssessmentFilter,
  type AssessmentInput,
  AssessmentListDocument,
  AssessmentOneDocument,
  AssessmentRestoreDocument,
  AssessmentUpdateDocument,
  AssessmentVersionsDocument,
} from '@thoat-ngheo/client';
import { isCode, UNANSWERED } from '@thoat-ngheo/domain';
import { allOf, isChosen, isText, pick } from '../api/filter.ts';
import { defineOperations } from '../api/operations.ts';
import { answersOf } from './answers-of.ts';

const FIELDS = [
  'roundId',
  'householdId',
  'assessedOn',
  'incomePerCapita',
  'b1Points',
  'causes',
  'supportWishes',
  'otherWish',
  'surveyor',
  'note',
] as const satisfies readonly (keyof AssessmentInput)[];

export const operations = defineOperations({
  list: AssessmentListDocument,
  one: AssessmentOneDocument,
  history: AssessmentVersionsDocument,
  create: AssessmentCreateDocument,
  update: AssessmentUpdateDocument,
  remove: AssessmentDeleteDocument,
  restore: AssessmentRestoreDocument,
  toFilter: (values) =>
    allOf<AssessmentFilter>(
      isText(values.q)
        ? { household: { or: [{ headName: { search: values.q } }, { code: { contains: values.q.trim() } }] } }
        : undefined,
      isChosen(values.roundId) ? { round: { id: { eq: String(values.roundId) } } } : undefined,
      isChosen(values.communeId) ? { commune: { id: { eq: String(values.communeId) } } } : undefined,
      isChosen(values.householdId) ? { household: { id: { eq: String(values.householdId) } } } : undefined,
      isCode('HouseholdClass', values.class) ? { class: { eq: values.class } } : undefined,
    ),
  byIds: (ids) => ({ id: { in: ids } }),
  sorts: {
    assessedOn: { field: 'ASSESSED_ON' },
    class: { field: 'CLASS' },
    incomePerCapita: { field: 'INCOME_PER_CAPITA' },
    scoreBMin: { field: 'SCORE_B_MIN' },
    memberCount: { field: 'MEMBER_COUNT' },
    'round.name': { round: { field: 'STARTS_ON' } },
    'household.code': { household: { field: 'CODE' } },
    'household.headName': { household: { field: 'HEAD_NAME' } },
    'commune.fullName': { commune: { field: 'NAME' } },
  },
  toRecord: ({ answers, ...assessment }) => ({
    ...assessment,
    roundId: assessment.round.id,
    householdId: assessment.household.id,
    answers: {
      ...UNANSWERED,
      ...Object.fromEntries(answers.nodes.map(({ indicator, answer }) => [indicator, answer])),
    },
    proposedAnswers: Object.fromEntries(answers.nodes.map(({ indicator, proposed }) => [indicator, proposed])),
  }),
  toInput: (values): AssessmentInput => ({ ...pick<AssessmentInput>(values, FIELDS), answers: answersOf(values) }),
});
