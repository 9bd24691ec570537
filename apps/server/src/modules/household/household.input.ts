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

  @Field(() => String, { nullable: true, description: 'Official code.' })
  code?: string | null;

  @Field(() => ID, { nullable: true, description: 'Id of the commune.' })
  communeId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Id of the village; of the same commune.' })
  villageId?: string | null;

  @Field(() => String, { nullable: true, description: 'Address as people write it.' })
  address?: string | null;

  @Field(() => String, { nullable: true, description: 'Phone number.' })
  phone?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Day of registration.' })
  registeredOn?: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Square metres.' })
  floorAreaM2?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Walls of durable material; null where not asked.' })
  wallDurable?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Columns of durable material; null where not asked.' })
  columnDurable?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Roof of durable material; null where not asked.' })
  roofDurable?: boolean | null;

  @Field(() => enumOf('WaterSource'), { nullable: true, description: 'Main source of water for living.' })
  waterSource?: CodeOf<'WaterSource'> | null;

  @Field(() => enumOf('ToiletType'), { nullable: true, description: 'Kind of toilet.' })
  toilet?: CodeOf<'ToiletType'> | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether any member uses the internet; null where not asked.' })
  usesInternet?: boolean | null;

  @Field(() => [enumOf('InformationDevice')], { nullable: true, description: 'Information devices it has.' })
  devices?: CodeOf<'InformationDevice'>[] | null;

  @Field(() => Boolean, { nullable: true, description: 'No member able to work.' })
  noLabourCapacity?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Household of people with merit to the revolution (người có công).',
  })
  meritHousehold?: boolean | null;

  @Field(() => String, { nullable: true, description: 'Free note.' })
  note?: string | null;

  @Field(() => [MemberInput], {
    nullable: true,
    description:
      'The whole list: members left out are removed, members with an id are changed, the others are new. Exactly one HEAD.',
  })
  members?: MemberInput[] | null;
}
