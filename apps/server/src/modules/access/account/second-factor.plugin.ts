import type { BetterAuthPlugin } from 'better-auth';
import { createAuthMiddleware } from 'better-auth/api';
import { twoFactor } from 'better-auth/plugins';
import { LOCKED_MINUTES, MOST_FAILURES } from './sign-in-lock.ts';

/** How long a device is trusted to leave the second step out, seconds. */
const DEVICE_TRUSTED = 30 * 24 * 3600;

const FROM_PROVIDER = '/callback/:id';

/** The second step: a code of an authenticator application, or a backup code. Whoever has one is asked, however they sign in. */
export function secondFactor() {
  const plugin = twoFactor({
    issuer: 'Thoát Nghèo',
    twoFactorTable: 'app_two_factor',
    // Who signs in through a provider has no password to confirm with.
    allowPasswordless: true,
    trustDeviceMaxAge: DEVICE_TRUSTED,
    accountLockout: { maxFailedAttempts: MOST_FAILURES, durationSeconds: LOCKED_MINUTES * 60 },
  });
  return {
    ...plugin,
    hooks: {
      after: plugin.hooks.after.map(({ matcher, handler }) => ({
        matcher: (context: Parameters<typeof matcher>[0]) => matcher(context) || context.path === FROM_PROVIDER,
        handler,
      })),
    },
  };
}

/** Who comes back from a provider and owes the second step is led to the page that asks for it. Stands after {@link secondFactor}. */
export function secondFactorPage() {
  return {
    id: 'second-factor-page',
    hooks: {
      after: [
        {
          matcher: ({ path }) => path === FROM_PROVIDER,
          handler: createAuthMiddleware(async (ctx) => {
            const { returned } = ctx.context;
            if (typeof returned === 'object' && returned !== null && 'twoFactorRedirect' in returned)
              throw ctx.redirect('/login?second-factor');
          }),
        },
      ],
    },
  } satisfies BetterAuthPlugin;
}
