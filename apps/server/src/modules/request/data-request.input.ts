import type { CodeOf } from '@thoat-ngheo/domain';
import { Field, ID, InputType } from 'type-graphql';
import { DateScalar } from '../../graphql/scalars/index.ts';
import { enumOf } from '../../graphql/vocabularies.ts';

@InputType({
  description: 'What people enter of a DataRequest. On creation the fields its rules require must be there.',
})
export class DataRequestInput {
  @Field(() => ID, {
    nullable: true,
    description: 'Chosen by the client on creation (UUID), so that a repeated call makes no duplicate.',
  })
  id?: string | null;

  @Field(() => enumOf('DataRequestKind'), { nullable: true, description: 'What is asked.' })
  kind?: CodeOf<'DataRequestKind'> | null;

  @Field(() => ID, { nullable: true, description: 'Id of the household.' })
  householdId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Id of the member it is about; none: the whole household.' })
  memberId?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Day on which it was received.' })
  receivedOn?: string | null;

  @Field(() => String, { nullable: true, description: 'On what the answer rests: article, law.' })
  legalBasis?: string | null;

  @Field(() => enumOf('DataRequestOutcome'), {
    nullable: true,
    description: 'How it ended; it closes the case. An erasure is fulfilled by carrying it out.',
  })
  outcome?: CodeOf<'DataRequestOutcome'> | null;

  @Field(() => String, { nullable: true, description: 'Note on the outcome.' })
  outcomeNote?: string | null;

  @Field(() => String, { nullable: true, description: 'Free note.' })
  note?: string | null;
}
