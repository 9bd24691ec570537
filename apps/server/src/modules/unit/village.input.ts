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

  @Field(() => ID, { nullable: true })
  communeId?: string | null;

  @Field(() => String, { nullable: true })
  name?: string | null;

  @Field(() => enumOf('VillageKind'), { nullable: true })
  kind?: CodeOf<'VillageKind'> | null;

  @Field(() => DateScalar, { nullable: true })
  validFrom?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Last day of validity.' })
  validTo?: string | null;

  @Field(() => String, { nullable: true })
  note?: string | null;
}
