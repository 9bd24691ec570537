import { afterAll, beforeAll, expect, test } from 'vitest';
import { communesOfDay } from '../modules/access/index.ts';
import { type HttpServer, startHttpServer } from '../testing/http-server.ts';
import { partner } from '../testing/partner.ts';

let server: HttpServer;
beforeAll(async () => {
  server = await startHttpServer();
});
afterAll(() => server.close());

const EXPLAIN = { 'x-explain': 'plan' };
const QUERY = '{ communes(first: 2, filter: { code: { eq: "06994" } }) { nodes { code } } }';

test('an administrator sees the statement, the types of its parameters and its plan', async () => {
  const { data, extensions } = await partner(server, server.apiKey).post({ query: QUERY }, EXPLAIN);
  expect(data).toHaveProperty('communes');
  const { sql, parameterTypes, plan } = extensions.plan as unknown as Record<string, string & string[]>;
  expect(sql).toContain('$1');
  expect(parameterTypes!.length).toBeGreaterThan(0);
  expect(plan).toEqual([{ Plan: expect.objectContaining({ 'Node Type': expect.any(String) }) }]);
});

test('an operation that is not one statement says so', async () => {
  const { extensions } = await partner(server, server.apiKey).post({ query: '{ me { id } }' }, EXPLAIN);
  expect(extensions.plan).toEqual({ sql: null, parameterTypes: null, plan: null, note: expect.any(String) });
});

test('others are refused', async () => {
  const communes = await communesOfDay(server.orm.em.fork(), ['06994'], '2026-11-23');
  for (const grants of [{ communes }, { persistedOnly: true }]) {
    const { post } = partner(server, await server.makeKey({ name: 'no plan', grants }));
    const answer = await post({ query: QUERY }, EXPLAIN);
    expect([answer.status, answer.code, answer.reason]).toEqual([403, 'FORBIDDEN', 'EXPLAIN_NOT_GRANTED']);
  }
});
