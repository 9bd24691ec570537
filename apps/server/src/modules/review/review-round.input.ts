import type { CodeOf } from '@thoat-ngheo/domain';
import { Field, ID, InputType, Int } from 'type-graphql';
import { DateScalar } from '../../graphql/scalars/index.ts';
import { enumOf } from '../../graphql/vocabularies.ts';

@InputType({
  description: 'What people enter of a ReviewRound. On creation the fields its rules require must be there.',
})
export class ReviewRoundInput {
  @Field(() => ID, {
    nullable: true,
    description: 'Chosen by the client on creation (UUID), so that a repeated call makes no duplicate.',
  })
  id?: string | null;

  @Field(() => Int, { nullable: true, description: 'Year.' })
  year?: number | null;

  @Field(() => enumOf('RoundKind'), { nullable: true, description: 'Kind, from a closed list.' })
  kind?: CodeOf<'RoundKind'> | null;

  @Field(() => Int, { nullable: true, description: 'Month of a regular round; none for the yearly one.' })
  month?: number | null;

  @Field(() => String, { nullable: true, description: 'Name.' })
  name?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'First day.' })
  startsOn?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Last day.' })
  endsOn?: string | null;

  @Field(() => String, { nullable: true, description: 'Free note.' })
  note?: string | null;
}
