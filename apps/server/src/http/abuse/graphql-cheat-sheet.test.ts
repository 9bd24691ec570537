import { readFileSync } from 'node:fs';
import { buildSchema, type GraphQLSchema, getNamedType, isInputObjectType, isScalarType } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser } from '../../testing/browser.ts';
import { ADMINISTRATOR, type HttpServer, startHttpServer } from '../../testing/http-server.ts';
import { partner } from '../../testing/partner.ts';

/** The OWASP GraphQL cheat sheet: injection through every argument, forged requests, what an answer gives away. */
let server: HttpServer;
let schema: GraphQLSchema;

beforeAll(async () => {
  server = await startHttpServer();
  schema = buildSchema(readFileSync(new URL('../../../../../packages/client/schema.graphql', import.meta.url), 'utf8'));
});
afterAll(() => server.close());

const PAYLOADS = [
  "'; drop table household; --",
  "' or '1'='1",
  '$1',
  '\\',
  '%_',
  'x\u2028"); select pg_sleep(5); --',
  '{"$ne": null}',
  '<script>alert(1)</script>',
  '{{7*7}}',
];

const TEXT_CONDITIONS = ['eq', 'ne', 'contains', 'startsWith', 'search'];

/** Every list with every text field of its filter: what injection could go through. */
function textFilters(): { readonly list: string; readonly field: string; readonly conditions: readonly string[] }[] {
  const lists = Object.values(schema.getQueryType()?.getFields() ?? {});
  return lists.flatMap(({ name: list, args }) => {
    const filter = getNamedType(args.find(({ name }) => name === 'filter')?.type);
    if (!isInputObjectType(filter)) return [];
    return Object.values(filter.getFields()).flatMap(({ name: field, type }) => {
      const condition = getNamedType(type);
      if (!isInputObjectType(condition)) return [];
      const conditions = TEXT_CONDITIONS.filter((each) => {
        const inner = condition.getFields()[each];
        const scalar = inner && getNamedType(inner.type);
        return isScalarType(scalar) && scalar.name === 'String';
      });
      return conditions.length === 0 ? [] : [{ list, field, conditions }];
    });
  });
}

test('injection through every text argument: the value is a value', { timeout: 120_000 }, async () => {
  const { pool } = server;
  const tables = async () => (await pool.query('select count(*)::int as n from information_schema.tables')).rows[0].n;
  const before = await tables();
  const ask = partner(
    server,
    await server.makeKey({
      name: 'inject',
      grants: {
        maxCost: 1_000_000,
        permissions: ['READ_RECORDS', 'READ_CONTACT', 'READ_IDENTITY', 'READ_HEALTH', 'READ_ETHNICITY'],
      },
    }),
  );
  const filters = textFilters();
  expect(filters.length).toBeGreaterThan(30);
  for (const [index, { list, field, conditions }] of filters.entries()) {
    for (const condition of conditions) {
      const value = PAYLOADS[index % PAYLOADS.length];
      const { status, body } = await ask.post({
        query: `query ($value: String!) { ${list}(filter: { ${field}: { ${condition}: $value } }) { totalCount } }`,
        variables: { value },
      });
      expect([200, 400, 403], `${list}.${field}.${condition}: ${body}`).toContain(status);
    }
  }
  expect(await tables()).toBe(before);
});

test.each(PAYLOADS)('a name that is %s is kept as it is, and found as it is', async (name) => {
  const ask = partner(server, server.apiKey);
  const number = crypto.randomUUID();
  const input = { number, kind: 'DECISION', title: name, issuer: 'Thử', issuedOn: '2026-01-01', sourceMark: 'KNOWN' };
  const { data } = await ask.post({
    query:
      'mutation ($input: LegalDocumentInput!) { createLegalDocument(input: $input) { legalDocument { title } userErrors { path code } } }',
    variables: { input },
  });
  const { legalDocument, userErrors } = data.createLegalDocument as unknown as {
    legalDocument: { title: string } | null;
    userErrors: { code: string }[];
  };
  await server.pool.query('delete from legal_document where number = $1', [number]);
  if (legalDocument === null) expect(userErrors.map(({ code }) => code)).toEqual(['INVALID_TEXT']);
  else expect(legalDocument.title).toBe(name);
});

describe('cross-site request forgery', () => {
  const forged = async (headers: Record<string, string>, payload: string, method: 'POST' | 'GET' = 'POST') => {
    const browser = openBrowser(server.app);
    await browser.signIn(ADMINISTRATOR.email, ADMINISTRATOR.password);
    const cookie = [...browser.cookies]
      .map(([name, value]) => `thoat-ngheo.${name}=${encodeURIComponent(value)}`)
      .join('; ');
    const url = method === 'GET' ? `/graphql?query=${encodeURIComponent(payload)}` : '/graphql';
    const response = await server.app.inject({
      method,
      url,
      ...(method === 'POST' && { payload }),
      headers: { cookie, ...headers },
    });
    return response.statusCode;
  };
  const MUTATION = 'mutation { deleteProgramme(id: "x", version: 1) { userErrors { code } } }';

  test.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])(
    'a form of another site that posts %s is not read',
    async (type) => expect(await forged({ 'content-type': type }, JSON.stringify({ query: MUTATION }))).toBe(415),
  );

  test('a link of another site changes nothing, whatever it says of itself', async () => {
    expect(await forged({}, MUTATION, 'GET')).toBe(400);
    expect(
      await forged({ 'content-type': 'application/json', 'sec-fetch-site': 'cross-site' }, MUTATION, 'GET'),
    ).toBeGreaterThanOrEqual(400);
  });

  test('the session cookie stays with the registry: HttpOnly, SameSite', async () => {
    const response = await server.app.inject({
      method: 'POST',
      url: '/api/auth/sign-in/email',
      payload: ADMINISTRATOR,
      headers: { host: 'localhost', origin: 'http://localhost' },
      remoteAddress: '192.0.2.77',
    });
    const session = response.cookies.find(({ name }) => name.includes('session_token'));
    expect([session?.httpOnly, session?.sameSite]).toEqual([true, 'Lax']);
  });
});

describe('what an answer gives away', () => {
  test('without a session not even the schema', async () => {
    const response = await server.app.inject({
      method: 'POST',
      url: '/graphql',
      payload: { query: '{ __schema { types { name } } }' },
    });
    expect(response.statusCode).toBe(401);
  });

  test('a misspelt field is not answered with the names of others to those who may not see the schema', async () => {
    const response = await server.app.inject({
      method: 'POST',
      url: '/graphql',
      payload: { query: '{ household { phon } }' },
    });
    expect([response.statusCode, response.body]).toEqual([401, expect.not.stringContaining('phone')]);
  });

  test('secrets are in no log line, not even at the most talkative level', async () => {
    const lines: string[] = [];
    const talkative = await startHttpServer(undefined, { log: { level: 'trace', write: (line) => lines.push(line) } });
    const browser = openBrowser(talkative.app);
    await browser.signIn(ADMINISTRATOR.email, ADMINISTRATOR.password);
    await browser.signIn('nobody@example.org', 'mật-khẩu-bí-mật-của-tôi');
    const [, session = ''] = [...browser.cookies].find(([name]) => name === 'session_token') ?? [];
    const ask = partner(talkative, talkative.apiKey);
    await ask.post({ query: '{ me { id } nothing }' });
    await ask.post({ query: '{ me { id } }' });
    await talkative.app.inject({ url: '/nowhere', headers: { authorization: `Bearer ${talkative.apiKey}` } });
    // What a plugin would log of a request.
    const headers = { authorization: `Bearer ${talkative.apiKey}`, cookie: `thoat-ngheo.session_token=${session}` };
    talkative.app.log.error({ req: { headers } }, 'failed');
    await talkative.close();
    const log = lines.join('');
    expect(log).toContain('failed');
    for (const secret of [ADMINISTRATOR.password, 'bí-mật', talkative.apiKey, session.slice(0, 20)])
      expect(log.includes(secret), secret).toBe(false);
  });

  test('secrets are in no error: the key and the password come back from nowhere', async () => {
    const ask = partner(server, server.apiKey);
    const { body } = await ask.post({ query: '{ me { id } nothing }' });
    expect(body).not.toContain(server.apiKey);
    const browser = openBrowser(server.app);
    const refused = await browser.signIn(ADMINISTRATOR.email, 'mật-khẩu-bí-mật-của-tôi');
    expect(JSON.stringify(refused.body)).not.toContain('bí-mật');
  });
});
