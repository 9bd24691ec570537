import type { CodeOf } from '@thoat-ngheo/domain';
import { Field } from 'type-graphql';
import { Published, RemovableRecordType } from '../../../graphql/published.ts';
import { enumOf } from '../../../graphql/vocabularies.ts';
import { AccessGrantType } from '../grant/access-grant.type.ts';

@Published('Role', 'A name for a set of permissions (vai trò).', {
  singular: 'role',
  plural: 'roles',
  naturalKey: { field: 'code' },
})
export class RoleType extends RemovableRecordType {
  @Field(() => String, { description: 'Code, e.g. `COMMUNE_OFFICER`.' })
  code: string;

  @Field(() => String, { description: 'Vietnamese name.' })
  name: string;

  @Field(() => String, { nullable: true, description: 'English name.' })
  nameEn: string | null;

  @Field(() => String, { nullable: true, description: 'What it is for.' })
  description: string | null;

  @Field(() => [enumOf('Permission')], { description: 'What its holders may do in the units of their grants.' })
  permissions: CodeOf<'Permission'>[];

  @Field(() => [AccessGrantType], { description: 'Who holds it, where and when.' })
  grants: AccessGrantType[];
}
