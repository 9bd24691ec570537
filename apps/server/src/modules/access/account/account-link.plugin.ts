import type { AuthContext, BetterAuthPlugin } from 'better-auth';
import { createAuthEndpoint, createAuthMiddleware } from 'better-auth/api';
import { fromAccountEmail } from '../account-email.ts';
import { LINK_PREFIX } from './account-link.ts';
import { accountError } from './account-problem.ts';
import type { AccountUser } from './account-user.ts';
import { passwordProblem } from './password-policy.ts';

/** The account that a link is for. @throws APIError LINK_INVALID */
async function accountOf({ internalAdapter }: AuthContext, secret: unknown): Promise<AccountUser> {
  const link = typeof secret === 'string' ? await internalAdapter.findVerificationValue(LINK_PREFIX + secret) : null;
  const user = link === null || link.expiresAt < new Date() ? null : await internalAdapter.findUserById(link.value);
  if (user === null || (user as AccountUser).disabledAt) throw accountError('BAD_REQUEST', 'LINK_INVALID');
  return user as AccountUser;
}

/** Links by which a person sets a password without having one: whom a link is for, and the rules for the new password. */
export function accountLinks() {
  return {
    id: 'account-links',
    endpoints: {
      readAccountLink: createAuthEndpoint('/account-link', { method: 'POST' }, async (ctx) => {
        const { id, name, email } = await accountOf(ctx.context, (ctx.body as { token?: unknown } | undefined)?.token);
        const accounts = await ctx.context.internalAdapter.findAccounts(id);
        const kind = accounts.length === 0 ? 'INVITATION' : 'RESET';
        return ctx.json({ kind, name, email: fromAccountEmail(email) });
      }),
    },
    hooks: {
      before: [
        {
          matcher: ({ path }) => path === '/reset-password',
          handler: createAuthMiddleware(async (ctx) => {
            const user = await accountOf(ctx.context, ctx.body?.token);
            const password: unknown = ctx.body?.newPassword;
            const problem = typeof password === 'string' ? passwordProblem(password, user) : undefined;
            if (problem !== undefined) throw accountError('BAD_REQUEST', problem);
          }),
        },
      ],
    },
  } satisfies BetterAuthPlugin;
}
