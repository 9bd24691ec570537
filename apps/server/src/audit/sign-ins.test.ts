import { afterAll, beforeAll, expect, test } from 'vitest';
import { MOST_FAILURES } from '../modules/access/account/sign-in-lock.ts';
import { type AccountServer, PASSWORD, startAccountServer } from '../testing/account-server.ts';
import { codeOf } from '../testing/authenticator.ts';
import { openBrowser } from '../testing/browser.ts';

const NEW = 'mật khẩu mới của tháng mười một';

let server: AccountServer;
beforeAll(async () => {
  server = await startAccountServer();
});
afterAll(() => server.close());

async function eventsOf(userId: string) {
  const { rows } = await server.pool.query(
    `select e.operation, e.actor_kind as kind, e.actor_name as name, e.session_id is not null as has_session, c.after
     from audit_event e left join audit_change c on c.event_id = e.id where e.account_id = $1 order by e.occurred_at, e.id`,
    [userId],
  );
  return rows;
}

test('signing in tells from where and with what; signing out and ending other sessions are told too', async () => {
  const { id, name, email } = await server.aPerson();
  const office = openBrowser(server.app, { address: '192.0.2.10', userAgent: 'Office' });
  await office.signIn(email, PASSWORD);
  await office.post('/revoke-other-sessions');
  await office.post('/sign-out');
  await office.post('/sign-out');
  const own = { kind: 'USER', name, has_session: true };
  expect(await eventsOf(id)).toEqual([
    { ...own, operation: 'SIGN_IN', after: { ipAddress: '192.0.2.10', userAgent: 'Office' } },
    { ...own, operation: 'REVOKE_SESSIONS', after: null },
    { ...own, operation: 'SIGN_OUT', after: null },
  ]);
});

test('with a second factor nobody is signed in before the code; setting one up, taking it away and a new password are told', async () => {
  const { id, email } = await server.aPerson();
  const browser = openBrowser(server.app);
  await browser.signIn(email, PASSWORD);
  const { body } = await browser.post('/two-factor/enable', { password: PASSWORD });
  const link = String(body.totpURI);
  expect((await browser.post('/two-factor/verify-totp', { code: codeOf(link) })).status).toBe(200);
  const operations = async () => (await eventsOf(id)).map(({ operation }) => operation);
  expect(await operations()).toEqual(['SIGN_IN', 'SET_UP_SECOND_FACTOR']);
  const other = openBrowser(server.app);
  await other.signIn(email, PASSWORD);
  expect(await operations()).toEqual(['SIGN_IN', 'SET_UP_SECOND_FACTOR']);
  const code = codeOf(link, Date.now() + 30_000);
  expect((await other.post('/two-factor/verify-totp', { code })).status).toBe(200);
  expect(await operations()).toEqual(['SIGN_IN', 'SET_UP_SECOND_FACTOR', 'SIGN_IN']);
  await other.post('/two-factor/disable', { password: 'không phải' });
  await other.post('/two-factor/disable', { password: PASSWORD });
  await other.post('/change-password', { currentPassword: 'không phải', newPassword: NEW });
  await other.post('/change-password', { currentPassword: PASSWORD, newPassword: NEW });
  expect((await operations()).slice(3)).toEqual(['REMOVE_SECOND_FACTOR', 'CHANGE_PASSWORD']);
});

test('wrong passwords are told once they lock the account, once, as of somebody who is not known', async () => {
  const { id, name, email } = await server.aPerson();
  const wrong = () => openBrowser(server.app).signIn(email, 'không phải mật khẩu');
  for (let count = 1; count < MOST_FAILURES; count += 1) await wrong();
  expect(await eventsOf(id)).toEqual([]);
  await Promise.all([wrong(), wrong(), wrong()]);
  expect(await eventsOf(id)).toEqual([
    { kind: 'UNKNOWN', name, has_session: false, operation: 'LOCK_ACCOUNT', after: null },
  ]);
});

test('an address that nobody has leaves no event', async () => {
  const email = `${crypto.randomUUID()}@example.org`;
  for (let tries = 0; tries <= MOST_FAILURES; tries += 1) await openBrowser(server.app).signIn(email, PASSWORD);
  const { rows } = await server.pool.query('select 1 from audit_event where actor_name = $1', [email]);
  expect(rows).toEqual([]);
});
