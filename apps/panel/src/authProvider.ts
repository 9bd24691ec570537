import type { AuthProvider } from 'ra-core';
import { readHeld } from './access/held.ts';
import { mayBy, type Rules } from './access/may.ts';
import { isSecondFactorMissing, isUnauthenticated } from './api/registry.ts';
import { sendToAccounts } from './auth/accounts.ts';
import { forgetViewer, rememberViewer, viewer } from './auth/viewer.ts';

/** The password was right; a second step is owed. */
export class SecondFactorNeeded extends Error {
  override readonly name = 'SecondFactorNeeded';
}

/** The second step: a code of the application, or a backup code. */
export type SecondStep = {
  readonly kind: 'verify-totp' | 'verify-backup-code';
  readonly code: string;
  readonly trustDevice: boolean;
};

export type Credentials = { readonly email: string; readonly password: string } | SecondStep;

/** Where a lost session leads; the page says why. */
export const SESSION_ENDED = '/login?ended';

async function signIn(credentials: Credentials): Promise<void> {
  if ('kind' in credentials) {
    const { kind, ...step } = credentials;
    return sendToAccounts(`two-factor/${kind}`, step);
  }
  const answer = await sendToAccounts<{ readonly twoFactorRedirect?: boolean }>('sign-in/email', credentials);
  if (answer.twoFactorRedirect) throw new SecondFactorNeeded();
}

export type PanelAuthProvider = AuthProvider & {
  /** Who may do what, by the name of the resource or page. */
  readonly rules: Rules;
};

/** Accounts by session cookie: the page holds no token, the browser sends the cookie. */
export const createAuthProvider = (rules: Rules): PanelAuthProvider => ({
  rules,
  async login(credentials: Credentials) {
    await signIn(credentials);
    forgetViewer();
    await viewer();
  },
  async logout() {
    forgetViewer();
    // Without an answer the cookie stays; the next request finds out.
    await sendToAccounts('sign-out').catch(() => undefined);
  },
  async checkAuth() {
    if ((await viewer()) === null) throw new Error('ra.auth.auth_check_error');
  },
  async checkError(error) {
    if (isSecondFactorMissing(error)) {
      // The registry demands it since a moment ago: the page that sets it up comes before everything, drafts are kept.
      forgetViewer();
      window.location.assign('/');
      return;
    }
    if (!isUnauthenticated(error)) return;
    forgetViewer();
    throw Object.assign(error, { redirectTo: SESSION_ENDED });
  },
  async getIdentity() {
    const known = await viewer();
    if (known === null) throw new Error('ra.auth.auth_check_error');
    rememberViewer(known);
    return { id: known.id, fullName: known.name };
  },
  // Pages without a session (an invitation) ask for it too: only `canAccess` asks the registry.
  getPermissions: async () => undefined,
  canAccess: async (question) => mayBy(rules, await readHeld(), question),
});
