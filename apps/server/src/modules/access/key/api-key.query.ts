import { Ctx, Extensions, Query, Resolver } from 'type-graphql';
import type { Context } from '../../../context.ts';
import { checkMayManageAccounts } from '../account/account-permission.ts';
import { ApiKeyType } from './api-key.type.ts';
import { findKeys } from './known-keys.ts';

@Resolver()
export class ApiKeyQuery {
  @Query(() => [ApiKeyType], { description: 'Keys of partner apps, newest first. For those who manage access.' })
  @Extensions({ sqlgraph: { resolver: true } })
  async apiKeys(@Ctx() context: Context): Promise<ApiKeyType[]> {
    checkMayManageAccounts(context);
    return findKeys(context.em);
  }
}
