import type { Permission } from '@thoat-ngheo/domain';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { enumOf } from '../../graphql/vocabularies.ts';

@ObjectType('HeldPermission', { description: 'Something the viewer may do, and where.' })
export class HeldPermissionType {
  @Field(() => enumOf('Permission'), { description: 'What.' })
  permission: Permission;

  @Field(() => Boolean, { description: 'Whether in the whole province.' })
  everywhere: boolean;

  @Field(() => [ID], { description: 'Otherwise: ids of the communes.' })
  communes: readonly string[];
}

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

  @Field(() => [String], { description: 'Codes of the roles held today; none for a key.' })
  roles: readonly string[];

  @Field(() => [HeldPermissionType], { description: 'What the viewer may do. What is not here is refused.' })
  permissions: HeldPermissionType[];

  @Field(() => [ID], {
    nullable: true,
    description: 'Ids of the communes whose records can be read; null: all.',
  })
  communes: readonly string[] | null;

  @Field(() => Int, { description: 'Greatest `first` or `last` of a list.' })
  maxPage: number;

  @Field(() => Int, { description: 'Greatest cost of one operation.' })
  maxCost: number;
}
