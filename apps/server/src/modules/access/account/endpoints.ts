/** Where the authentication library's endpoints live. */
export const AUTH_PATH = '/api/auth';

/** What of them the product uses; whatever else the library and its plugins offer, now or later, does not exist here. */
export const USED_ENDPOINTS: ReadonlySet<string> = new Set([
  'GET /ways-in',
  'POST /sign-in/email',
  'POST /sign-in/social',
  'GET /callback/oidc',
  'POST /sign-out',
  'GET /get-session',
  'GET /list-accounts',
  'GET /list-sessions',
  'POST /revoke-session',
  'POST /revoke-other-sessions',
  'POST /change-password',
  'POST /account-link',
  'POST /reset-password',
  'POST /two-factor/enable',
  'POST /two-factor/disable',
  'POST /two-factor/verify-totp',
  'POST /two-factor/verify-backup-code',
  'POST /two-factor/generate-backup-codes',
]);

/** Most requests to an endpoint from one network address, whoever is meant: an office may share one. `window` in seconds. */
export const ADDRESS_LIMITS = {
  '/sign-in/email': { window: 60, max: 60 },
  '/sign-in/social': { window: 60, max: 60 },
  '/callback/oidc': { window: 60, max: 60 },
  '/change-password': { window: 60, max: 10 },
  '/account-link': { window: 60, max: 30 },
  '/reset-password': { window: 60, max: 10 },
  '/two-factor/enable': { window: 60, max: 10 },
  '/two-factor/disable': { window: 60, max: 10 },
  '/two-factor/generate-backup-codes': { window: 60, max: 10 },
  '/two-factor/verify-totp': { window: 60, max: 60 },
  '/two-factor/verify-backup-code': { window: 60, max: 60 },
  // They change nothing and know the session or nothing at all; a count would be a write for every page.
  '/get-session': false,
  '/list-accounts': false,
  '/list-sessions': false,
  '/ways-in': false,
} as const;
