import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createBudgets } from '../graphql/budgets.ts';
import { countObjects, createOperationCost } from '../graphql/operation-cost.ts';
import type { Viewer } from '../modules/viewer/index.ts';
import { type HttpServer, startHttpServer } from '../testing/http-server.ts';
import { partner } from '../testing/partner.ts';
import { viewerBoundTo } from '../testing/viewers.ts';

let server: HttpServer;
beforeAll(async () => {
  server = await startHttpServer();
});
afterAll(() => server.close());

type Cost = {
  requested: number;
  actual: number;
  throttleStatus: { maximumAvailable: number; currentlyAvailable: number; restoreRate: number };
};

const TREE = `{ communes(first: 20) { nodes { households(first: 10) { nodes { code members { nodes { fullName } }
  assessments { nodes { class answers { nodes { answer } } } } } } } } }`;

describe('every answer says what it cost', () => {
  test.each([
    ['a compiled read', '{ communes(first: 3) { nodes { code } } }'],
    ['an executed one', '{ me { id } }'],
    ['both at once', '{ me { id } communes(first: 3) { nodes { code } } }'],
    ['introspection', '{ __schema { queryType { name } } }'],
    ['a mutation', 'mutation { createLegalDocument(input: {}) { userErrors { code } } }'],
    ['a document that is none', '{'],
    ['a refused argument', '{ communes(first: 0) { totalCount } }'],
  ])('%s', async (_, query) => {
    const { extensions } = await partner(server, server.apiKey).post({ query });
    expect(extensions.cost as unknown as Cost).toEqual({
      requested: expect.any(Number),
      actual: expect.any(Number),
      throttleStatus: { maximumAvailable: 2_000_000, currentlyAvailable: expect.any(Number), restoreRate: 33_333 },
    });
  });

  test('what was asked for and not found is given back', async () => {
    const { extensions, status } = await partner(server, server.apiKey).post({ query: TREE });
    const { requested, actual } = extensions.cost as unknown as Cost;
    expect(status).toBe(200);
    expect(requested).toBeGreaterThan(50_000);
    expect(requested).toBeLessThan(200_000);
    expect(actual).toBeLessThan(1_000);
  });
});

test('an operation beyond its measure is refused before it runs, with numbers and a way out, in both languages', async () => {
  const small = partner(server, await server.makeKey({ name: 'small', grants: { maxCost: 1000 } }));
  const vi = await small.post({ query: TREE });
  expect([vi.status, vi.code]).toEqual([400, 'COST_EXCEEDED']);
  expect(vi.message).toContain('hãy giảm `first`');
  const { params } = JSON.parse(vi.body).errors[0].extensions;
  expect(params).toEqual({ requested: expect.any(Number), allowed: 1000 });
  expect((await small.post({ query: TREE }, { 'accept-language': 'en' })).message).toContain('make `first` smaller');
  const parts = await small.post({ query: TREE.replace('{', '{ me { id }') });
  expect([parts.status, parts.code]).toEqual([400, 'COST_EXCEEDED']);
});

test('an empty bucket is refused until it has filled, and says when', async () => {
  const poor = partner(server, await server.makeKey({ name: 'poor', grants: { maxCost: 100 } }));
  const query = '{ communes(first: 70) { nodes { code } } }';
  let answer = await poor.post({ query });
  for (let tries = 0; answer.status === 200 && tries < 40; tries += 1) answer = await poor.post({ query });
  expect([answer.status, answer.code]).toEqual([429, 'RATE_LIMITED']);
  expect(Number(answer.headers['retry-after'])).toBeGreaterThanOrEqual(1);
  expect(answer.message).toContain('thử lại sau');
});

describe('the account', () => {
  const viewer: Viewer = { ...viewerBoundTo([]), maxCost: 600 };

  test('fills at its rate and never beyond its brim', () => {
    let now = 0;
    const budgets = createBudgets(() => now);
    createOperationCost(budgets, viewer, 'en').charge(600);
    const left = () => createOperationCost(budgets, viewer, 'en').report().throttleStatus.currentlyAvailable;
    expect(left()).toBe(5_400);
    now += 2_000;
    expect(left()).toBe(5_600);
    now += 3_600_000;
    expect(left()).toBe(6_000);
  });

  test('a cheap operation used what it asked for; a dear one what it was given', () => {
    const cost = createOperationCost(
      createBudgets(() => 0),
      viewer,
      'en',
    );
    cost.charge(100)(Buffer.from('{"a":null}'));
    expect(cost.report()).toMatchObject({ requested: 100, actual: 100 });
    cost.charge(400)(Buffer.from('{"a":{"b":[{"c":1},{"c":2}]}}'));
    expect(cost.report()).toMatchObject({ requested: 500, actual: 104 });
  });

  test('what is written is told, whatever it costs', () => {
    const cost = createOperationCost(
      createBudgets(() => 0),
      viewer,
      'en',
    );
    cost.refuseNothing();
    for (let times = 0; times < 20; times += 1) cost.charge(600);
    expect(cost.report().throttleStatus.currentlyAvailable).toBe(0);
  });

  test('objects are counted, quotes and braces in strings are not', () => {
    const value = { a: [{ b: '{"x":1}' }, { b: '{}' }], c: { d: 'e' } };
    expect(countObjects(Buffer.from(JSON.stringify(value)))).toBe(4);
  });
});
