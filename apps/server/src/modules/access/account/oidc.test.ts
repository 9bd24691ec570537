import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type AccountServer, PASSWORD, type Person, startAccountServer } from '../../../testing/account-server.ts';
import { codeOf } from '../../../testing/authenticator.ts';
import { type Browser, openBrowser } from '../../../testing/browser.ts';
import { type OidcProvider, startOidcProvider } from '../../../testing/oidc-provider.ts';
import { inviteUser } from './user-administration.ts';

const HOST = 'registry.test';

let provider: OidcProvider;
let server: AccountServer;
beforeAll(async () => {
  provider = await startOidcProvider();
  const { issuer, clientId, clientSecret } = provider;
  server = await startAccountServer({ oidc: { issuer, clientId, clientSecret, label: 'Tỉnh' } }, `http://${HOST}`);
});
afterAll(async () => {
  await server.close();
  await provider.close();
});
beforeEach(() => {
  provider.forge = 'nothing';
});

const saysAbout = ({ email, name }: Omit<Person, 'id'>, email_verified = true) => {
  provider.person = { sub: `sub of ${email}`, email, email_verified, name };
};

/** Goes through the provider and back; where the browser ends up. */
async function signInThrough(browser: Browser): Promise<string> {
  const start = await browser.post('/sign-in/social', {
    provider: 'oidc',
    callbackURL: '/households',
    errorCallbackURL: '/login',
  });
  expect(start.status).toBe(200);
  const back = await provider.visit(String(start.body.url));
  expect(back.origin + back.pathname).toBe(`http://${HOST}/api/auth/callback/oidc`);
  return String((await browser.get(back.pathname + back.search)).headers.location);
}

const aBrowser = () => openBrowser(server.app, { host: HOST });
const signedIn = async (browser: Browser) => (await browser.ask('{ me { email } }')).status === 200;
const accountsOf = async (email: string) =>
  (
    await server.pool.query<{ providerId: string; tokens: number }>(
      `select a."providerId", num_nonnulls(a."accessToken", a."refreshToken", a."idToken") as tokens
       from app_user u left join app_account a on a."userId" = u."id" where u."email" = $1 order by 1`,
      [email],
    )
  ).rows;

describe('nobody comes in', () => {
  const stays = async (reason: string) => {
    const browser = aBrowser();
    expect(await signInThrough(browser)).toContain(`/login?error=${reason}`);
    expect(await signedIn(browser)).toBe(false);
  };

  test('without an account or invitation, and none is made', async () => {
    const email = `${crypto.randomUUID()}@example.org`;
    saysAbout({ email, name: 'Người lạ' });
    await stays('signup_disabled');
    expect(await accountsOf(email)).toEqual([]);
  });

  test('with an address that the provider has not verified', async () => {
    const person = await server.aPerson();
    saysAbout(person, false);
    await stays('account_not_linked');
    expect(await accountsOf(person.email)).toEqual([{ providerId: 'credential', tokens: 0 }]);
  });

  test('with an invitation that has ended', async () => {
    const email = `${crypto.randomUUID()}@example.org`;
    const made = await inviteUser(server.orm.em.fork(), { name: 'Khách', email });
    const id = 'id' in made ? made.id : '';
    await server.pool.query(`update app_verification set "expiresAt" = now() where "value" = $1`, [id]);
    saysAbout({ email, name: 'Khách' });
    await stays('INVITATION_ENDED');
  });

  test('whose account is disabled', async () => {
    const person = await server.aPerson();
    await server.pool.query('update app_user set "disabledAt" = now() where "id" = $1', [person.id]);
    saysAbout(person);
    await stays('ACCOUNT_DISABLED');
  });

  test.each(['signature', 'nonce', 'audience'] as const)('with an id_token of a wrong %s', async (forge) => {
    saysAbout(await server.aPerson());
    provider.forge = forge;
    await stays('unable_to_get_user_info');
  });

  test('with the answer to a sign-in that began in another browser', async () => {
    saysAbout(await server.aPerson());
    const start = await aBrowser().post('/sign-in/social', { provider: 'oidc', callbackURL: '/' });
    const back = await provider.visit(String(start.body.url));
    const browser = aBrowser();
    const answer = await browser.get(back.pathname + back.search);
    expect(String(answer.headers.location)).toContain('/login?error=state_mismatch');
    expect(await signedIn(browser)).toBe(false);
  });

  test('with a token that a client brings by itself', async () => {
    const answer = await aBrowser().post('/sign-in/social', { provider: 'oidc', idToken: { token: 'x' } });
    expect(answer.status).toBe(400);
  });

  test('to another site afterwards', async () => {
    const answer = await aBrowser().post('/sign-in/social', { provider: 'oidc', callbackURL: 'https://evil.example' });
    expect(answer.status).toBe(403);
  });
});

describe('comes in', () => {
  test('who has an account with this address; the provider’s tokens are not kept', async () => {
    const person = await server.aPerson();
    saysAbout(person);
    const browser = aBrowser();
    expect(await signInThrough(browser)).toBe('/households');
    expect((await browser.ask('{ me { email } }')).body.data).toEqual({ me: { email: person.email } });
    expect(await accountsOf(person.email)).toEqual([
      { providerId: 'credential', tokens: 0 },
      { providerId: 'oidc', tokens: 0 },
    ]);
    expect(await signInThrough(aBrowser())).toBe('/households');
    const { rows } = await server.pool.query('select operation from audit_event where account_id = $1', [person.id]);
    expect(rows).toEqual([{ operation: 'SIGN_IN' }, { operation: 'SIGN_IN' }]);
  });

  test('who is invited; the link of the invitation ends', async () => {
    const email = `${crypto.randomUUID()}@example.org`;
    const made = await inviteUser(server.orm.em.fork(), { name: 'Khách', email });
    const link = 'link' in made ? made.link : '';
    saysAbout({ email, name: 'Tên khác' });
    const browser = aBrowser();
    expect(await signInThrough(browser)).toBe('/households');
    expect((await browser.ask('{ me { name } }')).body.data).toEqual({ me: { name: 'Khách' } });
    const answer = await aBrowser().post('/account-link', { token: link.split('#')[1] });
    expect(answer.body.code).toBe('LINK_INVALID');
  });

  test('who has a second factor, after giving it', async () => {
    const person = await server.aPerson();
    const browser = aBrowser();
    await browser.signIn(person.email, PASSWORD);
    const { totpURI } = (await browser.post('/two-factor/enable', { password: PASSWORD })).body;
    await browser.post('/two-factor/verify-totp', { code: codeOf(String(totpURI)) });

    saysAbout(person);
    const later = aBrowser();
    expect(await signInThrough(later)).toBe('/login?second-factor');
    expect(await signedIn(later)).toBe(false);
    expect(
      (await later.post('/two-factor/verify-totp', { code: codeOf(String(totpURI), Date.now() + 30_000) })).status,
    ).toBe(200);
    expect(await signedIn(later)).toBe(true);
  });
});

test('a provider that is away is said, is not waited for at start, and is found when it is back', async () => {
  const oidc = { issuer: 'http://127.0.0.1:9', clientId: 'x', clientSecret: 'x', label: 'Away' };
  const alone = await startAccountServer({ oidc }, `http://${HOST}`);
  const browser = openBrowser(alone.app, { host: HOST });
  const answer = await browser.post('/sign-in/social', { provider: 'oidc', callbackURL: '/' });
  expect([answer.status, answer.body.code]).toEqual([404, 'PROVIDER_NOT_FOUND']);
  expect((await browser.get('/ways-in')).body).toEqual({ oidc: { label: 'Away' }, secondFactorRequired: false });
  await alone.close();
});

test('without a provider there is no way through one', async () => {
  const alone = await startAccountServer();
  const browser = openBrowser(alone.app);
  expect((await browser.get('/ways-in')).body).toEqual({ oidc: null, secondFactorRequired: false });
  expect((await browser.post('/sign-in/social', { provider: 'oidc', callbackURL: '/' })).status).toBe(404);
  expect(String((await browser.get('/callback/oidc?code=x&state=y')).headers.location)).toContain('/login?error=');
  await alone.close();
});
