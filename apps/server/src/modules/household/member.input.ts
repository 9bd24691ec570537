import type { CodeOf } from '@thoat-ngheo/domain';
import { Field, ID, InputType } from 'type-graphql';
import { DateScalar } from '../../graphql/scalars/index.ts';
import { enumOf } from '../../graphql/vocabularies.ts';

@InputType({ description: 'What people enter of a Member. On creation the fields its rules require must be there.' })
export class MemberInput {
  @Field(() => ID, { nullable: true, description: 'Of a member already there; left out for a new one.' })
  id?: string | null;

  @Field(() => String, { nullable: true, description: 'Full name.' })
  fullName?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Day of birth.' })
  birthDate?: string | null;

  @Field(() => enumOf('Sex'), { nullable: true, description: 'Sex.' })
  sex?: CodeOf<'Sex'> | null;

  @Field(() => enumOf('Relationship'), {
    nullable: true,
    description: 'Relationship to the head; one member is the HEAD.',
  })
  relationship?: CodeOf<'Relationship'> | null;

  @Field(() => enumOf('Ethnicity'), { nullable: true, description: 'Ethnicity (dân tộc).' })
  ethnicity?: CodeOf<'Ethnicity'> | null;

  @Field(() => String, { nullable: true, description: 'Twelve digits (CCCD); as it was shown, it stays as it is.' })
  citizenIdentityNumber?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Has a disability.' })
  disabled?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Receives a monthly social allowance.' })
  monthlyAllowance?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Has health insurance; null where not asked.' })
  healthInsurance?: boolean | null;

  @Field(() => enumOf('EmploymentStatus'), { nullable: true, description: 'Employment (việc làm).' })
  employment?: CodeOf<'EmploymentStatus'> | null;

  @Field(() => Boolean, { nullable: true, description: 'Able to work; null where not asked.' })
  ableToWork?: boolean | null;

  @Field(() => enumOf('EducationLevel'), { nullable: true, description: 'Highest level finished.' })
  educationLevel?: CodeOf<'EducationLevel'> | null;

  @Field(() => Boolean, { nullable: true, description: 'In vocational or other training; null where not asked.' })
  inTraining?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'At the level right for the age; null where not asked.' })
  attendsSchool?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'By weight or height for age; children under 16.' })
  malnourished?: boolean | null;
}
