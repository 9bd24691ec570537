import type { CodeOf } from '@thoat-ngheo/domain';
import { Field, ID, InputType } from 'type-graphql';
import { DateScalar } from '../../graphql/scalars/index.ts';
import { enumOf } from '../../graphql/vocabularies.ts';

@InputType({
  description: 'What people enter of a CommuneReview. On creation the fields its rules require must be there.',
})
export class CommuneReviewInput {
  @Field(() => ID, {
    nullable: true,
    description: 'Chosen by the client on creation (UUID), so that a repeated call makes no duplicate.',
  })
  id?: string | null;

  @Field(() => ID, { nullable: true, description: 'Id of the round of review.' })
  roundId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Id of the commune.' })
  communeId?: string | null;

  @Field(() => enumOf('ReviewStep'), { nullable: true, description: 'Step of the review (QĐ 24/2021/QĐ-TTg).' })
  step?: CodeOf<'ReviewStep'> | null;

  @Field(() => DateScalar, { nullable: true, description: 'Day on which the step began.' })
  stepSince?: string | null;

  @Field(() => String, { nullable: true, description: 'Free note.' })
  note?: string | null;
}
