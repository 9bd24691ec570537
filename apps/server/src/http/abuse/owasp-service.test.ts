import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type AbusedServer, startAbusedServer } from '../../testing/abused-server.ts';
import { openBrowser } from '../../testing/browser.ts';
import { ADMINISTRATOR } from '../../testing/http-server.ts';

/** The OWASP API Security Top 10 (2023) by name, put to the running server: what the service lets be done to it. */
let server: AbusedServer['server'];
let all: AbusedServer['all'];
let bound: AbusedServer['bound'];
let close: AbusedServer['close'];
beforeAll(async () => {
  ({ server, all, bound, close } = await startAbusedServer());
});
afterAll(() => close());

describe('API2: broken authentication', () => {
  const ask = (headers: Record<string, string>, url = '/graphql') =>
    server.app.inject({ method: 'POST', url, payload: { query: '{ me { id } }' }, headers });

  test.each([
    ['no credentials', {}],
    ['a key cut short', { authorization: `Bearer ${'x'.repeat(20)}` }],
    ['another scheme', { authorization: 'Basic YWRtaW46YWRtaW4=' }],
    ['a made-up session', { cookie: 'thoat-ngheo.session_token=abc.def' }],
  ])('%s open nothing', async (_, headers) => {
    expect((await ask(headers as Record<string, string>)).statusCode).toBe(401);
  });

  test('a key in the address is none', async () => {
    expect((await ask({}, `/graphql?key=${server.apiKey}&authorization=Bearer%20${server.apiKey}`)).statusCode).toBe(
      401,
    );
  });

  test('session fixation: a cookie that was there before signing in is replaced', async () => {
    const browser = openBrowser(server.app);
    browser.cookies.set('session_token', 'chosen-by-someone-else.signature');
    await browser.signIn(ADMINISTRATOR.email, ADMINISTRATOR.password);
    expect(browser.cookies.get('session_token')).not.toContain('chosen-by-someone-else');
    expect((await browser.ask('{ me { kind } }')).body).toMatchObject({ data: { me: { kind: 'user' } } });
  });
});

describe('API4: unrestricted resource consumption', () => {
  const deep = `{ communes { nodes ${'{ households { nodes { commune '.repeat(40)}{ id }${' } } }'.repeat(40)} } }`;
  test.each([
    ['a page of a billion', '{ households(first: 1000000000) { nodes { id } } }'],
    ['a tree too deep', deep],
    ['a flood of aliases', `{ ${Array.from({ length: 2000 }, (_, index) => `a${index}: me { id }`).join(' ')} }`],
    [
      'pages within pages that cost too much',
      '{ communes(first: 100) { nodes { households(first: 100) { nodes { members(first: 100) { nodes { id } } assessments(first: 100) { nodes { answers(first: 100) { nodes { id } } } } } } } } }',
    ],
  ])('%s is refused before anything is read', async (_, query) => {
    const { status, code } = await bound.post({ query });
    expect(status).toBe(400);
    expect([
      'BAD_USER_INPUT',
      'COST_EXCEEDED',
      'BAD_REQUEST',
      'GRAPHQL_VALIDATION_FAILED',
      'GRAPHQL_PARSE_FAILED',
    ]).toContain(code);
  });

  test('a batch of operations and a body of megabytes are refused', async () => {
    const headers = { authorization: `Bearer ${server.apiKey}` };
    const batch = Array(50).fill({ query: '{ me { id } }' });
    expect((await server.app.inject({ method: 'POST', url: '/graphql', payload: batch, headers })).statusCode).toBe(
      400,
    );
    const huge = { query: `{ me { id } } # ${'x'.repeat(8 * 1024 * 1024)}` };
    expect((await server.app.inject({ method: 'POST', url: '/graphql', payload: huge, headers })).statusCode).toBe(413);
  });
});

test('API7: server side request forgery: an address that is entered is never asked', async () => {
  let asked = 0;
  const lure = createServer((_, response) => {
    asked += 1;
    response.end();
  });
  await new Promise<void>((resolve) => lure.listen(0, '127.0.0.1', resolve));
  const { port } = lure.address() as AddressInfo;
  const input = {
    number: crypto.randomUUID(),
    kind: 'DECISION',
    title: 'Thử',
    issuer: 'Thử',
    issuedOn: '2026-01-01',
    url: `http://127.0.0.1:${port}/`,
    sourceMark: 'KNOWN',
  };
  const { body } = await all.post({
    query:
      'mutation ($input: LegalDocumentInput!) { createLegalDocument(input: $input) { legalDocument { id url } userErrors { code } } }',
    variables: { input },
  });
  expect(body).toContain(`http://127.0.0.1:${port}/`);
  await server.pool.query('delete from legal_document where number = $1', [input.number]);
  lure.close();
  expect(asked).toBe(0);
});

describe('API8: security misconfiguration', () => {
  test('headers of every kind of answer', async () => {
    for (const url of ['/graphql', '/healthz', '/nowhere', '/api/auth/ways-in']) {
      const { headers } = await server.app.inject({ url });
      expect(headers['content-security-policy'], url).toContain("script-src 'self'");
      expect(headers['x-content-type-options'], url).toBe('nosniff');
      expect(headers['referrer-policy'], url).toBe('same-origin');
      expect(headers['x-powered-by'], url).toBeUndefined();
      expect(headers['access-control-allow-origin'], url).toBeUndefined();
    }
  });

  test('an error tells nothing of the inside: no statement, no path, no stack', async () => {
    for (const payload of [
      '{',
      '{"query": 1}',
      '{"query":"{ households(filter: {id: {eq: \\"x\\"}}) { nodes { id } } }"}',
    ]) {
      const { body } = await server.app.inject({
        method: 'POST',
        url: '/graphql',
        payload,
        headers: { authorization: `Bearer ${server.apiKey}`, 'content-type': 'application/json' },
      });
      expect(body).not.toMatch(/\bselect\b|node_modules|\.ts:|\.js:|at \w+ \(|postgres:\/\//i);
    }
  });
});

test('API9: improper inventory management: one version of the API, and no address that nobody knows of', async () => {
  for (const url of [
    '/graphql/v0',
    '/api/v1/graphql',
    '/graphiql',
    '/playground',
    '/.env',
    '/.git/config',
    '/debug',
    '/api/auth/admin/list-users',
  ])
    expect([url, (await server.app.inject({ url })).statusCode]).toEqual([url, 404]);
});
