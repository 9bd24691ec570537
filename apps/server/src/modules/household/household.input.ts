import type { CodeOf } from '@thoat-ngheo/domain';
import { Field, ID, InputType } from 'type-graphql';
import { DateScalar, DecimalScalar } from '../../graphql/scalars/index.ts';
import { enumOf } from '../../graphql/vocabularies.ts';
import { MemberInput } from './member.input.ts';

@InputType({ description: 'What people enter of a Household. On creation the fields its rules require must be there.' })
export class HouseholdInput {
  @Field(() => ID, {
    nullable: true,
    description: 'Chosen by the client on creation (UUID), so that a repeated call makes no duplicate.',
  })
  id?: string | null;

  @Field(() => String, { nullable: true })
  code?: string | null;

  @Field(() => ID, { nullable: true })
  communeId?: string | null;

  @Field(() => ID, { nullable: true })
  villageId?: string | null;

  @Field(() => String, { nullable: true })
  address?: string | null;

  @Field(() => String, { nullable: true })
  phone?: string | null;

  @Field(() => DateScalar, { nullable: true })
  registeredOn?: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Square metres.' })
  floorAreaM2?: string | null;

  @Field(() => Boolean, { nullable: true })
  wallDurable?: boolean | null;

  @Field(() => Boolean, { nullable: true })
  columnDurable?: boolean | null;

  @Field(() => Boolean, { nullable: true })
  roofDurable?: boolean | null;

  @Field(() => enumOf('WaterSource'), { nullable: true })
  waterSource?: CodeOf<'WaterSource'> | null;

  @Field(() => enumOf('ToiletType'), { nullable: true })
  toilet?: CodeOf<'ToiletType'> | null;

  @Field(() => Boolean, { nullable: true })
  usesInternet?: boolean | null;

  @Field(() => [enumOf('InformationDevice')], { nullable: true })
  devices?: CodeOf<'InformationDevice'>[] | null;

  @Field(() => Boolean, { nullable: true })
  noLabourCapacity?: boolean | null;

  @Field(() => Boolean, { nullable: true })
  meritHousehold?: boolean | null;

  @Field(() => String, { nullable: true })
  note?: string | null;

  @Field(() => [MemberInput], {
    nullable: true,
    description:
      'The whole list: members left out are removed, members with an id are changed, the others are new. Exactly one HEAD.',
  })
  members?: MemberInput[] | null;
}
