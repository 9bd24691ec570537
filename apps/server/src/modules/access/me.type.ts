import { Field, ID, Int, ObjectType } from 'type-graphql';

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
    description: 'Roles held: `ADMINISTRATOR`, or none for a key bound to communes, which only reads.',
  })
  roles: string[];

  @Field(() => [ID], {
    nullable: true,
    description: 'Ids of the communes whose rows can be read; null: all.',
  })
  communes: string[] | null;

  @Field(() => Int, { description: 'Greatest `first` or `last` of a list.' })
  maxPage: number;

  @Field(() => Int, { description: 'Greatest cost of one operation.' })
  maxCost: number;
}
