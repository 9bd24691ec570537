import { Field, ID, InputType } from 'type-graphql';

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

  @Field(() => String, { nullable: true, description: 'Free note.' })
  note?: string | null;
}
