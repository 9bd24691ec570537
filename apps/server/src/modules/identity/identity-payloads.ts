import { Field, ObjectType } from 'type-graphql';
import { UserError } from '../../writing/user-error.ts';
import { MemberType } from '../household/index.ts';

@ObjectType({ description: 'A whole identity number, and what has to be mended when it is not shown.' })
export class RevealIdentityPayload {
  @Field(() => String, { nullable: true, description: 'Twelve digits; null where the member has no number.' })
  citizenIdentityNumber: string | null;

  @Field(() => [UserError], { description: 'Empty when the number was looked up.' })
  userErrors: UserError[];
}

@ObjectType({
  description: 'The member with an identity number, and what has to be mended when nobody was looked for.',
})
export class FindByIdentityPayload {
  @Field(() => MemberType, { nullable: true, description: 'Null where no member that one may read has the number.' })
  member: { readonly id: string } | null;

  @Field(() => [UserError], { description: 'Empty when the number was looked for.' })
  userErrors: UserError[];
}
