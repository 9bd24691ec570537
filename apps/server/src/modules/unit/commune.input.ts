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

  @Field(() => String, { nullable: true, description: 'Official code.' })
  code?: string | null;

  @Field(() => String, { nullable: true, description: 'Name.' })
  name?: string | null;

  @Field(() => enumOf('CommuneKind'), { nullable: true, description: 'Kind, from a closed list.' })
  kind?: CodeOf<'CommuneKind'> | null;

  @Field(() => enumOf('AreaType'), {
    nullable: true,
    description: 'Rural or urban (khu vực nông thôn, thành thị): decides the poverty line.',
  })
  areaType?: CodeOf<'AreaType'> | null;

  @Field(() => String, { nullable: true, description: 'What the area type rests on.' })
  areaTypeSource?: string | null;

  @Field(() => ID, { nullable: true, description: 'Id of the province.' })
  provinceId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Id of the district; none since 01/07/2025.' })
  districtId?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'First day of validity.' })
  validFrom?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Last day of validity.' })
  validTo?: string | null;

  @Field(() => ID, { nullable: true, description: 'Id of the legal document that established it.' })
  establishedById?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Mountain unit; null where not known.' })
  mountainous?: boolean | null;

  @Field(() => String, { nullable: true, description: 'Decision that says so.' })
  mountainousSource?: string | null;

  @Field(() => String, { nullable: true, description: 'Free note.' })
  note?: string | null;
}
