import type { EntityManager } from '@mikro-orm/postgresql';
import type { AuditOperation } from '@thoat-ngheo/domain';
import { GraphQLError } from 'graphql';
import { Arg, Ctx, ID, Mutation, Resolver } from 'type-graphql';
import { actorOf } from '../../../audit/index.ts';
import type { Context } from '../../../context.ts';
import type { UserError } from '../../../writing/user-error.ts';
import { checkMayManageAccounts } from './account-permission.ts';
import { accountProblemMessage } from './account-problem.ts';
import { recordAccountEvent } from './audited-account.ts';
import type { UserType } from './user.type.ts';
import {
  createResetLink,
  disableUser,
  enableUser,
  endSessions,
  inviteUser,
  type UserProblem,
} from './user-administration.ts';
import { InviteUserInput, UserLinkPayload, UserPayload, UserSessionsPayload } from './user-payloads.ts';
import { findUsers } from './users.ts';

const worded = (problems: readonly UserProblem[], { language }: Context): UserError[] =>
  problems.map(({ path, code }) => ({ path: [...path], code, message: accountProblemMessage(code, language) }));

async function find(em: EntityManager, id: string): Promise<UserType> {
  const [user] = await findUsers(em, id);
  if (user !== undefined) return user;
  throw new GraphQLError(`User ${id} does not exist.`, { extensions: { code: 'NOT_FOUND', reason: 'NOT_FOUND' } });
}

/** Runs one change of an account in one transaction and reads the account back; a problem changes nothing. */
async function change(
  context: Context,
  operation: AuditOperation,
  userId: string,
  act: (em: EntityManager, user: UserType) => Promise<readonly UserProblem[]>,
): Promise<{ user: UserType; userErrors: UserError[] }> {
  checkMayManageAccounts(context);
  return context.em.transactional(async (em) => {
    const problems = await act(em, await find(em, userId));
    if (problems.length === 0)
      await recordAccountEvent(em, actorOf(context.viewer, context.request), operation, userId);
    return { user: await find(em, userId), userErrors: worded(problems, context) };
  });
}

/** What administrators do with accounts. */
@Resolver()
export class UserMutations {
  @Mutation(() => UserLinkPayload, {
    description: 'Makes an account for a person, and the link by which it is taken up.',
  })
  async inviteUser(
    @Ctx() context: Context,
    @Arg('input', () => InviteUserInput) input: InviteUserInput,
  ): Promise<UserLinkPayload> {
    checkMayManageAccounts(context);
    return context.em.transactional(async (em) => {
      const made = await inviteUser(em, input);
      if (!('id' in made)) return { user: null, link: null, userErrors: worded(made, context) };
      const user = await find(em, made.id);
      const { name, email } = user;
      await recordAccountEvent(em, actorOf(context.viewer, context.request), 'INVITE_USER', made.id, { name, email });
      return { user, link: made.link, userErrors: [] };
    });
  }

  @Mutation(() => UserLinkPayload, {
    description: 'Makes a new link to set a password, for who forgot it or whose invitation ended. Earlier links end.',
  })
  async createResetLink(@Ctx() context: Context, @Arg('userId', () => ID) userId: string): Promise<UserLinkPayload> {
    let link: string | null = null;
    const changed = await change(context, 'CREATE_RESET_LINK', userId, async (em, { disabled }) => {
      if (disabled) return [{ path: ['userId'], code: 'USER_DISABLED' }];
      link = await createResetLink(em, userId);
      return [];
    });
    return { ...changed, link };
  }

  @Mutation(() => UserPayload, { description: 'Nobody signs in to the account any more; its sessions and links end.' })
  async disableUser(@Ctx() context: Context, @Arg('userId', () => ID) userId: string): Promise<UserPayload> {
    return change(context, 'DISABLE_USER', userId, async (em) => {
      if (userId === context.viewer.id) return [{ path: ['userId'], code: 'OWN_ACCOUNT' }];
      await disableUser(em, userId);
      return [];
    });
  }

  @Mutation(() => UserPayload, { description: 'Lets a disabled account be used again.' })
  async enableUser(@Ctx() context: Context, @Arg('userId', () => ID) userId: string): Promise<UserPayload> {
    return change(context, 'ENABLE_USER', userId, async (em) => {
      await enableUser(em, userId);
      return [];
    });
  }

  @Mutation(() => UserSessionsPayload, { description: 'Ends every session of an account.' })
  async revokeSessions(@Ctx() context: Context, @Arg('userId', () => ID) userId: string): Promise<UserSessionsPayload> {
    let ended = 0;
    const changed = await change(context, 'REVOKE_SESSIONS', userId, async (em) => {
      ended = await endSessions(em, userId);
      return [];
    });
    return { ...changed, ended };
  }
}
