import type { BetterAuthPlugin } from 'better-auth';
import { createAuthMiddleware, getSessionFromCtx, isAPIError } from 'better-auth/api';
import type { Pool } from 'pg';
import { toAccountEmail } from '../account-email.ts';
import { recordLock } from './account-events.ts';
import { accountError } from './account-problem.ts';
import { forgetFailures, giveTryBack, takeTry, tellLock } from './sign-in-lock.ts';

const SIGN_IN = '/sign-in/email';
/** Endpoints that ask somebody who is signed in for the password again. */
const ASK_AGAIN = [
  '/change-password',
  '/two-factor/enable',
  '/two-factor/disable',
  '/two-factor/generate-backup-codes',
];
const GUARDED: ReadonlySet<string | undefined> = new Set([SIGN_IN, ...ASK_AGAIN]);

const WRONG_PASSWORD: ReadonlySet<unknown> = new Set(['INVALID_EMAIL_OR_PASSWORD', 'INVALID_PASSWORD']);

type Asked = Parameters<Parameters<typeof createAuthMiddleware>[0]>[0];

/** Whose password is being tried. */
async function addressOf(ctx: Asked): Promise<string | undefined> {
  // After a success the session that was asked with may have made way for a new one.
  if (ctx.path !== SIGN_IN) return (ctx.context.newSession ?? (await getSessionFromCtx(ctx)))?.user.email;
  const email: unknown = ctx.body?.email;
  return typeof email === 'string' ? toAccountEmail(email) : undefined;
}

/** Refuses further tries of a password after too many wrong ones, wherever it is asked for. */
export function lockOut(pool: Pool) {
  return {
    id: 'lock-out',
    hooks: {
      before: [
        {
          matcher: ({ path }) => GUARDED.has(path),
          handler: createAuthMiddleware(async (ctx) => {
            const address = await addressOf(ctx);
            const minutes = address === undefined ? undefined : await takeTry(pool, address);
            if (minutes !== undefined) throw accountError('TOO_MANY_REQUESTS', 'ACCOUNT_LOCKED', { minutes });
          }),
        },
      ],
      after: [
        {
          matcher: ({ path }) => GUARDED.has(path),
          handler: createAuthMiddleware(async (ctx) => {
            const address = await addressOf(ctx);
            if (address === undefined) return;
            const { returned } = ctx.context;
            if (!isAPIError(returned)) await forgetFailures(pool, address);
            else if (!WRONG_PASSWORD.has(returned.body?.code)) await giveTryBack(pool, address);
            else if (await tellLock(pool, address)) await recordLock(pool, address, ctx.headers);
          }),
        },
      ],
    },
  } satisfies BetterAuthPlugin;
}
