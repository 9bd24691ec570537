import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type AccountServer, PASSWORD, startAccountServer } from '../../../testing/account-server.ts';
import { openBrowser } from '../../../testing/browser.ts';
import { AccountError, unlockAccount } from './account-repair.ts';
import { ADDRESS_LIMITS } from './endpoints.ts';
import { LOCKED_MINUTES, MOST_FAILURES } from './sign-in-lock.ts';

let server: AccountServer;
let other: AccountServer;
beforeAll(async () => {
  [server, other] = [await startAccountServer(), await startAccountServer()];
});
afterAll(async () => {
  await server.close();
  await other.close();
});

const WRONG = 'không phải mật khẩu';
const unknown = () => `${crypto.randomUUID()}@example.org`;
const tryOnce = (email: string, password = WRONG, { app } = server) => openBrowser(app).signIn(email, password);

async function fail(email: string, times: number): Promise<void> {
  for (let count = 0; count < times; count += 1) expect((await tryOnce(email)).status).toBe(401);
}

/** Lets time pass for an address. */
const wait = (email: string, minutes: number) =>
  server.pool.query(
    `update sign_in_failure set first_at = first_at - $2 * interval '1 minute', last_at = last_at - $2 * interval '1 minute'
     where address = encode(sha256(convert_to($1, 'UTF8')), 'hex')`,
    [email, minutes],
  );

describe('after five wrong passwords', () => {
  test('a known and an unknown address get the same refusal, in words that say what to do', async () => {
    const { email } = await server.aPerson();
    const answers = [];
    for (const address of [email, unknown()]) {
      await fail(address, MOST_FAILURES);
      answers.push(await tryOnce(address, PASSWORD));
    }
    const [known, nobody] = answers;
    expect(known?.body).toEqual({
      code: 'ACCOUNT_LOCKED',
      message: `Đã nhập sai quá nhiều lần, nên địa chỉ này tạm bị khoá. Hãy thử lại sau ${LOCKED_MINUTES} phút, hoặc nhờ quản trị viên mở khoá.`,
      params: { minutes: LOCKED_MINUTES },
    });
    expect([known?.status, known?.headers['retry-after']]).toEqual([429, String(LOCKED_MINUTES * 60)]);
    expect([nobody?.status, nobody?.body]).toEqual([known?.status, known?.body]);
  });

  test('another instance refuses too', async () => {
    const { email } = await server.aPerson();
    await fail(email, MOST_FAILURES);
    expect((await tryOnce(email, PASSWORD, other)).status).toBe(429);
  });

  test('the address in other letters is the same address', async () => {
    const { email } = await server.aPerson();
    await fail(email, MOST_FAILURES);
    expect((await tryOnce(` ${email.toUpperCase()} `, PASSWORD)).status).toBe(429);
  });

  test('the right password works again after fifteen minutes, and tries meanwhile make it no longer', async () => {
    const { email } = await server.aPerson();
    await fail(email, MOST_FAILURES);
    await wait(email, LOCKED_MINUTES - 1);
    expect((await tryOnce(email, PASSWORD)).body.params).toEqual({ minutes: 1 });
    await wait(email, 1);
    expect((await tryOnce(email, PASSWORD)).status).toBe(200);
  });

  test('the operator unlocks', async () => {
    const { email } = await server.aPerson();
    await fail(email, MOST_FAILURES);
    await unlockAccount(server.orm.em.fork(), email);
    expect((await tryOnce(email, PASSWORD)).status).toBe(200);
    await expect(unlockAccount(server.orm.em.fork(), unknown())).rejects.toThrow(AccountError);
  });
});

test('four wrong ones, the right one, four wrong ones: no lock', async () => {
  const { email } = await server.aPerson();
  await fail(email, MOST_FAILURES - 1);
  expect((await tryOnce(email, PASSWORD)).status).toBe(200);
  await fail(email, MOST_FAILURES - 1);
  expect((await tryOnce(email, PASSWORD)).status).toBe(200);
});

test('wrong passwords of a quarter of an hour ago are forgotten', async () => {
  const { email } = await server.aPerson();
  await fail(email, MOST_FAILURES - 1);
  await wait(email, LOCKED_MINUTES);
  await fail(email, MOST_FAILURES - 1);
  expect((await tryOnce(email, PASSWORD)).status).toBe(200);
});

test('tries at the same moment do not slip past the limit', async () => {
  const { email } = await server.aPerson();
  const answers = await Promise.all(
    Array.from({ length: 20 }, (_, at) => tryOnce(email, WRONG, at % 2 ? server : other)),
  );
  const statuses = answers.map(({ status }) => status).sort();
  expect(statuses).toEqual([...Array(MOST_FAILURES).fill(401), ...Array(20 - MOST_FAILURES).fill(429)]);
});

test('the present password cannot be guessed with a session either', async () => {
  const { email } = await server.aPerson();
  const browser = openBrowser(server.app);
  await browser.signIn(email, PASSWORD);
  const guess = () => browser.post('/two-factor/enable', { password: WRONG });
  for (let count = 1; count < MOST_FAILURES; count += 1) expect((await guess()).status).toBe(400);
  expect((await browser.post('/change-password', { currentPassword: PASSWORD, newPassword: PASSWORD })).status).toBe(
    200,
  );
  for (let count = 0; count < MOST_FAILURES; count += 1) expect((await guess()).status).toBe(400);
  expect((await guess()).body.code).toBe('ACCOUNT_LOCKED');
});

test('a network address may try so many times a minute, whatever addresses it names and whatever headers it sends', async () => {
  const browser = openBrowser(server.app, { address: '192.0.2.7' });
  const spoofed = (at: number) =>
    server.app.inject({
      method: 'POST',
      url: '/api/auth/sign-in/email',
      remoteAddress: '192.0.2.7',
      headers: { 'x-forwarded-for': `198.51.100.${at}`, 'x-thoat-ngheo-client-address': `198.51.100.${at}` },
      payload: { email: 'x', password: WRONG },
    });
  const statuses = [];
  const { max } = ADDRESS_LIMITS['/sign-in/email'];
  for (let at = 0; at < max; at += 1) statuses.push((await spoofed(at)).statusCode);
  expect(new Set(statuses)).toEqual(new Set([400]));
  const answer = await browser.signIn(unknown(), WRONG);
  expect([answer.status, answer.body.code]).toEqual([429, 'RATE_LIMITED']);
  expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0);
  const elsewhere = openBrowser(other.app, { address: '192.0.2.7' });
  expect((await elsewhere.signIn(unknown(), WRONG)).status).toBe(429);
  await server.pool.query(
    `update request_count set ends_at = ends_at - interval '1 minute' where key like '192.0.2.7|%'`,
  );
  expect((await elsewhere.signIn(unknown(), WRONG)).status).toBe(401);
  expect((await tryOnce(unknown())).status).toBe(401);
});

/** What a difference hides behind: with 30 pairs its median lies between these two in all but 1 of 100,000 runs. */
const likelyMedian = (differences: number[]): [number, number] => {
  const sorted = differences.toSorted((a, b) => a - b);
  return [sorted.at(3) as number, sorted.at(-4) as number];
};

test('the time of an answer does not tell a known address from an unknown one', { timeout: 120_000 }, async () => {
  const timed = async (email: string): Promise<number> => {
    const since = performance.now();
    await tryOnce(email);
    return performance.now() - since;
  };
  const people = await Promise.all(Array.from({ length: 30 }, () => server.aPerson()));
  const differences: number[] = [];
  let total = 0;
  for (const { email } of people) {
    const [known, nobody] = [await timed(email), await timed(unknown())];
    differences.push(known - nobody);
    total += known + nobody;
  }
  const usual = total / (2 * differences.length);
  const [least, greatest] = likelyMedian(differences);
  expect(least, `differences ${differences.join(' ')} ms`).toBeLessThan(usual * 0.1);
  expect(greatest, `differences ${differences.join(' ')} ms`).toBeGreaterThan(usual * -0.1);
});
