import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ADMINISTRATOR, type HttpServer, startHttpServer } from '../testing/http-server.ts';

let server: HttpServer;
beforeAll(async () => {
  server = await startHttpServer();
});
afterAll(() => server.close());

type Headers = Record<string, string>;
const post = (payload: unknown, headers: Headers = {}) =>
  server.app.inject({
    method: 'POST',
    url: '/graphql',
    payload: payload as string,
    headers: { 'content-type': 'application/json', ...headers },
  });
const asPartner = (payload: unknown, headers: Headers = {}) =>
  post(payload, { authorization: `Bearer ${server.apiKey}`, ...headers });

describe('without a session or key', () => {
  test.each([
    '{ me { id } }',
    '{ communes { totalCount } }',
    '{ __schema { types { name } } }',
    'mutation { deleteCommune(id: "x", version: 1) { userErrors { code } } }',
  ])('%s is refused', async (query) => {
    const response = await post({ query });
    expect(response.statusCode).toBe(401);
    expect(response.json()).toEqual({
      errors: [
        {
          message: expect.stringContaining('chưa đăng nhập'),
          extensions: expect.objectContaining({ code: 'UNAUTHENTICATED' }),
        },
      ],
    });
  });

  test('a wrong key is refused', async () => {
    expect((await post({ query: '{ me { id } }' }, { authorization: 'Bearer tn_wrong' })).statusCode).toBe(401);
  });

  test('health is open', async () => {
    expect((await server.app.inject('/healthz')).json()).toEqual({ status: 'ok' });
    expect((await server.app.inject('/readyz')).json()).toEqual({ status: 'ready' });
  });

  test('nobody signs up', async () => {
    const payload = { email: 'new@example.org', password: 'a long password', name: 'New' };
    const response = await server.app.inject({
      method: 'POST',
      url: '/api/auth/sign-up/email',
      payload,
      headers: { origin: 'http://localhost' },
    });
    expect(response.statusCode).toBe(404);
  });
});

describe('with a session', () => {
  test('a wrong password is refused, the right one gives an HttpOnly cookie that reads', async () => {
    const sign = (password: string) =>
      server.app.inject({
        method: 'POST',
        url: '/api/auth/sign-in/email',
        payload: { email: ADMINISTRATOR.email, password },
        headers: { origin: 'http://localhost', host: 'localhost' },
      });
    expect((await sign('wrong password')).statusCode).toBe(401);
    const response = await sign(ADMINISTRATOR.password);
    const cookie = response.cookies.find(({ name }) => name.includes('session_token'))!;
    expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Lax' });
    const me = await post(
      { query: '{ me { kind email } }' },
      { cookie: `${cookie.name}=${encodeURIComponent(cookie.value)}` },
    );
    expect(me.json()).toMatchObject({ data: { me: { kind: 'user', email: ADMINISTRATOR.email } } });
  });
});

describe('with a key', () => {
  test('a partner reads', async () => {
    const response = await asPartner({ query: '{ commune(code: "06994", on: "2026-01-01") { fullName } }' });
    expect(response.json()).toMatchObject({ data: { commune: { fullName: 'Đặc khu Vân Đồn' } } });
    expect(response.headers['content-type']).toMatch(/application\/(graphql-response\+)?json/);
  });

  test.each([
    ['an operation that does not parse', { query: '{' }, 'sai cú pháp'],
    ['an unknown field', { query: '{ communes { nodes { tên } } }' }, ''],
    ['a page too large', { query: '{ communes(first: 101) { totalCount } }' }, 'từ 1 đến 100'],
    ['an empty filter', { query: '{ communes(filter: { code: {} }) { totalCount } }' }, 'điều kiện lọc rỗng'],
    [
      'a null condition',
      { query: '{ communes(filter: { code: null }) { totalCount } }' },
      'null không phải là điều kiện',
    ],
    ['an id that is none', { query: '{ commune(id: "x") { id } }' }, 'UUID'],
    ['a NUL character', { query: '{ communes(filter: { name: { eq: "\\u0000" } }) { totalCount } }' }, 'NUL'],
    ['a day that does not exist', { query: '{ commune(code: "06994", on: "2026-02-30") { id } }' }, 'YYYY-MM-DD'],
    ['an unknown code', { query: '{ communes(filter: { kind: { eq: LANG } }) { totalCount } }' }, 'CommuneKind'],
    [
      'a number too large',
      { query: '{ households(filter: { incomePerCapita: { eq: 9007199254740993 } }) { totalCount } }' },
      '9007199254740991',
    ],
    ['a cursor that is none', { query: '{ communes(after: "xyz") { totalCount } }' }, 'con trỏ'],
    ['no query', {}, ''],
    ['two operations without a name', { query: 'query A { __typename } query B { __typename }' }, ''],
    ['a batch', [{ query: '{ __typename }' }], ''],
    ['variables that are no object', { query: '{ __typename }', variables: 'x' }, ''],
  ])('%s is refused with a reason, in Vietnamese', async (_, payload, reason) => {
    const response = await asPartner(payload);
    expect(response.statusCode).toBe(400);
    expect(response.body).toContain(reason);
    expect(response.body).not.toContain('INTERNAL');
  });

  test('the same refusal in English', async () => {
    const response = await asPartner(
      { query: '{ communes(filter: { code: {} }) { totalCount } }' },
      { 'accept-language': 'en-GB,en;q=0.9,vi;q=0.1' },
    );
    expect(response.body).toContain('the filter is empty');
  });

  test('invalid UTF-8 and invalid JSON are refused', async () => {
    const invalid = Buffer.concat([
      Buffer.from('{"query":"{ __typename }","variables":{"a":"'),
      Buffer.from([0xc3, 0x28]),
      Buffer.from('"}}'),
    ]);
    const response = await asPartner(invalid);
    expect([response.statusCode, response.body]).toEqual([400, expect.stringContaining('UTF-8')]);
    expect((await asPartner('{"query":')).statusCode).toBe(400);
  });

  test('a body over a megabyte is refused', async () => {
    expect((await asPartner({ query: `{ __typename } # ${'x'.repeat(1_100_000)}` })).statusCode).toBe(413);
  });

  test('a text of a megabyte in a field is refused by its name', async () => {
    const query =
      'mutation ($note: String!) { createLegalDocument(input: { note: $note }) { userErrors { path code } } }';
    const response = await asPartner({ query, variables: { note: 'x'.repeat(900_000) } });
    expect(response.json().data.createLegalDocument.userErrors).toContainEqual({ path: ['note'], code: 'TOO_LONG' });
  });

  test('a selection nested without end is refused', async () => {
    const deep = `{ communes { nodes { ${'province { communes { nodes { '.repeat(12)} code ${'} } }'.repeat(12)} } } }`;
    const response = await asPartner({ query: deep });
    expect(response.statusCode).toBe(400);
  });
});

test('metrics want a key, and count what the plan cache did', async () => {
  expect((await server.app.inject('/metrics')).statusCode).toBe(401);
  const restricted = await server.makeKey({ name: 'restricted', grants: { persistedOnly: true } });
  const refused = await server.app.inject({ url: '/metrics', headers: { authorization: `Bearer ${restricted}` } });
  expect(refused.statusCode).toBe(403);
  const response = await server.app.inject({ url: '/metrics', headers: { authorization: `Bearer ${server.apiKey}` } });
  expect(response.body).toMatch(/read_plan_cache\{outcome="miss"\} \d+/);
  expect(response.body).toMatch(/read_plan_cache_size \d+/);
  expect(response.body).toMatch(/cost_refused\{code="RATE_LIMITED"\} 0/);
  expect(response.body).toMatch(/persisted_documents\{outcome="hit"\} 0/);
  expect(response.body).toContain('# TYPE recomputation gauge');
});
