import {
  answersOfMasks,
  type ClassificationInput,
  type ClassReason,
  classify,
  classReasonMessage,
} from '@thoat-ngheo/domain';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.ts';
import { standardOfHash } from '../standard/index.ts';
import { AssessmentType } from './assessment.type.ts';
import { ClassReasonType, type REASON_NEEDS } from './class-reason.type.ts';

type Needed = Pick<AssessmentType, (typeof REASON_NEEDS)[number]>;

/** Reasons as the API gives them. */
export const toReasons = (reasons: readonly ClassReason[], { language }: Context): ClassReasonType[] =>
  reasons.map((reason) => ({
    code: reason.code,
    params: Object.entries(reason.params ?? {}).map(([name, value]) => ({ name, value: String(value) })),
    text: classReasonMessage(reason, language),
  }));

/** Reasons are not stored: they are what the rules say again of the stored answers, under the standard of the stored hash. */
@Resolver(() => AssessmentType)
export class ClassReasonsResolver {
  @FieldResolver(() => [ClassReasonType])
  async reasons(@Root() row: Needed, @Ctx() context: Context): Promise<ClassReasonType[]> {
    const standard = await standardOfHash(context.em, row.standardHash);
    if (standard === undefined) return [];
    const { areaType, incomePerCapita, b1Points } = row;
    const input: ClassificationInput = { areaType, incomePerCapita, b1Points, answers: answersOfMasks(row) };
    return toReasons(classify(standard, input).reasons, context);
  }
}
