import type { CodeOf } from '@thoat-ngheo/domain';
import { Field, Int } from 'type-graphql';
import { Published, RemovableRecordType } from '../../graphql/published.ts';
import { SafeIntScalar } from '../../graphql/scalars/index.ts';
import { enumOf } from '../../graphql/vocabularies.ts';
import { HouseholdType } from '../household/index.ts';
import { ProductionModelType } from './production-model.type.ts';

@Published('ProductionParticipant', 'A household that takes part in a production model (hộ tham gia).', {
  singular: 'productionParticipant',
  plural: 'productionParticipants',
})
export class ProductionParticipantType extends RemovableRecordType {
  @Field(() => ProductionModelType, { description: 'The production model.' })
  productionModel: ProductionModelType;

  @Field(() => HouseholdType, { description: 'The household (hộ).' })
  household: HouseholdType;

  @Field(() => Int, { description: 'Place in the list of the model, from 1.' })
  ordinal: number;

  @Field(() => SafeIntScalar, { nullable: true, description: 'Capital granted, whole VND; null where not known.' })
  grantedCapital: number | null;

  @Field(() => SafeIntScalar, { nullable: true, description: 'Its own capital, whole VND; null where not known.' })
  ownCapital: number | null;

  @Field(() => SafeIntScalar, { nullable: true, description: 'Capital borrowed, whole VND; null where not known.' })
  loanCapital: number | null;

  @Field(() => enumOf('ParticipantOutcome'), { nullable: true, description: 'What came of it; null until known.' })
  outcome: CodeOf<'ParticipantOutcome'> | null;

  @Field(() => SafeIntScalar, { nullable: true, description: 'Income per person and month before, whole VND.' })
  incomeBefore: number | null;

  @Field(() => SafeIntScalar, { nullable: true, description: 'Income per person and month after, whole VND.' })
  incomeAfter: number | null;

  @Field(() => String, { nullable: true, description: 'Free note.' })
  note: string | null;
}
