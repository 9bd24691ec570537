import { afterAll, beforeAll, expect, test } from 'vitest';
import { type AccountServer, PASSWORD, startAccountServer } from '../../../testing/account-server.ts';
import { openBrowser } from '../../../testing/browser.ts';
import { USED_ENDPOINTS } from './endpoints.ts';

let server: AccountServer;
beforeAll(async () => {
  const oidc = { issuer: 'http://127.0.0.1:9', clientId: 'x', clientSecret: 'x', label: 'x' };
  server = await startAccountServer({ oidc }, 'http://localhost');
});
afterAll(() => server.close());

/** Every endpoint that the library and its plugins bring with them, as `METHOD /path`; some can be called in the server only. */
function offered(): string[] {
  const endpoints = Object.values(server.auth.api) as { path?: string; options?: { method?: string | string[] } }[];
  return endpoints
    .flatMap(({ path, options }) => {
      const methods = [options?.method ?? 'GET'].flat().map((method) => (method === '*' ? 'GET' : method));
      return path === undefined ? [] : methods.map((method) => `${method} ${path}`);
    })
    .sort();
}

const OFF = [
  'GET /account-info',
  'GET /api-key/get',
  'GET /api-key/list',
  'GET /callback/:id',
  'GET /delete-user/callback',
  'GET /error',
  'GET /ok',
  'GET /reset-password/:token',
  'GET /verify-email',
  'POST /api-key/create',
  'POST /api-key/delete',
  'POST /api-key/update',
  'POST /callback/:id',
  'POST /change-email',
  'POST /delete-user',
  'POST /get-access-token',
  'POST /get-session',
  'POST /link-social',
  'POST /refresh-token',
  'POST /request-password-reset',
  'POST /revoke-sessions',
  'POST /send-verification-email',
  'POST /sign-up/email',
  'POST /two-factor/get-totp-uri',
  'POST /two-factor/send-otp',
  'POST /two-factor/verify-otp',
  'POST /unlink-account',
  'POST /update-session',
  'POST /update-user',
  'POST /verify-password',
];

const intruder = `${crypto.randomUUID()}@example.org`;
const BODY = {
  email: intruder,
  newEmail: intruder,
  name: 'Kẻ lạ',
  password: PASSWORD,
  newPassword: 'trà sen hồ tây mùa hạ',
  currentPassword: PASSWORD,
  provider: 'oidc',
  providerId: 'oidc',
  token: 'x',
  callbackURL: '/',
};

/** Asks for an endpoint with whatever it might want. */
async function request(endpoint: string, cookie: string | undefined): Promise<number> {
  const [method, path] = endpoint.split(' ') as ['GET' | 'POST', string];
  const response = await server.app.inject({
    method,
    url: `/api/auth${path.replace(/:\w+/, 'oidc')}`,
    remoteAddress: '192.0.2.77',
    headers: { host: 'localhost', origin: 'http://localhost', ...(cookie === undefined ? {} : { cookie }) },
    ...(method === 'POST' ? { payload: BODY } : {}),
  });
  return response.statusCode;
}

test('what is in use exists, what is not in use does not, and there is nothing else', async () => {
  const off = offered().filter((endpoint) => !USED_ENDPOINTS.has(endpoint));
  expect(off).toEqual(OFF);
  const brought = new Set(offered().map((endpoint) => endpoint.replace('/callback/:id', '/callback/oidc')));
  for (const used of USED_ENDPOINTS) expect([used, brought.has(used)]).toEqual([used, true]);
  for (const endpoint of off.filter((each) => each !== 'GET /callback/:id'))
    expect([endpoint, await request(endpoint, undefined)]).toEqual([endpoint, 404]);
});

test.each([
  '/sign-up/email/',
  '//sign-up/email',
  '/./sign-up/email',
  '/sign-in/../sign-up/email',
  '/sign-up%2Femail',
  '/SIGN-UP/EMAIL',
])('%s is no way around', async (path) => {
  expect([path, await request(`POST ${path}`, undefined)]).toEqual([path, 404]);
});

test('no endpoint makes an account, with or without a session', async () => {
  const browser = openBrowser(server.app);
  await browser.signIn((await server.aPerson()).email, PASSWORD);
  const cookie = `thoat-ngheo.session_token=${encodeURIComponent(browser.cookies.get('session_token') ?? '')}`;
  for (const endpoint of [...offered(), ...USED_ENDPOINTS]) {
    await request(endpoint, undefined);
    if (!endpoint.includes('revoke') && !endpoint.includes('sign-out')) await request(endpoint, cookie);
  }
  const { rows } = await server.pool.query('select 1 from app_user where "email" = $1', [intruder]);
  expect(rows).toEqual([]);
});

test('another site cannot use the session of a browser', async () => {
  const { email } = await server.aPerson();
  const browser = openBrowser(server.app);
  await browser.signIn(email, PASSWORD);
  const cookie = `thoat-ngheo.session_token=${encodeURIComponent(browser.cookies.get('session_token') ?? '')}`;
  for (const origin of ['https://evil.example', 'null', 'http://localhost.evil.example']) {
    const response = await server.app.inject({
      method: 'POST',
      url: '/api/auth/revoke-other-sessions',
      headers: { host: 'localhost', origin, cookie },
      payload: {},
    });
    expect([origin, response.statusCode]).toEqual([origin, 403]);
  }
});

test.each([
  ['/sign-in/email', { email: 'a\u0000@example.org', password: 'x' }],
  ['/reset-password', { token: 'a\u0000', newPassword: 'thuyền-cọc-mây' }],
  ['/account-link', { token: '\u0000' }],
  ['/sign-in/social?state=%00', { provider: 'oidc' }],
])('a text with NUL is refused before anybody looks at it: %s', async (path, payload) => {
  const response = await server.app.inject({ method: 'POST', url: `/api/auth${path}`, payload });
  expect([response.statusCode, response.json()]).toMatchObject([
    400,
    { code: 'INVALID_TEXT', message: expect.stringContaining('NUL') },
  ]);
});

test('the six characters that stand for NUL in JSON are a text like any other', async () => {
  const payload = { email: 'nobody@example.org', password: String.raw`mây\u0000trắng-bay` };
  const response = await server.app.inject({ method: 'POST', url: '/api/auth/sign-in/email', payload });
  expect(response.json()).toMatchObject({ code: 'INVALID_EMAIL_OR_PASSWORD' });
});
