import type { AuthProvider } from 'ra-core';
import { isUnauthenticated } from './api/registry.ts';
import { forgetViewer, rememberViewer, viewer } from './auth/viewer.ts';

/** Why a sign-in failed; the login page puts it in words. */
export class SignInError extends Error {
  readonly reason: 'wrong' | 'tooMany' | 'unavailable';
  constructor(reason: SignInError['reason']) {
    super(reason);
    this.reason = reason;
  }
}

const post = (path: string, body: object): Promise<Response> =>
  fetch(`/api/auth/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });

async function signIn(email: string, password: string): Promise<void> {
  const response = await post('sign-in/email', { email, password }).catch(() => {
    throw new SignInError('unavailable');
  });
  if (response.ok) return;
  if (response.status === 429) throw new SignInError('tooMany');
  throw new SignInError(response.status >= 500 ? 'unavailable' : 'wrong');
}

/** Accounts by session cookie: the page holds no token, the browser sends the cookie. */
export const authProvider: AuthProvider = {
  async login({ email, password }: { email: string; password: string }) {
    await signIn(email, password);
    forgetViewer();
    await viewer();
  },
  async logout() {
    forgetViewer();
    // Without an answer the cookie stays; the next request finds out.
    await post('sign-out', {}).catch(() => undefined);
  },
  async checkAuth() {
    if ((await viewer()) === null) throw new Error('ra.auth.auth_check_error');
  },
  async checkError(error) {
    if (!isUnauthenticated(error)) return;
    forgetViewer();
    throw error;
  },
  async getIdentity() {
    const known = await viewer();
    if (known === null) throw new Error('ra.auth.auth_check_error');
    rememberViewer(known);
    return { id: known.id, fullName: known.name };
  },
  getPermissions: async () => undefined,
};
