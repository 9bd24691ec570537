import type { CodeOf } from '@thoat-ngheo/domain';
import { Field, ID, InputType } from 'type-graphql';
import { DateScalar } from '../../graphql/scalars/index.ts';
import { enumOf } from '../../graphql/vocabularies.ts';

@InputType({ description: 'What people enter of a Member. On creation the fields its rules require must be there.' })
export class MemberInput {
  @Field(() => ID, { nullable: true, description: 'Of a member already there; left out for a new one.' })
  id?: string | null;

  @Field(() => String, { nullable: true })
  fullName?: string | null;

  @Field(() => DateScalar, { nullable: true })
  birthDate?: string | null;

  @Field(() => enumOf('Sex'), { nullable: true })
  sex?: CodeOf<'Sex'> | null;

  @Field(() => enumOf('Relationship'), { nullable: true })
  relationship?: CodeOf<'Relationship'> | null;

  @Field(() => enumOf('Ethnicity'), { nullable: true })
  ethnicity?: CodeOf<'Ethnicity'> | null;

  @Field(() => String, { nullable: true, description: 'Twelve digits.' })
  citizenIdentityNumber?: string | null;

  @Field(() => Boolean, { nullable: true })
  disabled?: boolean | null;

  @Field(() => Boolean, { nullable: true })
  monthlyAllowance?: boolean | null;

  @Field(() => Boolean, { nullable: true })
  healthInsurance?: boolean | null;

  @Field(() => enumOf('EmploymentStatus'), { nullable: true })
  employment?: CodeOf<'EmploymentStatus'> | null;

  @Field(() => Boolean, { nullable: true })
  ableToWork?: boolean | null;

  @Field(() => enumOf('EducationLevel'), { nullable: true })
  educationLevel?: CodeOf<'EducationLevel'> | null;

  @Field(() => Boolean, { nullable: true })
  inTraining?: boolean | null;

  @Field(() => Boolean, { nullable: true })
  attendsSchool?: boolean | null;

  @Field(() => Boolean, { nullable: true })
  malnourished?: boolean | null;
}
