import type { BetterAuthPlugin } from 'better-auth';
import { createAuthMiddleware } from 'better-auth/api';
import { fromAccountEmail, toAccountEmail } from '../account-email.ts';

type WithUser = { readonly user: { readonly email: string } };

const hasUser = (returned: unknown): returned is WithUser =>
  typeof returned === 'object' && returned !== null && 'user' in returned;

/** People write and read an address their way; the account is stored under the way the library wants. */
export function writtenAddress() {
  return {
    id: 'written-address',
    hooks: {
      before: [
        {
          matcher: ({ path, body }) => path === '/sign-in/email' && typeof body?.email === 'string',
          handler: createAuthMiddleware(async ({ body }) => ({
            context: { body: { ...body, email: toAccountEmail(body.email) } },
          })),
        },
      ],
      after: [
        {
          matcher: ({ path }) => path === '/get-session',
          handler: createAuthMiddleware(async (ctx) => {
            const { returned } = ctx.context;
            if (!hasUser(returned)) return;
            return ctx.json({ ...returned, user: { ...returned.user, email: fromAccountEmail(returned.user.email) } });
          }),
        },
      ],
    },
  } satisfies BetterAuthPlugin;
}
