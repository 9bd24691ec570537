import type { BetterAuthPlugin } from 'better-auth';
import { createAuthMiddleware } from 'better-auth/api';
import { genericOAuth } from 'better-auth/plugins';
import { accountError } from './account-problem.ts';
import { AUTH_PATH } from './endpoints.ts';

/** The provider as the library names it in paths and accounts. */
export const OIDC_PROVIDER = 'oidc';

/** An OpenID Connect provider whose people may sign in. */
export type OidcSettings = {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** What the button on the sign-in page says. */
  readonly label: string;
};

const SIGN_IN = '/sign-in/social';
const PATHS: ReadonlySet<string> = new Set([SIGN_IN, `/callback/${OIDC_PROVIDER}`].map((path) => AUTH_PATH + path));

type Initialised = Awaited<ReturnType<ReturnType<typeof genericOAuth>['init']>>['context']['socialProviders'];

/**
 * Sign-in through an OpenID Connect provider: authorization code with PKCE, checked id_token, nobody new. The provider is found
 * when somebody first wants to sign in, and looked for again until it answers: the registry neither waits for it nor fails with it.
 */
export function oidcSignIn({ issuer, clientId, clientSecret, label }: OidcSettings) {
  const { init, ...plugin } = genericOAuth({
    config: [
      {
        providerId: OIDC_PROVIDER,
        name: label,
        discoveryUrl: `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`,
        clientId,
        clientSecret,
        scopes: ['openid', 'email', 'profile'],
        pkce: true,
        requireIdTokenVerification: true,
        disableSignUp: true,
      },
    ],
  });
  let found: Initialised | undefined;
  return {
    ...plugin,
    async onRequest(request, context) {
      if (!PATHS.has(new URL(request.url).pathname)) return;
      if (found === undefined) {
        const { socialProviders } = (await init(context)).context;
        if (socialProviders.length > 0) found = socialProviders;
      }
      context.socialProviders = found ?? [];
    },
    hooks: {
      before: [
        {
          // A token that a client brings by itself is not bound to a sign-in that began here.
          matcher: ({ path, body }) => path === SIGN_IN && (body?.idToken !== undefined || body?.scopes !== undefined),
          handler: createAuthMiddleware(async () => {
            throw accountError('BAD_REQUEST', 'PROVIDER_NOT_FOUND');
          }),
        },
      ],
    },
  } satisfies BetterAuthPlugin;
}
