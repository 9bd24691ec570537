import type { CodeOf } from '@thoat-ngheo/domain';
import { Field, Int } from 'type-graphql';
import { Published, RemovableRecordType } from '../../graphql/published.ts';
import { DateScalar, DateTimeScalar } from '../../graphql/scalars/index.ts';
import { enumOf } from '../../graphql/vocabularies.ts';
import { HouseholdType } from './household.type.ts';

@Published('Member', 'A member of a household (nhân khẩu).', { singular: 'member', plural: 'members' })
export class MemberType extends RemovableRecordType {
  @Field(() => HouseholdType, { description: 'The household (hộ).' })
  household: HouseholdType;

  @Field(() => Int, { description: "Place in the household's list, from 1." })
  ordinal: number;

  @Field(() => String, { description: 'Full name.' })
  fullName: string;

  @Field(() => DateScalar, { description: 'Day of birth.' })
  birthDate: string;

  @Field(() => enumOf('Sex'), { description: 'Sex.' })
  sex: CodeOf<'Sex'>;

  @Field(() => enumOf('Relationship'), { description: 'Relationship to the head; every household has one HEAD.' })
  relationship: CodeOf<'Relationship'>;

  @Field(() => enumOf('Ethnicity'), { description: 'Ethnicity (dân tộc).' })
  ethnicity: CodeOf<'Ethnicity'>;

  @Field(() => String, {
    nullable: true,
    description: 'Nine stars and the last three digits (CCCD); `revealIdentity` shows the whole number.',
  })
  citizenIdentityNumber: string | null;

  @Field(() => Boolean, { description: 'Has a disability.' })
  disabled: boolean;

  @Field(() => Boolean, { description: 'Receives a monthly social allowance.' })
  monthlyAllowance: boolean;

  @Field(() => Boolean, { nullable: true, description: 'Has health insurance; null where not asked.' })
  healthInsurance: boolean | null;

  @Field(() => enumOf('EmploymentStatus'), { nullable: true, description: 'Employment (việc làm).' })
  employment: CodeOf<'EmploymentStatus'> | null;

  @Field(() => Boolean, { nullable: true, description: 'Able to work; null where not asked.' })
  ableToWork: boolean | null;

  @Field(() => enumOf('EducationLevel'), { nullable: true, description: 'Highest level finished.' })
  educationLevel: CodeOf<'EducationLevel'> | null;

  @Field(() => Boolean, { nullable: true, description: 'In vocational or other training; null where not asked.' })
  inTraining: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'At the level right for the age.' })
  attendsSchool: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'By weight or height for age; children under 16.' })
  malnourished: boolean | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When the personal data was erased on request; null while it is there.',
  })
  erasedAt: string | null;
}
