import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type AccountServer, PASSWORD, startAccountServer } from '../../../testing/account-server.ts';
import { type Browser, openBrowser } from '../../../testing/browser.ts';
import { ADMINISTRATOR } from '../../../testing/http-server.ts';
import { ABSOLUTE, endOfSession, IDLE } from './session-lifetime.ts';

let server: AccountServer;
beforeAll(async () => {
  server = await startAccountServer();
});
afterAll(() => server.close());

const isIn = async (browser: Browser) => (await browser.ask('{ me { kind } }')).status === 200;

async function signedIn(email: string, options: Parameters<typeof openBrowser>[1] = {}): Promise<Browser> {
  const browser = openBrowser(server.app, options);
  expect((await browser.signIn(email, PASSWORD)).status).toBe(200);
  return browser;
}

type Listed = { id: string; token: string; ipAddress: string; userAgent: string; updatedAt: string };
const sessionsOf = async (browser: Browser) => (await browser.get('/list-sessions')).body as unknown as Listed[];

describe('a session', () => {
  test('gets a new id at sign-in: one that was planted before opens nothing', async () => {
    const { email } = await server.aPerson();
    const attacker = await signedIn((await server.aPerson()).email);
    for (const planted of ['an-id-somebody-made-up.signature', attacker.cookies.get('session_token') ?? '']) {
      const browser = openBrowser(server.app);
      browser.cookies.set('session_token', planted);
      await browser.signIn(email, PASSWORD);
      expect(browser.cookies.get('session_token')).not.toBe(planted);
      expect((await browser.ask('{ me { email } }')).body.data).toEqual({ me: { email } });
      const holder = openBrowser(server.app);
      holder.cookies.set('session_token', planted);
      expect((await holder.ask('{ me { email } }')).body.data).not.toEqual({ me: { email } });
    }
  });

  test('is in the cookie signed: the token that the list shows opens nothing', async () => {
    const browser = await signedIn((await server.aPerson()).email);
    const [session] = await sessionsOf(browser);
    const holder = openBrowser(server.app);
    holder.cookies.set('session_token', session?.token ?? '');
    expect(await isIn(holder)).toBe(false);
  });

  test('is listed with its device, its address and when it was used last', async () => {
    const { email } = await server.aPerson();
    const office = await signedIn(email, { address: '192.0.2.10', userAgent: 'Office' });
    await signedIn(email, { address: '192.0.2.11', userAgent: 'Phone' });
    const sessions = await sessionsOf(office);
    expect(sessions.map(({ ipAddress, userAgent }) => [ipAddress, userAgent]).sort()).toEqual([
      ['192.0.2.10', 'Office'],
      ['192.0.2.11', 'Phone'],
    ]);
    for (const { updatedAt } of sessions) expect(Date.now() - Date.parse(updatedAt)).toBeLessThan(60_000);
  });

  test('is ended by itself; nobody ends those of others', async () => {
    const { email } = await server.aPerson();
    const [here, there] = [await signedIn(email), await signedIn(email, { userAgent: 'Lost phone' })];
    const stranger = await signedIn((await server.aPerson()).email);
    const lost = (await sessionsOf(here)).find(({ userAgent }) => userAgent === 'Lost phone');
    await stranger.post('/revoke-session', { token: lost?.token });
    expect(await isIn(there)).toBe(true);
    await here.post('/revoke-session', { token: lost?.token });
    expect([await isIn(here), await isIn(there)]).toEqual([true, false]);
  });

  test('ends with all others but the one in hand', async () => {
    const { email } = await server.aPerson();
    const browsers = [await signedIn(email), await signedIn(email), await signedIn(email)];
    await browsers[1]?.post('/revoke-other-sessions');
    expect(await Promise.all(browsers.map(isIn))).toEqual([false, true, false]);
  });
});

test('says the address as people write it', async () => {
  const browser = openBrowser(server.app);
  await browser.signIn(ADMINISTRATOR.email, ADMINISTRATOR.password);
  expect((await browser.get('/get-session')).body.user).toMatchObject({ email: ADMINISTRATOR.email });
});

describe('its end', () => {
  const DAY = 24 * 3600 * 1000;
  const rowOf = async (email: string) =>
    (
      await server.pool.query<{ idle: number; age: number; seen: number }>(
        `select extract(epoch from s."expiresAt" - now())::float8 as idle, extract(epoch from now() - s."createdAt")::float8 as age,
           extract(epoch from now() - u.last_seen_at)::float8 as seen
         from app_session s join app_user u on u."id" = s."userId" where u."email" = $1`,
        [email],
      )
    ).rows[0];
  /** Asks the database, not what the server remembers for some seconds. */
  const stands = async (browser: Browser) => (await browser.get('/get-session')).body !== null;
  /** Lets time pass for the sessions of somebody. */
  const wait = (email: string, days: number) =>
    server.pool.query(
      `with person as (select "id" from app_user where "email" = $1), seen as (
         update app_user set last_seen_at = last_seen_at - $2 * interval '1 day' where "id" in (select "id" from person))
       update app_session set "createdAt" = "createdAt" - $2 * interval '1 day', "updatedAt" = "updatedAt" - $2 * interval '1 day',
         "expiresAt" = "expiresAt" - $2 * interval '1 day' where "userId" in (select "id" from person)`,
      [email, days],
    );

  test('is seven days after the last use and thirty after the beginning, whichever is first', () => {
    fc.assert(
      fc.property(fc.nat({ max: 2 ** 40 }), fc.nat({ max: 40 * DAY }), (begun, used) => {
        const end = endOfSession(begun, begun + used).getTime();
        expect(end).toBeLessThanOrEqual(begun + ABSOLUTE * 1000);
        expect(end).toBeLessThanOrEqual(begun + used + IDLE * 1000);
        expect([begun + ABSOLUTE * 1000, begun + used + IDLE * 1000]).toContain(end);
      }),
    );
  });

  test('comes after seven days without use', async () => {
    const { email } = await server.aPerson();
    const browser = await signedIn(email);
    expect((await rowOf(email))?.idle).toBeCloseTo(IDLE, -2);
    await wait(email, 7);
    expect(await stands(browser)).toBe(false);
  });

  test('moves with use, which is noted, but never past thirty days', async () => {
    const { email } = await server.aPerson();
    const browser = await signedIn(email);
    for (const day of [6, 12, 18, 24]) {
      await wait(email, 6);
      expect([day, await stands(browser)]).toEqual([day, true]);
      expect((await rowOf(email))?.seen).toBeLessThan(60);
    }
    expect((await rowOf(email))?.idle).toBeCloseTo(6 * 24 * 3600, -2);
    await wait(email, 6);
    expect(await stands(browser)).toBe(false);
  });

  test('is not written anew with every request', async () => {
    const { email } = await server.aPerson();
    const browser = await signedIn(email);
    const at = async () =>
      (
        await server.pool.query(
          `select s.xmin from app_session s join app_user u on u."id" = s."userId" where u."email" = $1`,
          [email],
        )
      ).rows;
    const before = await at();
    await browser.get('/get-session');
    await isIn(browser);
    expect(await at()).toEqual(before);
  });

  test('is not the browser’s business: the cookie stays for as long as a session may', async () => {
    const { email } = await server.aPerson();
    const response = await server.app.inject({
      method: 'POST',
      url: '/api/auth/sign-in/email',
      remoteAddress: '192.0.2.50',
      payload: { email, password: PASSWORD },
    });
    const cookie = response.cookies.find(({ name }) => name.endsWith('session_token'));
    expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/', maxAge: ABSOLUTE });
  });
});
