import {
  type AssessmentCorrectionInput as CheckedCorrection,
  type Classification,
  classify,
  DEPRIVATION_INDICATORS,
  parseAssessmentCorrection,
} from '@thoat-ngheo/domain';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../context.ts';
import { createRecord } from '../../writing/create.ts';
import { recordPayload, sent, write } from '../../writing/record-mutations.ts';
import type { Draft } from '../../writing/record-shape.ts';
import { type RecordWriting, refused } from '../../writing/record-writing.ts';
import { registryProblem } from '../../writing/registry-problem.ts';
import { standardOfHash } from '../standard/index.ts';
import { toSheet } from './answer-sheet.ts';
import type { Assessment } from './assessment.entity.ts';
import { AssessmentCorrection } from './assessment-correction.entity.ts';
import { AssessmentCorrectionInput } from './assessment-correction.input.ts';
import { AssessmentCorrectionType } from './assessment-correction.type.ts';
import { correctionProblems } from './correction-problems.ts';
import { readableAssessment } from './readable-assessment.ts';
import { reviewPolicies } from './review.policy.ts';

const ENTERED = ['assessmentId', 'decidedOn', 'decisionNumber', 'reason', 'incomePerCapita', 'b1Points'] as const;

/** The indicators that a sheet answers in one way, in the order of the law. */
const answered = ({ answers }: CheckedCorrection, answer: string) =>
  DEPRIVATION_INDICATORS.filter((indicator) => answers[indicator] === answer);

/** The class that follows under the standard of the assessment, found by its hash. @throws Error where the registry lost it */
async function correctedClass(
  { em }: Context,
  assessment: Assessment,
  value: CheckedCorrection,
): Promise<Classification> {
  const standard = await standardOfHash(em, assessment.standardHash);
  if (standard === undefined) throw new Error(`There is no standard with the content ${assessment.standardHash}.`);
  return classify(standard, { ...value, areaType: assessment.areaType });
}

/** How a correction of one assessment is written: beside it, once, and never changed again. */
function correcting(assessment: Assessment): RecordWriting<AssessmentCorrection> {
  let ordinal = 0;
  let result: Classification | undefined;
  return {
    name: 'AssessmentCorrection',
    entity: AssessmentCorrection,
    policy: reviewPolicies.AssessmentCorrection,
    // A correction is a decision of the chair of the commune's People's Committee, as recognition is.
    approval: { permission: 'APPROVE_REVIEWS', covers: () => true },
    type: () => AssessmentCorrectionType,
    input: () => AssessmentCorrectionInput,
    parse: ({ answers, ...draft }, context) => {
      const input = Object.fromEntries(ENTERED.flatMap((field) => (field in draft ? [[field, draft[field]]] : [])));
      const parsed = parseAssessmentCorrection({ ...input, answers: toSheet(answers) }, context);
      return parsed.ok ? { ok: true, value: { ...parsed.value, householdId: assessment.household.id } } : parsed;
    },
    draft: async ({ deprived, notAnswered }): Promise<Draft> => ({
      answers: DEPRIVATION_INDICATORS.map((indicator) => {
        if (deprived.includes(indicator)) return { indicator, answer: 'DEPRIVED' };
        return { indicator, answer: notAnswered.includes(indicator) ? 'NOT_ANSWERED' : 'NOT_DEPRIVED' };
      }),
    }),
    check: async (draft, context) => {
      const { em } = context;
      const value = draft as unknown as CheckedCorrection;
      const problems = await correctionProblems(em, assessment, value.decidedOn);
      if (problems.length > 0) return problems;
      ordinal = 1 + (await em.count(AssessmentCorrection, { assessment: assessment.id }));
      result = await correctedClass(context, assessment, value);
      return [];
    },
    write: async (correction, draft, { em, viewer }) => {
      const value = draft as unknown as CheckedCorrection;
      if (result === undefined) throw new Error('A correction was written without the check of its class.');
      em.assign(correction, {
        ordinal,
        standard: assessment.standard.id,
        standardHash: assessment.standardHash,
        areaType: assessment.areaType,
        deprived: answered(value, 'DEPRIVED'),
        notAnswered: answered(value, 'NOT_ANSWERED'),
        class: result.class,
        scoreBMin: result.score.min,
        scoreBMax: result.score.max,
        recordedBy: viewer.name,
      });
    },
  };
}

const { Payload, payload } = recordPayload('AssessmentCorrection', () => AssessmentCorrectionType);

@Resolver()
export class AssessmentCorrectionMutations {
  @Mutation(() => Payload, {
    description:
      'Records what was decided about a household after its round was closed in the commune (đính chính). The round is not changed: its figures stay as they were recognised. Needs APPROVE_REVIEWS in the commune. A repeated call with the same id and content succeeds once.',
  })
  async createAssessmentCorrection(
    @Ctx() context: Context,
    @Arg('input', () => AssessmentCorrectionInput) input: AssessmentCorrectionInput,
  ): Promise<object> {
    const assessment = await readableAssessment(context, input.assessmentId);
    if (assessment === null) return payload(refused(registryProblem(['assessmentId'], 'UNKNOWN_REFERENCE')), context);
    const writing = correcting(assessment);
    const draft = { ...sent(input), householdId: assessment.household.id };
    return payload(await write(context, writing, (inside) => createRecord(inside, writing, draft)), context);
  }
}
