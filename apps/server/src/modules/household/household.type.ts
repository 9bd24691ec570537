import type { CodeOf } from '@thoat-ngheo/domain';
import { Field, Int } from 'type-graphql';
import { Published, RemovableRecordType } from '../../graphql/published.ts';
import { DateScalar, DateTimeScalar, DecimalScalar, SafeIntScalar } from '../../graphql/scalars/index.ts';
import { enumOf } from '../../graphql/vocabularies.ts';
import { ProductionParticipantType } from '../production/index.ts';
import { AssessmentType } from '../review/index.ts';
import { CommuneType, VillageType } from '../unit/index.ts';
import { MemberType } from './member.type.ts';

@Published('Household', 'A household (hộ).', {
  singular: 'household',
  plural: 'households',
  naturalKey: { field: 'code' },
})
export class HouseholdType extends RemovableRecordType {
  @Field(() => String, { description: 'Household code, unique in the province.' })
  code: string;

  @Field(() => CommuneType, { description: 'The commune (xã, phường, thị trấn, đặc khu).' })
  commune: CommuneType;

  @Field(() => VillageType, { nullable: true, description: 'The village it lives in.' })
  village: VillageType | null;

  @Field(() => String, { nullable: true, description: 'Address as people write it.' })
  address: string | null;

  @Field(() => String, { nullable: true, description: 'Phone number.' })
  phone: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Day of registration.' })
  registeredOn: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Living floor area in square metres.' })
  floorAreaM2: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Walls of durable material; null where not asked.' })
  wallDurable: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Columns of durable material; null where not asked.' })
  columnDurable: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Roof of durable material; null where not asked.' })
  roofDurable: boolean | null;

  @Field(() => enumOf('WaterSource'), { nullable: true, description: 'Main source of water for living.' })
  waterSource: CodeOf<'WaterSource'> | null;

  @Field(() => enumOf('ToiletType'), { nullable: true, description: 'Kind of toilet.' })
  toilet: CodeOf<'ToiletType'> | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether any member uses the internet.' })
  usesInternet: boolean | null;

  @Field(() => [enumOf('InformationDevice')], { description: 'Information devices it has.' })
  devices: CodeOf<'InformationDevice'>[];

  @Field(() => Boolean, { description: 'Whether the head belongs to an ethnic minority (follows the members).' })
  ethnicMinority: boolean;

  @Field(() => Boolean, { description: 'No member able to work.' })
  noLabourCapacity: boolean;

  @Field(() => Boolean, { description: 'Household of people with merit to the revolution.' })
  meritHousehold: boolean;

  @Field(() => String, { nullable: true, description: 'Free note.' })
  note: string | null;

  @Field(() => Boolean, { description: 'True for invented demonstration data.' })
  synthetic: boolean;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When the personal data was erased on request; null while it is there.',
  })
  erasedAt: string | null;

  @Field(() => String, { nullable: true, description: 'Full name of the head (follows the members).' })
  headName: string | null;

  @Field(() => Int, { description: 'Number of members (follows the members).' })
  memberCount: number;

  @Field(() => AssessmentType, { nullable: true, description: 'The assessment with the latest date.' })
  latestAssessment: AssessmentType | null;

  @Field(() => enumOf('HouseholdClass'), {
    nullable: true,
    description: 'Class of the latest assessment; null before the first.',
  })
  class: CodeOf<'HouseholdClass'> | null;

  @Field(() => SafeIntScalar, {
    nullable: true,
    description: 'Monthly income per person in VND, of the latest assessment.',
  })
  incomePerCapita: number | null;

  @Field(() => [MemberType], { description: 'Its members (nhân khẩu).' })
  members: MemberType[];

  @Field(() => [AssessmentType], { description: 'Surveys of the household, one per round.' })
  assessments: AssessmentType[];

  @Field(() => [ProductionParticipantType], { description: 'The production models it takes part in.' })
  participations: ProductionParticipantType[];
}
