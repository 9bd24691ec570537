import { Field, ID, InputType } from 'type-graphql';
import { DateScalar, SafeIntScalar } from '../../graphql/scalars/index.ts';

@InputType({ description: 'What people enter of a Programme. On creation the fields its rules require must be there.' })
export class ProgrammeInput {
  @Field(() => ID, {
    nullable: true,
    description: 'Chosen by the client on creation (UUID), so that a repeated call makes no duplicate.',
  })
  id?: string | null;

  @Field(() => String, { nullable: true })
  code?: string | null;

  @Field(() => String, { nullable: true })
  name?: string | null;

  @Field(() => DateScalar, { nullable: true })
  startsOn?: string | null;

  @Field(() => DateScalar, { nullable: true })
  endsOn?: string | null;

  @Field(() => SafeIntScalar, { nullable: true, description: 'Whole VND.' })
  totalAmount?: number | null;

  @Field(() => Boolean, { nullable: true })
  totalIsLowerBound?: boolean | null;

  @Field(() => String, { nullable: true })
  description?: string | null;

  @Field(() => ID, { nullable: true })
  legalDocumentId?: string | null;

  @Field(() => String, { nullable: true })
  sourceNote?: string | null;
}
