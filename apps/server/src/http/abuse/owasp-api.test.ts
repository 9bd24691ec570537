import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { communesOfDay } from '../../modules/access/index.ts';
import { openBrowser } from '../../testing/browser.ts';
import { aHousehold } from '../../testing/builders.ts';
import { ADMINISTRATOR, type HttpServer, startHttpServer } from '../../testing/http-server.ts';
import { partner } from '../../testing/partner.ts';

/** The OWASP API Security Top 10 (2023) by name, each put to the running server. */
let server: HttpServer;
let all: ReturnType<typeof partner>;
let bound: ReturnType<typeof partner>;
let own: string;
let foreign: { readonly id: string; readonly memberId: string };
const made: string[] = [];

const CREATE = `mutation ($input: HouseholdInput!) {
  createHousehold(input: $input) { household { id version class synthetic members { nodes { id } } } userErrors { path code } }
}`;
type Created = {
  household: { id: string; version: number; class: string | null; members: { nodes: { id: string }[] } };
  userErrors: unknown[];
};

async function create(input: object): Promise<Created['household']> {
  const { data } = await all.post({ query: CREATE, variables: { input } });
  const { household } = data.createHousehold as unknown as Created;
  made.push(household.id);
  return household;
}

beforeAll(async () => {
  server = await startHttpServer();
  all = partner(server, server.apiKey);
  const day = '2026-11-23';
  const [ours = '', theirs = ''] = [
    ...(await communesOfDay(server.orm.em.fork(), ['06994'], day)),
    ...(await communesOfDay(server.orm.em.fork(), ['07192'], day)),
  ];
  own = ours;
  const permissions = ['READ_RECORDS', 'EDIT_HOUSEHOLDS', 'READ_ETHNICITY'] as const;
  bound = partner(server, await server.makeKey({ name: 'abuse', grants: { communes: [ours], permissions } }));
  const { id, members } = await create(aHousehold({ communeId: theirs, code: `ABUSE-${crypto.randomUUID()}` }));
  foreign = { id, memberId: members.nodes[0]?.id ?? '' };
});

afterAll(async () => {
  await server.pool.query(
    'with gone as (delete from member where household_id = any($1)) delete from household where id = any($1)',
    [made],
  );
  await server.close();
});

describe('API1: broken object level authorization', () => {
  test.each([
    ['by its id', '{ found: household(id: $id) { id } }', { found: null }],
    [
      'under an alias beside one of its own',
      '{ a: household(id: $id) { code } b: household(id: $id) { id } }',
      { a: null, b: null },
    ],
    ['through a member', '{ member(id: $member) { household { id } } }', { member: null }],
    [
      'by a filter',
      '{ households(filter: { id: { eq: $id } }) { totalCount nodes { id } } }',
      { households: { totalCount: 0, nodes: [] } },
    ],
    [
      'by a negated filter',
      '{ households(filter: { not: { id: { ne: $id } } }) { totalCount } }',
      { households: { totalCount: 0 } },
    ],
  ])('a record of another commune is not there %s', async (_, query, expected) => {
    const text = query.replaceAll('$id', `"${foreign.id}"`).replaceAll('$member', `"${foreign.memberId}"`);
    expect((await bound.post({ query: text })).data).toEqual(expected);
  });

  test.each(['updateHousehold', 'deleteHousehold', 'restoreHousehold'])(
    '%s of a record of another commune finds none',
    async (verb) => {
      const input = verb === 'updateHousehold' ? ', input: { note: "x" }' : '';
      const { code } = await bound.post({
        query: `mutation { ${verb}(id: "${foreign.id}", version: 1${input}) { userErrors { code } } }`,
      });
      expect(code).toBe('NOT_FOUND');
    },
  );
});

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

describe('API3: broken object property level authorization', () => {
  test('a closed property is refused with its path, wherever it is asked for', async () => {
    for (const query of [
      '{ households { nodes { phone } } }',
      '{ x: households { y: nodes { z: phone } } }',
      'fragment F on Household { phone } { households { nodes { ...F } } }',
      '{ households(filter: { phone: { isNull: true } }) { totalCount } }',
      '{ households(sort: [{ field: PHONE }]) { totalCount } }',
      '{ members(filter: { household: { phone: { eq: "1" } } }) { totalCount } }',
    ]) {
      const { status, code } = await bound.post({ query });
      expect([query, status, code]).toEqual([query, 403, 'FORBIDDEN']);
    }
  });

  test.each([
    ['id of the version', 'version: 99'],
    ['maintained class', 'class: NON_POOR'],
    ['moment of removal', 'deletedAt: "2020-01-01T00:00:00.000Z"'],
    ['moment of creation', 'createdAt: "2020-01-01T00:00:00.000Z"'],
    ['name of the head', 'headName: "x"'],
  ])('mass assignment: the %s is no field of the input', async (_, field) => {
    const { status, code } = await all.post({
      query: `mutation { createHousehold(input: { code: "M", communeId: "${own}", ${field} }) { userErrors { code } } }`,
    });
    expect([status, code]).toEqual([400, 'GRAPHQL_VALIDATION_FAILED']);
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

describe('API5: broken function level authorization', () => {
  test.each([
    ['createRole', '(input: {}) { userErrors { code } }'],
    ['createAccessGrant', '(input: {}) { userErrors { code } }'],
    ['createApiKey', '(input: { name: "x" }) { userErrors { code } }'],
    ['createCommune', '(input: {}) { userErrors { code } }'],
    ['createReviewRound', '(input: {}) { userErrors { code } }'],
    ['createProgramme', '(input: {}) { userErrors { code } }'],
  ])('%s is not for a key that edits households', async (verb, rest) => {
    const { status, code } = await bound.post({ query: `mutation { ${verb}${rest} }` });
    expect([status, code]).toEqual([403, 'FORBIDDEN']);
  });

  test('plans and metrics are for operators', async () => {
    expect((await bound.post({ query: '{ me { id } }' }, { 'x-explain': 'plan' })).status).toBe(403);
    const metrics = await server.app.inject({ url: '/metrics' });
    expect([401, 403]).toContain(metrics.statusCode);
  });
});

describe('API6: unrestricted access to sensitive business flows', () => {
  test('nobody signs up, and no key reveals an identity number, even one with every right of keys', async () => {
    const browser = openBrowser(server.app);
    const body = { email: 'new@example.org', password: 'mật khẩu rất dài 2026', name: 'x' };
    expect((await browser.post('/sign-up/email', body)).status).toBe(404);
    const query = `mutation { revealIdentity(memberId: "${foreign.memberId}", purpose: "Đối chiếu giấy tờ") { userErrors { code } } }`;
    const { status, code } = await all.post({ query });
    expect([status, code]).toEqual([403, 'FORBIDDEN']);
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
