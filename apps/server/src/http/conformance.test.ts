import type { AddressInfo } from 'node:net';
import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type HttpServer, startHttpServer } from '../testing/http-server.ts';

let server: HttpServer;
let url: string;
beforeAll(async () => {
  server = await startHttpServer();
  await server.app.listen({ port: 0, host: '127.0.0.1' });
  url = `http://127.0.0.1:${(server.app.server.address() as AddressInfo).port}/graphql`;
});
afterAll(() => server.close());

const asPartner: typeof fetch = (input, init) =>
  fetch(input, { ...init, headers: { ...(init?.headers as object), authorization: `Bearer ${server.apiKey}` } });

const audits = serverAudits({ url: () => url, fetchFn: asPartner });

test('every audit is run', () => expect(audits.length).toBeGreaterThanOrEqual(60));

test.each(audits.map(({ id, name, fn }) => [id, name, fn] as const))('%s %s', async (_, __, audit) => {
  const result = await audit();
  expect(result, 'reason' in result ? result.reason : '').toMatchObject({ status: 'ok' });
});
