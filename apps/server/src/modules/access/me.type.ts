import { Field, ID, ObjectType } from 'type-graphql';

@ObjectType('Me', { description: 'Who is asking.' })
export class MeType {
  @Field(() => ID)
  id: string;

  @Field(() => String, { description: '`user` for a person, `key` for an API key.' })
  kind: string;

  @Field(() => String)
  name: string;

  @Field(() => String, { nullable: true })
  email: string | null;

  @Field(() => [String], {
    description: 'Roles held. Scoped roles and units follow; today everyone is an administrator.',
  })
  roles: string[];
}
