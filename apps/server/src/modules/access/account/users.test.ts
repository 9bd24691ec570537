import { afterAll, beforeAll, expect, test } from 'vitest';
import { type AccountServer, PASSWORD, startAccountServer } from '../../../testing/account-server.ts';
import { codeOf } from '../../../testing/authenticator.ts';
import { type Browser, openBrowser } from '../../../testing/browser.ts';
import { ADMINISTRATOR, type HttpServer, startHttpServer } from '../../../testing/http-server.ts';
import { partner } from '../../../testing/partner.ts';
import { MOST_FAILURES } from './sign-in-lock.ts';

let server: AccountServer;
let partners: HttpServer;
let administrator: Browser;
beforeAll(async () => {
  server = await startAccountServer();
  partners = await startHttpServer();
  administrator = openBrowser(server.app);
  await administrator.signIn(ADMINISTRATOR.email, ADMINISTRATOR.password);
});
afterAll(async () => {
  await server.close();
  await partners.close();
});

type User = { readonly id: string; readonly name: string; readonly email: string; readonly lastSeen: string | null };

const USERS = '{ users { id name email createdAt lastSeen secondFactor invited locked disabled } }';
const users = async () => ((await administrator.ask(USERS)).body.data as { users: User[] }).users;
const userOf = async (id: string) => (await users()).find((user) => user.id === id);

async function act(mutation: string, id: string, more = ''): Promise<Record<string, unknown>> {
  const { body } = await administrator.ask(
    `mutation ($id: ID!) { ${mutation}(userId: $id) { user { disabled } ${more} userErrors { path code message } } }`,
    { id },
  );
  return (body.data as Record<string, Record<string, unknown>>)[mutation] ?? {};
}

const mutations = [
  'inviteUser(input: { name: "Ai đó", email: "ai@example.org" })',
  'createResetLink(userId: "x")',
  'disableUser(userId: "x")',
  'enableUser(userId: "x")',
  'revokeSessions(userId: "x")',
];

test.each(['users { id }', ...mutations])(
  '%s is refused to a person who does not manage access, and to a key',
  async (field) => {
    const browser = openBrowser(server.app);
    await browser.signIn((await server.aPerson()).email, PASSWORD);
    const query = field.startsWith('users') ? `{ ${field} }` : `mutation { ${field} { userErrors { code } } }`;
    const answer = await browser.ask(query);
    const [refusal] = answer.body.errors as { extensions: { code: string } }[];
    expect(refusal?.extensions.code).toBe('FORBIDDEN');
    expect((await partner(partners, partners.apiKey).post({ query })).code).toBe('FORBIDDEN');
    const { rows } = await server.pool.query(`select 1 from app_user where "email" = 'ai@example.org'`);
    expect(rows).toEqual([]);
  },
);

test.each(mutations.slice(1))('%s: an account that is not there is not found', async (field) => {
  const answer = await administrator.ask(`mutation { ${field} { userErrors { code } } }`);
  expect(answer.body.errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
});

test('everybody is listed by name the Vietnamese way, with what an administrator needs to know', async () => {
  const { id, name, email } = await server.aPerson('Đỗ Thị Mai');
  expect(await userOf(id)).toEqual({
    id,
    name,
    email,
    createdAt: expect.stringMatching(/Z$/),
    lastSeen: null,
    secondFactor: false,
    invited: false,
    locked: false,
    disabled: false,
  });
  await openBrowser(server.app).signIn(email, PASSWORD);
  expect(Date.now() - Date.parse((await userOf(id))?.lastSeen ?? '')).toBeLessThan(60_000);
  const names = (await users()).map((user) => user.name);
  expect(names).toEqual(names.toSorted(new Intl.Collator('vi').compare));
  expect(await users()).toContainEqual(expect.objectContaining({ email: ADMINISTRATOR.email }));
});

test('who gave the last sign of life long ago keeps it after signing out', async () => {
  const { id, email } = await server.aPerson();
  const browser = openBrowser(server.app);
  await browser.signIn(email, PASSWORD);
  await browser.post('/sign-out');
  expect((await userOf(id))?.lastSeen).not.toBeNull();
});

test('a lock and a second factor are seen', async () => {
  const { id, email } = await server.aPerson();
  const browser = openBrowser(server.app);
  await browser.signIn(email, PASSWORD);
  const { totpURI } = (await browser.post('/two-factor/enable', { password: PASSWORD })).body;
  expect(await userOf(id)).toMatchObject({ secondFactor: false, locked: false });
  await browser.post('/two-factor/verify-totp', { code: codeOf(String(totpURI)) });
  for (let count = 0; count < MOST_FAILURES; count += 1) await openBrowser(server.app).signIn(email, 'không phải');
  expect(await userOf(id)).toMatchObject({ secondFactor: true, locked: true });
});

test('a disabled account: sessions and links end, nobody signs in, also with the right password; then it is enabled again', async () => {
  const { id, email } = await server.aPerson();
  const browser = openBrowser(server.app);
  await browser.signIn(email, PASSWORD);
  const { link } = await act('createResetLink', id, 'link');
  expect(await act('disableUser', id)).toEqual({ user: { disabled: true }, userErrors: [] });
  expect((await browser.get('/get-session')).body).toBeNull();
  const refused = await browser.signIn(email, PASSWORD);
  expect([refused.status, refused.body.code]).toEqual([403, 'ACCOUNT_DISABLED']);
  expect((await browser.signIn(email, 'không phải')).body.code).toBe('INVALID_EMAIL_OR_PASSWORD');
  expect((await browser.post('/account-link', { token: String(link).split('#')[1] })).body.code).toBe('LINK_INVALID');
  expect(await act('createResetLink', id, 'link')).toMatchObject({
    link: null,
    userErrors: [{ code: 'USER_DISABLED' }],
  });
  expect(await act('enableUser', id)).toEqual({ user: { disabled: false }, userErrors: [] });
  expect((await browser.signIn(email, PASSWORD)).status).toBe(200);
});

test('nobody disables the account in hand', async () => {
  const self = (await users()).find(({ email }) => email === ADMINISTRATOR.email);
  expect(await act('disableUser', self?.id ?? '')).toMatchObject({
    user: { disabled: false },
    userErrors: [{ path: ['userId'], code: 'OWN_ACCOUNT' }],
  });
});

test('the sessions of an account are ended and counted', async () => {
  const { id, email } = await server.aPerson();
  const browsers = [openBrowser(server.app), openBrowser(server.app)];
  for (const browser of browsers) await browser.signIn(email, PASSWORD);
  expect(await act('revokeSessions', id, 'ended')).toMatchObject({ ended: 2, userErrors: [] });
  for (const browser of browsers) expect((await browser.get('/get-session')).body).toBeNull();
});
