import type { CodeOf } from '@thoat-ngheo/domain';
import { Field, ID, InputType } from 'type-graphql';
import { SafeIntScalar } from '../../graphql/scalars/index.ts';
import { enumOf } from '../../graphql/vocabularies.ts';

@InputType({ description: 'What people enter of a household that takes part in a production model.' })
export class ProductionParticipantInput {
  @Field(() => ID, { nullable: true, description: 'Id of the household; of the commune of the model.' })
  householdId?: string | null;

  @Field(() => SafeIntScalar, { nullable: true, description: 'Capital granted, whole VND; null where not known.' })
  grantedCapital?: number | null;

  @Field(() => SafeIntScalar, { nullable: true, description: 'Its own capital, whole VND; null where not known.' })
  ownCapital?: number | null;

  @Field(() => SafeIntScalar, { nullable: true, description: 'Capital borrowed, whole VND; null where not known.' })
  loanCapital?: number | null;

  @Field(() => enumOf('ParticipantOutcome'), { nullable: true, description: 'What came of it; null until known.' })
  outcome?: CodeOf<'ParticipantOutcome'> | null;

  @Field(() => SafeIntScalar, { nullable: true, description: 'Income per person and month before, whole VND.' })
  incomeBefore?: number | null;

  @Field(() => SafeIntScalar, { nullable: true, description: 'Income per person and month after, whole VND.' })
  incomeAfter?: number | null;

  @Field(() => String, { nullable: true, description: 'Free note.' })
  note?: string | null;
}
