import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type AccountServer, PASSWORD, startAccountServer } from '../../../testing/account-server.ts';
import { type Browser, openBrowser } from '../../../testing/browser.ts';
import { ADMINISTRATOR } from '../../../testing/http-server.ts';
import { resetLinkFor } from './account-repair.ts';

let server: AccountServer;
let administrator: Browser;
beforeAll(async () => {
  server = await startAccountServer();
  administrator = openBrowser(server.app);
  await administrator.signIn(ADMINISTRATOR.email, ADMINISTRATOR.password);
});
afterAll(() => server.close());

type Payload = {
  readonly user: { readonly id: string; readonly email: string; readonly invited: boolean } | null;
  readonly link: string | null;
  readonly userErrors: readonly { readonly path: string[]; readonly code: string; readonly message: string }[];
};

const NEW_PASSWORD = 'trà sen hồ tây mùa hạ';
const someone = () => `${crypto.randomUUID()}@example.org`;

async function invite(input: { name: string; email: string }, browser = administrator): Promise<Payload> {
  const { body } = await browser.ask(
    'mutation ($input: InviteUserInput!) { inviteUser(input: $input) { user { id email invited } link userErrors { path code message } } }',
    { input },
  );
  return (body.data as { inviteUser: Payload }).inviteUser;
}

async function resetLink(userId: string): Promise<Payload> {
  const { body } = await administrator.ask(
    'mutation ($id: ID!) { createResetLink(userId: $id) { user { id } link userErrors { path code message } } }',
    { id: userId },
  );
  return (body.data as { createResetLink: Payload }).createResetLink;
}

const tokenOf = ({ link }: Payload): string => link?.split('#')[1] ?? '';
const read = (token: string) => openBrowser(server.app).post('/account-link', { token });
const setPassword = (token: string, newPassword = NEW_PASSWORD) =>
  openBrowser(server.app).post('/reset-password', { token, newPassword });

describe('an invitation', () => {
  test('leads to a page that knows whom it is for, takes a password, and lets the person in', async () => {
    const email = someone();
    const invited = await invite({ name: '  Trần Văn Bình ', email: email.toUpperCase() });
    expect(invited).toMatchObject({ user: { email, invited: true }, userErrors: [] });
    expect(invited.link).toMatch(/^\/invitation#[\w-]{32}$/);
    expect((await read(tokenOf(invited))).body).toEqual({ kind: 'INVITATION', name: 'Trần Văn Bình', email });
    expect((await setPassword(tokenOf(invited))).status).toBe(200);
    const browser = openBrowser(server.app);
    expect((await browser.signIn(email, NEW_PASSWORD)).status).toBe(200);
    expect((await browser.ask('{ me { name } }')).body.data).toEqual({ me: { name: 'Trần Văn Bình' } });
  });

  test('works once', async () => {
    const invited = await invite({ name: 'Một lần', email: someone() });
    await setPassword(tokenOf(invited));
    expect((await setPassword(tokenOf(invited), 'chuối cam bưởi na hồng')).body.code).toBe('LINK_INVALID');
    expect((await read(tokenOf(invited))).body.code).toBe('LINK_INVALID');
  });

  test('works once, also for two at the same moment', async () => {
    const invited = await invite({ name: 'Cùng lúc', email: someone() });
    const answers = await Promise.all([1, 2, 3, 4].map(() => setPassword(tokenOf(invited))));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 400, 400, 400]);
  });

  test('ends after seven days', async () => {
    const invited = await invite({ name: 'Quá hạn', email: someone() });
    const past = (days: number) =>
      server.pool.query(
        `update app_verification set "expiresAt" = "expiresAt" - $2 * interval '1 day' where "value" = $1`,
        [invited.user?.id, days],
      );
    await past(6.9);
    expect((await read(tokenOf(invited))).status).toBe(200);
    await past(0.1);
    expect((await read(tokenOf(invited))).body.code).toBe('LINK_INVALID');
    expect((await setPassword(tokenOf(invited))).body.code).toBe('LINK_INVALID');
  });

  test('is stored hashed', async () => {
    const invited = await invite({ name: 'Giữ kín', email: someone() });
    const { rows } = await server.pool.query('select * from app_verification where "value" = $1', [invited.user?.id]);
    expect(rows).toHaveLength(1);
    expect(JSON.stringify(rows)).not.toContain(tokenOf(invited));
    for (const stolen of [rows[0].identifier, rows[0].identifier.split(':')[1]])
      expect((await setPassword(stolen)).body.code).toBe('LINK_INVALID');
  });

  test('keeps to the rules for passwords, and stays good when they refuse one', async () => {
    const invited = await invite({ name: 'Phạm Thị Lan Anh', email: someone() });
    expect((await setPassword(tokenOf(invited), 'phamthilananh88')).body.code).toBe('PASSWORD_IS_IDENTITY');
    expect((await setPassword(tokenOf(invited))).status).toBe(200);
  });

  test.each([
    ['no name', { name: ' ' }, ['name'], 'NAME_REQUIRED'],
    ['no address', { email: 'binh' }, ['email'], 'INVALID_EMAIL'],
    ['two addresses', { email: 'a@example.org, b@example.org' }, ['email'], 'INVALID_EMAIL'],
    ['an address that has an account', { email: ADMINISTRATOR.email }, ['email'], 'EMAIL_TAKEN'],
  ])('with %s is refused in words', async (_, change, path, code) => {
    const { user, link, userErrors } = await invite({ name: 'Ai đó', email: someone(), ...change });
    expect([user, link]).toEqual([null, null]);
    expect(userErrors).toEqual([{ path, code, message: expect.stringMatching(/[àáảãạăâđêôơư]/i) }]);
  });

  test.each(['', 'x', '%', "' or true --", null, {}])('cannot be guessed: %j', async (token) => {
    expect((await read(token as string)).body.code).toBe('LINK_INVALID');
    expect((await setPassword(token as string)).body.code).toBe('LINK_INVALID');
  });
});

describe('a reset link', () => {
  test('sets a new password and ends sessions, other links, trusted devices and the lock of the address', async () => {
    const { id, email } = await server.aPerson();
    const before = openBrowser(server.app);
    await before.signIn(email, PASSWORD);
    for (let count = 0; count < 5; count += 1) await openBrowser(server.app).signIn(email, 'không phải');
    const [older, newer] = [await resetLink(id), await resetLink(id)];
    expect(newer.link).toMatch(/^\/reset-password#/);
    expect((await read(tokenOf(newer))).body).toMatchObject({ kind: 'RESET', email });
    expect((await setPassword(tokenOf(older))).body.code).toBe('LINK_INVALID');
    expect((await setPassword(tokenOf(newer))).status).toBe(200);
    expect((await before.ask('{ me { kind } }')).status).toBe(401);
    expect((await openBrowser(server.app).signIn(email, PASSWORD)).status).toBe(401);
    expect((await openBrowser(server.app).signIn(email, NEW_PASSWORD)).status).toBe(200);
  });

  test('renews an invitation that was not taken up', async () => {
    const invited = await invite({ name: 'Mời lại', email: someone() });
    const again = await resetLink(invited.user?.id ?? '');
    expect(again.link).toMatch(/^\/invitation#/);
    expect((await read(tokenOf(invited))).body.code).toBe('LINK_INVALID');
    expect((await read(tokenOf(again))).body.kind).toBe('INVITATION');
  });

  test('is made by the operator too, where no administrator can sign in', async () => {
    const { email } = await server.aPerson();
    const link = await resetLinkFor(server.orm.em.fork(), email);
    expect((await setPassword(link.split('#')[1] ?? '')).status).toBe(200);
  });
});
