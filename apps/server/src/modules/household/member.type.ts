import type { CodeOf } from '@thoat-ngheo/domain';
import { Field, Int } from 'type-graphql';
import { Published, RemovableRecordType } from '../../graphql/published.ts';
import { DateScalar } from '../../graphql/scalars/index.ts';
import { enumOf } from '../../graphql/vocabularies.ts';
import { HouseholdType } from './household.type.ts';

@Published('Member', 'A member of a household (nhân khẩu).', { singular: 'member', plural: 'members' })
export class MemberType extends RemovableRecordType {
  @Field(() => HouseholdType)
  household: HouseholdType;

  @Field(() => Int, { description: "Place in the household's list, from 1." })
  ordinal: number;

  @Field(() => String)
  fullName: string;

  @Field(() => DateScalar)
  birthDate: string;

  @Field(() => enumOf('Sex'))
  sex: CodeOf<'Sex'>;

  @Field(() => enumOf('Relationship'), { description: 'Relationship to the head; every household has one HEAD.' })
  relationship: CodeOf<'Relationship'>;

  @Field(() => enumOf('Ethnicity'))
  ethnicity: CodeOf<'Ethnicity'>;

  @Field(() => String, { nullable: true, description: 'Twelve digits (CCCD).' })
  citizenIdentityNumber: string | null;

  @Field(() => Boolean)
  disabled: boolean;

  @Field(() => Boolean, { description: 'Receives a monthly social allowance.' })
  monthlyAllowance: boolean;

  @Field(() => Boolean, { nullable: true })
  healthInsurance: boolean | null;

  @Field(() => enumOf('EmploymentStatus'), { nullable: true })
  employment: CodeOf<'EmploymentStatus'> | null;

  @Field(() => Boolean, { nullable: true })
  ableToWork: boolean | null;

  @Field(() => enumOf('EducationLevel'), { nullable: true, description: 'Highest level finished.' })
  educationLevel: CodeOf<'EducationLevel'> | null;

  @Field(() => Boolean, { nullable: true })
  inTraining: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'At the level right for the age.' })
  attendsSchool: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'By weight or height for age; children under 16.' })
  malnourished: boolean | null;
}
