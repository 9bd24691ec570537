import type { AddressInfo } from 'node:net';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { type HttpServer, startHttpServer } from '../testing/http-server.ts';
import { partner } from '../testing/partner.ts';

let server: HttpServer;
let url: string;
let locker: pg.Client;
beforeAll(async () => {
  server = await startHttpServer(inject('databaseUrl'), { statementTimeoutMs: 1_000 });
  await server.app.listen({ port: 0, host: '127.0.0.1' });
  url = `http://127.0.0.1:${(server.app.server.address() as AddressInfo).port}/graphql`;
  locker = new pg.Client({ connectionString: inject('databaseUrl') });
  await locker.connect();
});
afterAll(async () => {
  await locker.end();
  await server.close();
});

// Whoever reads successions now waits.
beforeEach(async () => {
  await locker.query('begin');
  await locker.query('lock table succession in access exclusive mode');
});
afterEach(() => locker.query('rollback'));

const QUERY = '{ communes(first: 1) { nodes { predecessors { totalCount } } } }';

/** Statements that wait for the lock. */
async function waiting(): Promise<number> {
  // Not by the locker: within a transaction the activity is always that of its first look.
  const { rows } = await server.pool.query<{ count: number }>(
    "select count(*)::int as count from pg_stat_activity where state = 'active' and wait_event_type = 'Lock' and query like '%predecessors%'",
  );
  return rows[0]?.count ?? -1;
}

test('a statement that takes too long is cancelled in the database, and the client is told', async () => {
  const answer = partner(server, server.apiKey).post({ query: QUERY });
  await expect.poll(waiting).toBe(1);
  const { status, code, message, headers } = await answer;
  expect([status, code, headers['retry-after']]).toEqual([503, 'TIMEOUT', '2']);
  expect(message).toContain('chạy quá lâu');
  expect(await waiting()).toBe(0);
});

test('figures that are counted in statements of their own are cancelled too', async () => {
  const query = '{ povertyFigures(year: 2025, boundaries: { kind: ON_DATE, on: "2026-01-01" }) { rule } }';
  const { status, code } = await partner(server, server.apiKey).post({ query });
  expect([status, code]).toEqual([503, 'TIMEOUT']);
});

test.each([
  ['a compiled read', QUERY],
  ['an executed one', QUERY.replace('{', '{ me { id }')],
])('the statement of a client that has gone is cancelled long before its time: %s', async (_, query) => {
  const gone = new AbortController();
  const request = fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${server.apiKey}` },
    body: JSON.stringify({ query }),
    signal: gone.signal,
  });
  request.catch(() => undefined);
  await expect.poll(waiting, { interval: 10 }).toBe(1);
  const since = performance.now();
  gone.abort();
  await expect(request).rejects.toThrow();
  await expect.poll(waiting, { interval: 10 }).toBe(0);
  expect(performance.now() - since).toBeLessThan(500);
  await locker.query('rollback');
  expect((await partner(server, server.apiKey).post({ query })).status).toBe(200);
});
