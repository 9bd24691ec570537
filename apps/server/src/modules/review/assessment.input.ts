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

  @Field(() => ID, { nullable: true })
  roundId?: string | null;

  @Field(() => ID, { nullable: true })
  householdId?: string | null;

  @Field(() => DateScalar, { nullable: true })
  assessedOn?: string | null;

  @Field(() => SafeIntScalar, { nullable: true, description: 'Monthly income per person, whole VND.' })
  incomePerCapita?: number | null;

  @Field(() => Int, { nullable: true, description: 'Points of form B1.' })
  b1Points?: number | null;

  @Field(() => [AnswerInput], { nullable: true, description: 'Indicators left out are NOT_ANSWERED.' })
  answers?: AnswerInput[] | null;

  @Field(() => [enumOf('PovertyCause')], { nullable: true })
  causes?: CodeOf<'PovertyCause'>[] | null;

  @Field(() => String, { nullable: true })
  surveyor?: string | null;

  @Field(() => String, { nullable: true })
  note?: string | null;
}
