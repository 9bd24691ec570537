import type { CodeOf } from '@thoat-ngheo/domain';
import { Field, ID, InputType, Int } from 'type-graphql';
import { DateScalar, SafeIntScalar } from '../../graphql/scalars/index.ts';
import { enumOf } from '../../graphql/vocabularies.ts';
import { AnswerInput } from './answer.input.ts';

@InputType({
  description: 'What people enter of a Assessment. On creation the fields its rules require must be there.',
})
export class AssessmentInput {
  @Field(() => ID, {
    nullable: true,
    description: 'Chosen by the client on creation (UUID), so that a repeated call makes no duplicate.',
  })
  id?: string | null;

  @Field(() => ID, { nullable: true, description: 'Id of the round of review.' })
  roundId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Id of the household.' })
  householdId?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Day of the survey; decides the standard that applies.' })
  assessedOn?: string | null;

  @Field(() => SafeIntScalar, { nullable: true, description: 'Monthly income per person, whole VND.' })
  incomePerCapita?: number | null;

  @Field(() => Int, { nullable: true, description: 'Points of form B1.' })
  b1Points?: number | null;

  @Field(() => [AnswerInput], { nullable: true, description: 'Indicators left out are NOT_ANSWERED.' })
  answers?: AnswerInput[] | null;

  @Field(() => [enumOf('PovertyCause')], {
    nullable: true,
    description: 'Causes of poverty (nguyên nhân nghèo); several may hold.',
  })
  causes?: CodeOf<'PovertyCause'>[] | null;

  @Field(() => [enumOf('SupportWish')], {
    nullable: true,
    description: "Wishes for support (nguyện vọng hỗ trợ), of the province's own list; several may hold.",
  })
  supportWishes?: CodeOf<'SupportWish'>[] | null;

  @Field(() => String, { nullable: true, description: 'The other wish in words; needed with OTHER, refused without.' })
  otherWish?: string | null;

  @Field(() => String, { nullable: true, description: 'Who surveyed (người rà soát).' })
  surveyor?: string | null;

  @Field(() => String, { nullable: true, description: 'Free note.' })
  note?: string | null;
}
