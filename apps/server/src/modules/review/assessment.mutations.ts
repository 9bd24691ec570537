import { type AssessmentInput as CheckedAssessment, parseAssessment, proposeAnswers } from '@thoat-ngheo/domain';
import type { Context } from '../../context.ts';
import { isRecordId } from '../../writing/record-id.ts';
import { recordMutations } from '../../writing/record-mutations.ts';
import { type Draft, without } from '../../writing/record-shape.ts';
import type { RegistryProblem } from '../../writing/registry-problem.ts';
import { Household, Member } from '../household/index.ts';
import { Answer } from './answer.entity.ts';
import { toSheet } from './answer-sheet.ts';
import { classOf } from './assessed-class.ts';
import { Assessment } from './assessment.entity.ts';
import { AssessmentInput } from './assessment.input.ts';
import { AssessmentType } from './assessment.type.ts';
import { surveyProblems } from './commune-course.ts';
import { reviewPolicies } from './review.policy.ts';

/** Follow from household, day and answers; never entered. */
const COMPUTED = new Set([
  'communeId',
  'standardId',
  'standardHash',
  'areaType',
  'memberCount',
  'class',
  'scoreBMin',
  'scoreBMax',
]);

const membersOf = (householdId: unknown, { em }: Context): Promise<Member[]> =>
  isRecordId(householdId)
    ? em.find(Member, { household: householdId, deletedAt: null }, { orderBy: { ordinal: 'asc' } })
    : Promise.resolve([]);

/** Fills in what follows from the answers: standard, class, scores; keeps beside each answer what the facts imply. */
async function writeClass(assessment: Assessment, value: CheckedAssessment, context: Context): Promise<void> {
  const { em } = context;
  const household = await em.findOneOrFail(Household, { id: value.householdId });
  const members = await membersOf(value.householdId, context);
  const outcome = await classOf(value, context, assessment.commune ? assessment : undefined);
  if (!outcome.ok) throw new Error('An assessment was written without the check of its class.');
  const { classification, standard, standardHash } = outcome.value;
  em.assign(assessment, {
    commune: outcome.commune,
    standard: standard.id,
    standardHash,
    areaType: outcome.commune.areaType,
    memberCount: members.length,
    class: classification.class,
    scoreBMin: classification.score.min,
    scoreBMax: classification.score.max,
  });
  const existing = new Map(
    (await em.find(Answer, { assessment: assessment.id })).map((answer) => [answer.indicator, answer]),
  );
  const proposals = proposeAnswers(household, members, value.assessedOn);
  for (const { code: indicator } of standard.indicators) {
    const facts = { answer: value.answers[indicator], proposed: proposals[indicator].answer };
    const answer = existing.get(indicator);
    if (answer === undefined) em.persist(em.create(Answer, { assessment, indicator, ...facts }));
    else em.assign(answer, facts);
  }
}

/** What stands against changing or removing a stored assessment. */
const storedProblems = async (
  { round, commune, household }: Assessment,
  context: Context,
): Promise<readonly RegistryProblem[]> =>
  surveyProblems(context, {
    roundId: round.id,
    communeId: commune.id,
    household: await context.em.findOneOrFail(Household, { id: household.id }),
  });

export const AssessmentMutations = recordMutations({
  name: 'Assessment',
  entity: Assessment,
  policy: reviewPolicies.Assessment,
  lists: { answers: reviewPolicies.Answer },
  type: () => AssessmentType,
  input: () => AssessmentInput,
  parse: async ({ answers, ...draft }, context) => {
    return parseAssessment(
      { ...without(draft, COMPUTED), answers: toSheet(answers) },
      { ...context, members: await membersOf(draft.householdId, context) },
    );
  },
  draft: async (assessment, { em }): Promise<Draft> => ({
    answers: (await em.find(Answer, { assessment: assessment.id })).map(({ indicator, answer }) => ({
      indicator,
      answer,
    })),
  }),
  check: async (draft, context, record) => {
    const value = draft as unknown as CheckedAssessment;
    const outcome = await classOf(value, context, record);
    if (!outcome.ok) return outcome.problems;
    const household = await context.em.findOneOrFail(Household, { id: value.householdId });
    const now = { roundId: value.roundId, communeId: outcome.commune.id, household };
    // A form does not leave a round that is closed for one that is not.
    const problems = record === undefined ? [] : await storedProblems(record, context);
    return problems.length > 0 ? problems : surveyProblems(context, now);
  },
  settled: storedProblems,
  write: (assessment, draft, context) => writeClass(assessment, draft as unknown as CheckedAssessment, context),
});
