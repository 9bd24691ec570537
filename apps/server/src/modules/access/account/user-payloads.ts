import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { UserError } from '../../../writing/user-error.ts';
import { UserType } from './user.type.ts';

@InputType({ description: 'A person to be invited.' })
export class InviteUserInput {
  @Field(() => String, { description: 'Name.' })
  name: string;

  @Field(() => String, { description: 'Address the person will sign in with; nobody else may have it.' })
  email: string;
}

@ObjectType()
abstract class Payload {
  @Field(() => UserType, { nullable: true, description: 'The account as it is now.' })
  user: UserType | null;

  @Field(() => [UserError], { description: 'Empty when it was done.' })
  userErrors: UserError[];
}

@ObjectType('UserPayload', { description: 'An account after a change.' })
export class UserPayload extends Payload {}

@ObjectType('UserLinkPayload', { description: 'An account, and a link to set its password with.' })
export class UserLinkPayload extends Payload {
  @Field(() => String, {
    nullable: true,
    description:
      'Page of the panel, to be put behind its address and handed to the person; good once, for seven days. It cannot be read again.',
  })
  link: string | null;
}

@ObjectType('UserSessionsPayload', { description: 'An account whose sessions were ended.' })
export class UserSessionsPayload extends Payload {
  @Field(() => Int, { description: 'How many sessions there were.' })
  ended: number;
}
