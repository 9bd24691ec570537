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

  @Field(() => Int, { nullable: true })
  year?: number | null;

  @Field(() => enumOf('RoundKind'), { nullable: true })
  kind?: CodeOf<'RoundKind'> | null;

  @Field(() => Int, { nullable: true })
  month?: number | null;

  @Field(() => String, { nullable: true })
  name?: string | null;

  @Field(() => DateScalar, { nullable: true })
  startsOn?: string | null;

  @Field(() => DateScalar, { nullable: true })
  endsOn?: string | null;

  @Field(() => String, { nullable: true })
  note?: string | null;
}
