import type { CodeOf } from '@thoat-ngheo/domain';
import { Field, ID, InputType } from 'type-graphql';
import { DateScalar } from '../../graphql/scalars/index.ts';
import { enumOf } from '../../graphql/vocabularies.ts';

@InputType({ description: 'What people enter of a Village. On creation the fields its rules require must be there.' })
export class VillageInput {
  @Field(() => ID, {
    nullable: true,
    description: 'Chosen by the client on creation (UUID), so that a repeated call makes no duplicate.',
  })
  id?: string | null;

  @Field(() => ID, { nullable: true, description: 'Id of the commune.' })
  communeId?: string | null;

  @Field(() => String, { nullable: true, description: 'Name.' })
  name?: string | null;

  @Field(() => enumOf('VillageKind'), { nullable: true, description: 'Kind, from a closed list.' })
  kind?: CodeOf<'VillageKind'> | null;

  @Field(() => DateScalar, { nullable: true, description: 'First day of validity.' })
  validFrom?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Last day of validity.' })
  validTo?: string | null;

  @Field(() => String, { nullable: true, description: 'Free note.' })
  note?: string | null;
}
