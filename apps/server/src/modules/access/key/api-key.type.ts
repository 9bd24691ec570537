import { type CodeOf, FOR_PEOPLE } from '@thoat-ngheo/domain';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { DateScalar, DateTimeScalar } from '../../../graphql/scalars/index.ts';
import { enumOf } from '../../../graphql/vocabularies.ts';
import { UserError } from '../../../writing/user-error.ts';

@ObjectType('ApiKeyUse', { description: 'How much a key was used on one day.' })
export class ApiKeyUseType {
  @Field(() => DateScalar, { description: 'Day.' })
  day: string;

  @Field(() => Int, { description: 'Requests of that day.' })
  requests: number;
}

@ObjectType('ApiKey', { description: 'The key of a partner app; of the key itself only the beginning is known.' })
export class ApiKeyType {
  @Field(() => ID, { description: 'Id.' })
  id: string;

  @Field(() => String, { description: 'Who uses it.' })
  name: string;

  @Field(() => String, { description: 'Its first characters, to tell it by.' })
  start: string;

  @Field(() => enumOf('ApiKeyState'), { description: 'Whether it opens anything.' })
  state: CodeOf<'ApiKeyState'>;

  @Field(() => String, { description: 'Name of the person who answers for it.' })
  owner: string;

  @Field(() => [ID], { nullable: true, description: 'Ids of the communes whose records it reaches; null: all.' })
  communeIds: readonly string[] | null;

  @Field(() => [enumOf('Permission')], { description: 'What it may do there.' })
  permissions: readonly CodeOf<'Permission'>[];

  @Field(() => Int, { nullable: true, description: 'Greatest page, rows; null: 100.' })
  maxPage: number | null;

  @Field(() => Int, { nullable: true, description: 'Greatest cost of one operation; null: 200,000.' })
  maxCost: number | null;

  @Field(() => Boolean, { description: 'Whether it may send registered documents only.' })
  persistedOnly: boolean;

  @Field(() => DateTimeScalar, { description: 'When it was made.' })
  createdAt: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it ends or ended; null: it does not.' })
  expiresAt: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was used last, to the minute; null: never.' })
  lastUsedAt: string | null;

  @Field(() => Int, { description: 'Requests of the last thirty days, up to the last minute.' })
  requests: number;

  @Field(() => [ApiKeyUseType], {
    description: 'The same by day, the oldest first; days without a request are left out.',
  })
  usage: readonly ApiKeyUseType[];
}

@InputType({ description: 'What a partner’s key may do.' })
export class ApiKeyInput {
  @Field(() => String, { nullable: true, description: 'Who uses it, 1 to 32 characters.' })
  name?: string | null;

  @Field(() => [ID], { nullable: true, description: 'Ids of the communes whose records it reaches; none: all.' })
  communeIds?: string[] | null;

  @Field(() => [enumOf('Permission')], {
    nullable: true,
    description: `What it may do there. For people only: ${FOR_PEOPLE.join(', ')}.`,
  })
  permissions?: CodeOf<'Permission'>[] | null;

  @Field(() => Int, { nullable: true, description: 'Greatest page, up to 1,000; null: 100.' })
  maxPage?: number | null;

  @Field(() => Int, { nullable: true, description: 'Greatest cost of one operation; null: 200,000.' })
  maxCost?: number | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it may send registered documents only.' })
  persistedOnly?: boolean | null;

  @Field(() => Int, { nullable: true, description: 'Days until it ends; null: it does not.' })
  expiresInDays?: number | null;
}

@ObjectType('ApiKeyPayload', { description: 'A key after a change.' })
export class ApiKeyPayload {
  @Field(() => ApiKeyType, { nullable: true, description: 'The key as it is now.' })
  apiKey: ApiKeyType | null;

  @Field(() => String, { nullable: true, description: 'A new key, whole; it cannot be read again.' })
  key: string | null;

  @Field(() => [UserError], { description: 'Empty when it was done.' })
  userErrors: UserError[];
}
