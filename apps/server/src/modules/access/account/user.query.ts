import { Ctx, Extensions, Query, Resolver } from 'type-graphql';
import type { Context } from '../../../context.ts';
import { checkMayManageAccounts } from './account-permission.ts';
import { UserType } from './user.type.ts';
import { findUsers } from './users.ts';

@Resolver()
export class UserQuery {
  @Query(() => [UserType], { description: 'Everyone with an account, by name. For those who manage access.' })
  @Extensions({ sqlgraph: { resolver: true } })
  async users(@Ctx() context: Context): Promise<UserType[]> {
    checkMayManageAccounts(context);
    return findUsers(context.em);
  }
}
