import { Field, ID, ObjectType } from 'type-graphql';
import { DateTimeScalar } from '../../../graphql/scalars/index.ts';

@ObjectType('User', { description: 'A person with an account.' })
export class UserType {
  @Field(() => ID, { description: 'Id of the account.' })
  id: string;

  @Field(() => String, { description: 'Name.' })
  name: string;

  @Field(() => String, { description: 'Address the person signs in with.' })
  email: string;

  @Field(() => DateTimeScalar, { description: 'When the account was made.' })
  createdAt: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the person was here last; null: never.' })
  lastSeen: string | null;

  @Field(() => Boolean, { description: 'Whether a second factor is set up.' })
  secondFactor: boolean;

  @Field(() => Boolean, {
    description: 'Whether the invitation has not been taken up: there is no way to sign in yet.',
  })
  invited: boolean;

  @Field(() => Boolean, { description: 'Whether too many wrong passwords or codes lock it at the moment.' })
  locked: boolean;

  @Field(() => Boolean, { description: 'Whether an administrator has disabled it.' })
  disabled: boolean;
}
