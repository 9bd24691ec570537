import { Field, ID } from 'type-graphql';
import { Published, RemovableRecordType } from '../../../graphql/published.ts';
import { DateScalar } from '../../../graphql/scalars/index.ts';
import { RoleType } from '../role/role.type.ts';

@Published('AccessGrant', 'A role that a person holds: where, from when, until when, and why.', {
  singular: 'accessGrant',
  plural: 'accessGrants',
})
export class AccessGrantType extends RemovableRecordType {
  @Field(() => String, { description: 'Id of the account.' })
  userId: string;

  @Field(() => RoleType, { description: 'The role held.' })
  role: RoleType;

  @Field(() => Boolean, { description: 'In the whole province.' })
  everywhere: boolean;

  @Field(() => [ID], { description: 'Ids of districts: they stand for the communes they had.' })
  districtIds: string[];

  @Field(() => [ID], {
    description: 'Ids of communes. Communes that succeed them are added only when somebody confirms it.',
  })
  communeIds: string[];

  @Field(() => DateScalar, { description: 'First day.' })
  validFrom: string;

  @Field(() => DateScalar, { nullable: true, description: 'Last day; null while open.' })
  validTo: string | null;

  @Field(() => String, { description: 'Why it was given: the decision of appointment, the task.' })
  reason: string;
}
