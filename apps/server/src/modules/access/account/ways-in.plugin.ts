import type { BetterAuthPlugin } from 'better-auth';
import { createAuthEndpoint } from 'better-auth/api';

export type WaysIn = {
  /** The button for the provider; null where none is set up. */
  readonly oidc: { readonly label: string } | null;
  /** Whether nobody works here without a second factor. */
  readonly secondFactorRequired: boolean;
};

/** What the sign-in page has to offer and to demand; everybody may know. */
export function waysIn(ways: WaysIn) {
  return {
    id: 'ways-in',
    endpoints: {
      waysIn: createAuthEndpoint('/ways-in', { method: 'GET' }, async (ctx) => ctx.json(ways)),
    },
  } satisfies BetterAuthPlugin;
}
