import { Field, ID, InputType } from 'type-graphql';
import { DateScalar, SafeIntScalar } from '../../graphql/scalars/index.ts';

@InputType({ description: 'What people enter of a Programme. On creation the fields its rules require must be there.' })
export class ProgrammeInput {
  @Field(() => ID, {
    nullable: true,
    description: 'Chosen by the client on creation (UUID), so that a repeated call makes no duplicate.',
  })
  id?: string | null;

  @Field(() => String, { nullable: true, description: 'Official code.' })
  code?: string | null;

  @Field(() => String, { nullable: true, description: 'Name.' })
  name?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'First day.' })
  startsOn?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Last day.' })
  endsOn?: string | null;

  @Field(() => SafeIntScalar, { nullable: true, description: 'Whole VND.' })
  totalAmount?: number | null;

  @Field(() => Boolean, { nullable: true, description: 'True where the source says "over".' })
  totalIsLowerBound?: boolean | null;

  @Field(() => String, { nullable: true, description: 'What it is, in a few sentences.' })
  description?: string | null;

  @Field(() => ID, { nullable: true, description: 'Id of the legal document it rests on.' })
  legalDocumentId?: string | null;

  @Field(() => String, { nullable: true, description: 'Where the figure comes from.' })
  sourceNote?: string | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'Ids of the indicators that its money is spent for, in their order: the whole list.',
  })
  indicatorIds?: string[] | null;
}
