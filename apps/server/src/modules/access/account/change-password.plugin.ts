import type { BetterAuthPlugin } from 'better-auth';
import { createAuthMiddleware, getSessionFromCtx } from 'better-auth/api';
import { accountError } from './account-problem.ts';
import { passwordProblem } from './password-policy.ts';

/** A new password keeps to the rules, and ends every other session. */
export function changePassword() {
  return {
    id: 'change-password',
    hooks: {
      before: [
        {
          matcher: ({ path }) => path === '/change-password',
          handler: createAuthMiddleware(async (ctx) => {
            const session = await getSessionFromCtx(ctx);
            const password: unknown = ctx.body?.newPassword;
            const problem =
              session === null || typeof password !== 'string' ? undefined : passwordProblem(password, session.user);
            if (problem !== undefined) throw accountError('BAD_REQUEST', problem);
            return { context: { body: { ...ctx.body, revokeOtherSessions: true } } };
          }),
        },
      ],
    },
  } satisfies BetterAuthPlugin;
}
