import type { CodeOf } from '@thoat-ngheo/domain';
import { Field, ID, InputType } from 'type-graphql';
import { enumOf } from '../../../graphql/vocabularies.ts';

@InputType({ description: 'What people enter of a Role. On creation the fields its rules require must be there.' })
export class RoleInput {
  @Field(() => ID, {
    nullable: true,
    description: 'Chosen by the client on creation (UUID), so that a repeated call makes no duplicate.',
  })
  id?: string | null;

  @Field(() => String, { nullable: true, description: 'Code, e.g. `COMMUNE_OFFICER`; unique.' })
  code?: string | null;

  @Field(() => String, { nullable: true, description: 'Vietnamese name.' })
  name?: string | null;

  @Field(() => String, { nullable: true, description: 'English name.' })
  nameEn?: string | null;

  @Field(() => String, { nullable: true, description: 'What it is for.' })
  description?: string | null;

  @Field(() => [enumOf('Permission')], {
    nullable: true,
    description: 'What its holders may do in the units of their grants.',
  })
  permissions?: CodeOf<'Permission'>[] | null;
}
