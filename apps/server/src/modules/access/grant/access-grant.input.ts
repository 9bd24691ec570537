import { Field, ID, InputType } from 'type-graphql';
import { DateScalar } from '../../../graphql/scalars/index.ts';

@InputType({
  description: 'What people enter of an AccessGrant. On creation the fields its rules require must be there.',
})
export class AccessGrantInput {
  @Field(() => ID, {
    nullable: true,
    description: 'Chosen by the client on creation (UUID), so that a repeated call makes no duplicate.',
  })
  id?: string | null;

  @Field(() => String, { nullable: true, description: 'Id of the account.' })
  userId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Id of the role.' })
  roleId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'In the whole province; then no units are named.' })
  everywhere?: boolean | null;

  @Field(() => [ID], { nullable: true, description: 'Ids of districts: they stand for the communes they had.' })
  districtIds?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Ids of communes.' })
  communeIds?: string[] | null;

  @Field(() => DateScalar, { nullable: true, description: 'First day.' })
  validFrom?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Last day; null while open.' })
  validTo?: string | null;

  @Field(() => String, { nullable: true, description: 'Why it is given: the decision of appointment, the task.' })
  reason?: string | null;
}
