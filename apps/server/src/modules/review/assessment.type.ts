import type { CodeOf } from '@thoat-ngheo/domain';
import { Extensions, Field, Int } from 'type-graphql';
import { Published, RemovableRecordType } from '../../graphql/published.ts';
import { DateScalar, SafeIntScalar } from '../../graphql/scalars/index.ts';
import { enumOf } from '../../graphql/vocabularies.ts';
import { HouseholdType } from '../household/index.ts';
import { StandardType } from '../standard/index.ts';
import { CommuneType } from '../unit/index.ts';
import { AnswerType } from './answer.type.ts';
import { AssessmentCorrectionType } from './assessment-correction.type.ts';
import { ClassReasonType, REASON_NEEDS } from './class-reason.type.ts';
import { ReviewRoundType } from './review-round.type.ts';

@Published('Assessment', 'The survey of a household in a round and the class it gave.', {
  singular: 'assessment',
  plural: 'assessments',
})
export class AssessmentType extends RemovableRecordType {
  @Field(() => ReviewRoundType, { description: 'The round of review (đợt rà soát).' })
  round: ReviewRoundType;

  @Field(() => HouseholdType, { description: 'The household (hộ).' })
  household: HouseholdType;

  @Field(() => CommuneType, { description: "The household's commune at the time." })
  commune: CommuneType;

  @Field(() => StandardType, { description: 'The standard applied.' })
  standard: StandardType;

  @Field(() => String, { description: 'Content hash of the standard as applied.' })
  standardHash: string;

  @Field(() => enumOf('AreaType'), { description: 'Area type of the commune at the time.' })
  areaType: CodeOf<'AreaType'>;

  @Field(() => DateScalar, { description: 'Day of the survey; decides the standard that applies.' })
  assessedOn: string;

  @Field(() => SafeIntScalar, { nullable: true, description: 'Declared monthly income per person, VND.' })
  incomePerCapita: number | null;

  @Field(() => Int, { nullable: true, description: 'Points of form B1 where it was used.' })
  b1Points: number | null;

  @Field(() => Int, { description: 'Members at the time.' })
  memberCount: number;

  @Field(() => enumOf('HouseholdClass'), { description: 'Class under the standard applied (phân loại hộ).' })
  class: CodeOf<'HouseholdClass'>;

  @Field(() => Int, { description: 'Lowest possible deprivation score (form B2), unanswered counted as not deprived.' })
  scoreBMin: number;

  @Field(() => Int, { description: 'Highest possible deprivation score, unanswered counted as deprived.' })
  scoreBMax: number;

  @Field(() => Int, {
    nullable: true,
    description: 'Deprivation score (form B2, 10 points each); null while answers are missing.',
  })
  scoreB: number | null;

  @Field(() => [enumOf('PovertyCause')], { description: 'Causes of poverty (nguyên nhân nghèo); several may hold.' })
  causes: CodeOf<'PovertyCause'>[];

  @Field(() => [enumOf('SupportWish')], {
    description: "Wishes for support (nguyện vọng hỗ trợ), of the province's own list; several may hold.",
  })
  supportWishes: CodeOf<'SupportWish'>[];

  @Field(() => String, {
    nullable: true,
    description: 'The other wish in words; only where OTHER is among the wishes.',
  })
  otherWish: string | null;

  @Field(() => String, { nullable: true, description: 'Who surveyed (người rà soát).' })
  surveyor: string | null;

  @Field(() => String, { nullable: true, description: 'Free note.' })
  note: string | null;

  @Field(() => Boolean, { description: 'True for invented demonstration data.' })
  synthetic: boolean;

  @Field(() => Int, {
    description:
      'The indicators it is deprived in, as one number: 2^i for indicator i + 1 in the order of the law (follows the answers).',
  })
  deprivedMask: number;

  @Field(() => Int, {
    description: 'The indicators it is not deprived in, likewise; in neither number: not answered.',
  })
  notDeprivedMask: number;

  @Field(() => enumOf('HouseholdClass'), {
    nullable: true,
    description:
      'Class of the household in the round before: the yearly one before a yearly one, the last it was reviewed in before a monthly one; null: not reviewed there.',
  })
  previousClass: CodeOf<'HouseholdClass'> | null;

  @Field(() => enumOf('Transition'), {
    nullable: true,
    description:
      'What happened to it since the round before (QĐ 24/2021/QĐ-TTg); null while there is no yearly round before.',
  })
  transition: CodeOf<'Transition'> | null;

  @Field(() => [ClassReasonType], {
    description: 'Why it has its class: what was compared with what under the standard applied, in their order.',
  })
  @Extensions({ sqlgraph: { resolver: true, needs: REASON_NEEDS } })
  reasons: ClassReasonType[];

  @Field(() => [AssessmentCorrectionType], {
    description: 'Corrections decided after the round was closed (đính chính); they change nothing in it.',
  })
  corrections: AssessmentCorrectionType[];

  @Field(() => [AnswerType], { description: 'One answer to each of the twelve indicators.' })
  answers: AnswerType[];
}
