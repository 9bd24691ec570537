import { apiKey } from '@better-auth/api-key';
import { betterAuth } from 'better-auth';
import { createAuthMiddleware } from 'better-auth/api';
import type { Pool } from 'pg';
import { toAccountEmail } from './account-email.ts';

/** Shortest password anyone may have. */
export const MIN_PASSWORD_LENGTH = 12;

/**
 * Accounts, sessions and API keys. Nobody signs up: the first administrator is made at start. Cookies are HttpOnly and
 * bound to the origin that is asked; keys are stored hashed and limited by us, not ten a day.
 */
export function createAuth(pool: Pool, secret: string, publicUrl: string | undefined) {
  return betterAuth({
    appName: 'Thoát Nghèo',
    database: pool,
    secret,
    basePath: '/api/auth',
    ...(publicUrl === undefined ? {} : { baseURL: publicUrl }),
    trustedOrigins: (request) => (request === undefined ? [] : [new URL(request.url).origin]),
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: MIN_PASSWORD_LENGTH,
      maxPasswordLength: 200,
    },
    user: { modelName: 'app_user' },
    session: { modelName: 'app_session', expiresIn: 7 * 24 * 3600, updateAge: 24 * 3600 },
    account: { modelName: 'app_account' },
    verification: { modelName: 'app_verification' },
    telemetry: { enabled: false },
    logger: { disabled: true },
    advanced: {
      cookiePrefix: 'thoat-ngheo',
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax' },
    },
    hooks: {
      before: createAuthMiddleware(async ({ path, body }) => {
        if (path !== '/sign-in/email' || typeof body?.email !== 'string') return undefined;
        return { context: { body: { ...body, email: toAccountEmail(body.email) } } };
      }),
    },
    plugins: [
      apiKey({
        schema: { apikey: { modelName: 'api_key' } },
        rateLimit: { enabled: false },
        defaultPrefix: 'tn_',
        requireName: true,
        enableSessionForAPIKeys: false,
      }),
    ],
  });
}

export type Auth = ReturnType<typeof createAuth>;
