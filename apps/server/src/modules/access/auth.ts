import { apiKey } from '@better-auth/api-key';
import { betterAuth } from 'better-auth';
import type { Pool } from 'pg';
import { accountEvents } from './account/account-events.plugin.ts';
import { recordOwnEvent } from './account/account-events.ts';
import { accountHooks } from './account/account-hooks.ts';
import { accountLinks } from './account/account-link.plugin.ts';
import { LINK_DAYS, LINK_PREFIX, storedLink } from './account/account-link.ts';
import { ACCOUNT_FIELDS } from './account/account-user.ts';
import { addressLimits } from './account/address-limits.ts';
import { changePassword } from './account/change-password.plugin.ts';
import { CLIENT_ADDRESS } from './account/client-address.ts';
import { ADDRESS_LIMITS, AUTH_PATH } from './account/endpoints.ts';
import { lockOut } from './account/lock-out.plugin.ts';
import { type OidcSettings, oidcSignIn } from './account/oidc.plugin.ts';
import { MAX_PASSWORD_LENGTH, MIN_PASSWORD_LENGTH } from './account/password-policy.ts';
import { secondFactor, secondFactorPage } from './account/second-factor.plugin.ts';
import { SESSION_SETTINGS } from './account/session-lifetime.ts';
import { forgetFailures } from './account/sign-in-lock.ts';
import { waysIn } from './account/ways-in.plugin.ts';
import { writtenAddress } from './account/written-address.plugin.ts';

const DAY = 24 * 3600;

/** What a registry may choose about accounts. */
export type AccountSettings = {
  /** A provider whose people may sign in; absent: passwords alone. */
  readonly oidc?: OidcSettings | undefined;
  /** Whether nobody works without a second factor. */
  readonly requireSecondFactor?: boolean;
};

/**
 * Accounts, sessions and API keys. Nobody signs up: the first administrator is made at start, everybody else is invited. Cookies
 * are HttpOnly and bound to the origin that is asked; what several instances must agree on is in the database.
 */
export function createAuth(
  pool: Pool,
  secret: string,
  publicUrl: string | undefined,
  { oidc, requireSecondFactor = false }: AccountSettings = {},
) {
  return betterAuth({
    appName: 'Thoát Nghèo',
    database: pool,
    secret,
    basePath: AUTH_PATH,
    ...(publicUrl === undefined ? {} : { baseURL: publicUrl }),
    trustedOrigins: (request) => (request === undefined ? [] : [new URL(request.url).origin]),
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: MIN_PASSWORD_LENGTH,
      maxPasswordLength: MAX_PASSWORD_LENGTH,
      resetPasswordTokenExpiresIn: LINK_DAYS * DAY,
      revokeSessionsOnPasswordReset: true,
      // Other links, trusted devices and half-made sign-ins end with the old password.
      onPasswordReset: async ({ user }, request) => {
        await recordOwnEvent(pool, { user, session: null }, request?.headers, { operation: 'CHANGE_PASSWORD' });
        await pool.query('delete from app_verification where "value" = $1', [user.id]);
        await forgetFailures(pool, user.email);
      },
    },
    user: { modelName: 'app_user', additionalFields: ACCOUNT_FIELDS },
    session: { modelName: 'app_session', ...SESSION_SETTINGS },
    account: { modelName: 'app_account', updateAccountOnSignIn: false },
    verification: {
      modelName: 'app_verification',
      storeIdentifier: {
        default: 'hashed',
        overrides: { [LINK_PREFIX]: { hash: async (identifier) => storedLink(identifier) } },
      },
    },
    databaseHooks: accountHooks(pool),
    telemetry: { enabled: false },
    logger: { disabled: true },
    onAPIError: { errorURL: '/login' },
    rateLimit: { enabled: true, customStorage: addressLimits(pool), customRules: { ...ADDRESS_LIMITS } },
    advanced: {
      cookiePrefix: 'thoat-ngheo',
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax' },
      // Said outright: where it is not, the library leaves both checks out under test.
      disableOriginCheck: false,
      disableCSRFCheck: false,
      ipAddress: { ipAddressHeaders: [CLIENT_ADDRESS] },
      // One statement for an account and its password: two for a known address would tell it from an unknown one by the clock.
      database: { joins: true },
    },
    plugins: [
      apiKey({
        schema: { apikey: { modelName: 'api_key' } },
        rateLimit: { enabled: false },
        defaultPrefix: 'tn_',
        requireName: true,
        enableSessionForAPIKeys: false,
      }),
      writtenAddress(),
      waysIn({ oidc: oidc === undefined ? null : { label: oidc.label }, secondFactorRequired: requireSecondFactor }),
      accountLinks(),
      changePassword(),
      lockOut(pool),
      secondFactor(),
      secondFactorPage(),
      ...(oidc === undefined ? [] : [oidcSignIn(oidc)]),
      accountEvents(pool),
    ],
  });
}

export type Auth = ReturnType<typeof createAuth>;
