import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type AccountServer, PASSWORD, type Person, startAccountServer } from '../../../testing/account-server.ts';
import { codeOf } from '../../../testing/authenticator.ts';
import { type Browser, openBrowser } from '../../../testing/browser.ts';
import { removeSecondFactor, unlockAccount } from './account-repair.ts';
import { MOST_FAILURES } from './sign-in-lock.ts';

let server: AccountServer;
beforeAll(async () => {
  server = await startAccountServer();
});
afterAll(() => server.close());

type Enrolled = Person & {
  readonly browser: Browser;
  readonly link: string;
  readonly usedCode: string;
  readonly backupCodes: readonly string[];
};

async function enrolled(on = server): Promise<Enrolled> {
  const person = await on.aPerson();
  const browser = openBrowser(on.app);
  await browser.signIn(person.email, PASSWORD);
  const { body } = await browser.post('/two-factor/enable', { password: PASSWORD });
  const link = String(body.totpURI);
  const usedCode = codeOf(link);
  expect((await browser.post('/two-factor/verify-totp', { code: usedCode })).status).toBe(200);
  return { ...person, browser, link, usedCode, backupCodes: body.backupCodes as string[] };
}

const isIn = async (browser: Browser) => (await browser.ask('{ me { kind } }')).status === 200;
/** The code after the one of now: the first one may have been used already, for enrolment. */
const nextCodeOf = (link: string): string => codeOf(link, Date.now() + 30_000);
/** A code that is not the one of now, nor of the minutes around. */
const wrong = (link: string): string => {
  const right = new Set([-60, -30, 0, 30, 60].map((seconds) => codeOf(link, Date.now() + seconds * 1000)));
  return ['000000', '111111', '222222', '333333', '444444', '555555'].find((code) => !right.has(code)) ?? '';
};

describe('enrolment', () => {
  test('asks for the password, gives a link and ten backup codes, and counts once a code proves the device', async () => {
    const { email } = await server.aPerson();
    const browser = openBrowser(server.app);
    await browser.signIn(email, PASSWORD);
    expect((await browser.post('/two-factor/enable', { password: 'không phải' })).body.code).toBe('INVALID_PASSWORD');
    const { body } = await browser.post('/two-factor/enable', { password: PASSWORD });
    const link = new URL(String(body.totpURI));
    expect([link.protocol, link.host, link.searchParams.get('issuer')]).toEqual(['otpauth:', 'totp', 'Thoát Nghèo']);
    expect(new Set(body.backupCodes as string[]).size).toBe(10);

    const before = openBrowser(server.app);
    await before.signIn(email, PASSWORD);
    expect(await isIn(before)).toBe(true);

    expect((await browser.post('/two-factor/verify-totp', { code: wrong(link.href) })).body.code).toBe('INVALID_CODE');
    expect((await browser.post('/two-factor/verify-totp', { code: codeOf(link.href) })).status).toBe(200);
    expect((await browser.get('/get-session')).body.user).toMatchObject({ twoFactorEnabled: true });
    const again = await browser.post('/two-factor/enable', { password: PASSWORD });
    expect(again.body.code).toBe('TOTP_ALREADY_ENABLED');
  });

  test('keeps neither the secret nor the backup codes in plain text', async () => {
    const { id, link, backupCodes } = await enrolled();
    const { rows } = await server.pool.query('select * from app_two_factor where "userId" = $1', [id]);
    const stored = JSON.stringify(rows);
    expect(rows).toHaveLength(1);
    for (const secret of [new URL(link).searchParams.get('secret') ?? '', ...backupCodes])
      expect(stored).not.toContain(secret);
  });
});

describe('sign-in', () => {
  test('with the password alone opens nothing; the code does', async () => {
    const { email, link } = await enrolled();
    const browser = openBrowser(server.app);
    const first = await browser.signIn(email, PASSWORD);
    expect([first.status, first.body]).toEqual([200, { twoFactorRedirect: true, twoFactorMethods: ['totp'] }]);
    expect(browser.cookies.has('session_token')).toBe(false);
    expect(await isIn(browser)).toBe(false);
    expect((await browser.post('/two-factor/verify-totp', { code: wrong(link) })).status).toBe(401);
    expect((await browser.post('/two-factor/verify-totp', { code: nextCodeOf(link) })).status).toBe(200);
    expect(await isIn(browser)).toBe(true);
  });

  test('a code without the password opens nothing', async () => {
    const { link } = await enrolled();
    const answer = await openBrowser(server.app).post('/two-factor/verify-totp', { code: codeOf(link) });
    expect([answer.status, answer.body.code]).toEqual([401, 'INVALID_TWO_FACTOR_COOKIE']);
  });

  test('a code works once', async () => {
    const { email, link, usedCode } = await enrolled();
    const use = async (code: string) => {
      const browser = openBrowser(server.app);
      await browser.signIn(email, PASSWORD);
      return (await browser.post('/two-factor/verify-totp', { code })).body.code;
    };
    expect(await use(usedCode)).toBe('INVALID_CODE');
    const code = nextCodeOf(link);
    expect([await use(code), await use(code)]).toEqual([undefined, 'INVALID_CODE']);
  });

  test('a backup code works once', async () => {
    const { email, backupCodes } = await enrolled();
    const use = async () => {
      const browser = openBrowser(server.app);
      await browser.signIn(email, PASSWORD);
      return (await browser.post('/two-factor/verify-backup-code', { code: backupCodes[3] })).status;
    };
    expect([await use(), await use()]).toEqual([200, 401]);
  });

  test('new backup codes end the old ones', async () => {
    const { email, browser, backupCodes } = await enrolled();
    const { body } = await browser.post('/two-factor/generate-backup-codes', { password: PASSWORD });
    const later = openBrowser(server.app);
    await later.signIn(email, PASSWORD);
    expect((await later.post('/two-factor/verify-backup-code', { code: backupCodes[0] })).status).toBe(401);
    const [fresh] = body.backupCodes as string[];
    expect((await later.post('/two-factor/verify-backup-code', { code: fresh })).status).toBe(200);
  });

  test('a trusted device is asked once in thirty days, another one each time, and a copied cookie serves nobody else', async () => {
    const { email, link } = await enrolled();
    const browser = openBrowser(server.app);
    await browser.signIn(email, PASSWORD);
    await browser.post('/two-factor/verify-totp', { code: nextCodeOf(link), trustDevice: true });
    const trust = browser.cookies.get('trust_device') ?? '';
    expect(trust).not.toBe('');
    await browser.post('/sign-out');
    await browser.signIn(email, PASSWORD);
    expect(await isIn(browser)).toBe(true);

    const stranger = await enrolled();
    const other = openBrowser(server.app);
    other.cookies.set('trust_device', browser.cookies.get('trust_device') ?? '');
    expect((await other.signIn(stranger.email, PASSWORD)).body).toMatchObject({ twoFactorRedirect: true });

    await server.pool.query(
      `update app_verification set "expiresAt" = now() where "value" = (select "id" from app_user where "email" = $1)`,
      [email],
    );
    await browser.post('/sign-out');
    expect((await browser.signIn(email, PASSWORD)).body).toMatchObject({ twoFactorRedirect: true });
  });

  test('five wrong codes lock the second step, on every challenge, until an operator unlocks', async () => {
    const { email, link } = await enrolled();
    const attempt = async (code: string) => {
      const browser = openBrowser(server.app);
      await browser.signIn(email, PASSWORD);
      return browser.post('/two-factor/verify-totp', { code });
    };
    for (let count = 0; count < MOST_FAILURES; count += 1) expect((await attempt(wrong(link))).status).toBe(401);
    const answer = await attempt(codeOf(link));
    expect([answer.status, answer.body.code]).toEqual([429, 'ACCOUNT_TEMPORARILY_LOCKED']);
    await unlockAccount(server.orm.em.fork(), email);
    expect((await attempt(nextCodeOf(link))).status).toBe(200);
  });
});

test('turning it off asks for the password, and the next sign-in asks for nothing more', async () => {
  const { email, browser } = await enrolled();
  expect((await browser.post('/two-factor/disable', { password: 'không phải' })).status).toBe(400);
  expect((await browser.post('/two-factor/disable', { password: PASSWORD })).status).toBe(200);
  const later = openBrowser(server.app);
  await later.signIn(email, PASSWORD);
  expect(await isIn(later)).toBe(true);
});

test('an operator takes it from somebody who lost device and codes; every session ends', async () => {
  const { email, browser } = await enrolled();
  await removeSecondFactor(server.orm.em.fork(), email);
  await browser.post('/sign-in/email', {});
  expect(await isIn(browser)).toBe(false);
  const later = openBrowser(server.app);
  await later.signIn(email, PASSWORD);
  expect(await isIn(later)).toBe(true);
});

describe('a registry that demands it', () => {
  let strict: AccountServer;
  beforeAll(async () => {
    strict = await startAccountServer({ requireSecondFactor: true });
  });
  afterAll(() => strict.close());

  test('says so to everybody', async () => {
    expect((await openBrowser(strict.app).get('/ways-in')).body).toEqual({ oidc: null, secondFactorRequired: true });
  });

  test.each([
    ['vi', 'Hệ thống này yêu cầu xác thực hai bước'],
    ['en', 'This registry demands a second factor'],
  ])('refuses a session without one (%s) until it is set up', async (language, message) => {
    const { email } = await strict.aPerson();
    const browser = openBrowser(strict.app, { language });
    await browser.signIn(email, PASSWORD);
    const refused = await browser.ask('{ me { kind } }');
    expect([refused.status, refused.body]).toEqual([
      403,
      {
        errors: [
          {
            message: expect.stringContaining(message),
            extensions: { code: 'FORBIDDEN', reason: 'SECOND_FACTOR_REQUIRED' },
          },
        ],
      },
    ]);
    const { totpURI } = (await browser.post('/two-factor/enable', { password: PASSWORD })).body;
    await browser.post('/two-factor/verify-totp', { code: codeOf(String(totpURI)) });
    expect(await isIn(browser)).toBe(true);
    await browser.post('/two-factor/disable', { password: PASSWORD });
    expect(await isIn(browser)).toBe(false);
  });

  test('refuses it everywhere, with the status of a refusal', async () => {
    const { email } = await strict.aPerson();
    const browser = openBrowser(strict.app);
    await browser.signIn(email, PASSWORD);
    const cookie = [...browser.cookies]
      .map(([name, value]) => `thoat-ngheo.${name}=${encodeURIComponent(value)}`)
      .join('; ');
    expect((await strict.app.inject({ url: '/metrics', headers: { cookie } })).statusCode).toBe(403);
  });
});
