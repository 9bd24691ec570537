import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type AbusedServer, startAbusedServer } from '../../testing/abused-server.ts';
import { openBrowser } from '../../testing/browser.ts';

/** The OWASP API Security Top 10 (2023) by name, put to the running server: what is not open to whoever asks. */
let server: AbusedServer['server'];
let all: AbusedServer['all'];
let bound: AbusedServer['bound'];
let own: AbusedServer['own'];
let foreign: AbusedServer['foreign'];
let close: AbusedServer['close'];
beforeAll(async () => {
  ({ server, all, bound, own, foreign, close } = await startAbusedServer());
});
afterAll(() => close());

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
