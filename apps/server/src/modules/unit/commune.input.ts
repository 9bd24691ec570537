import type { CodeOf } from '@thoat-ngheo/domain';
import { Field, ID, InputType } from 'type-graphql';
import { DateScalar } from '../../graphql/scalars/index.ts';
import { enumOf } from '../../graphql/vocabularies.ts';

@InputType({ description: 'What people enter of a Commune. On creation the fields its rules require must be there.' })
export class CommuneInput {
  @Field(() => ID, {
    nullable: true,
    description: 'Chosen by the client on creation (UUID), so that a repeated call makes no duplicate.',
  })
  id?: string | null;

  @Field(() => String, { nullable: true })
  code?: string | null;

  @Field(() => String, { nullable: true })
  name?: string | null;

  @Field(() => enumOf('CommuneKind'), { nullable: true })
  kind?: CodeOf<'CommuneKind'> | null;

  @Field(() => enumOf('AreaType'), { nullable: true })
  areaType?: CodeOf<'AreaType'> | null;

  @Field(() => String, { nullable: true })
  areaTypeSource?: string | null;

  @Field(() => ID, { nullable: true })
  provinceId?: string | null;

  @Field(() => ID, { nullable: true })
  districtId?: string | null;

  @Field(() => DateScalar, { nullable: true })
  validFrom?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Last day of validity.' })
  validTo?: string | null;

  @Field(() => ID, { nullable: true })
  establishedById?: string | null;

  @Field(() => Boolean, { nullable: true })
  mountainous?: boolean | null;

  @Field(() => String, { nullable: true })
  mountainousSource?: string | null;

  @Field(() => String, { nullable: true })
  note?: string | null;
}
