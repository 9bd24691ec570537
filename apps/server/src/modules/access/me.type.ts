import { Field, ID, ObjectType } from 'type-graphql';

@ObjectType('Me', { description: 'Who is asking.' })
export class MeType {
  @Field(() => ID, { description: 'Id of the account or key.' })
  id: string;

  @Field(() => String, { description: '`user` for a person, `key` for an API key.' })
  kind: string;

  @Field(() => String, { description: 'Name.' })
  name: string;

  @Field(() => String, { nullable: true, description: 'Address the person signs in with.' })
  email: string | null;

  @Field(() => [String], {
    description: 'Roles held. Scoped roles and units follow; today everyone is an administrator.',
  })
  roles: string[];
}
