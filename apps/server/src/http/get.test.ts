import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type HttpServer, startHttpServer } from '../testing/http-server.ts';
import { partner } from '../testing/partner.ts';

let server: HttpServer;
let url: string;
beforeAll(async () => {
  server = await startHttpServer();
  await server.app.listen({ port: 0, host: '127.0.0.1' });
  url = `http://127.0.0.1:${(server.app.server.address() as AddressInfo).port}/graphql`;
});
afterAll(() => server.close());

const QUERY =
  'query Codes($first: Int) { communes(first: $first, sort: [{ field: CODE }]) { nodes { code fullName } } }';
const ask = (variables: object, headers: Record<string, string> = {}) =>
  fetch(`${url}?${new URLSearchParams({ query: QUERY, variables: JSON.stringify(variables) })}`, {
    headers: { authorization: `Bearer ${server.apiKey}`, ...headers },
  });

test.each(['identity', 'gzip', 'br'])('the same data are not sent again (%s)', async (encoding) => {
  const first = await ask({ first: 100 }, { 'accept-encoding': encoding });
  expect(first.status).toBe(200);
  expect(first.headers.get('content-encoding') ?? 'identity').toBe(encoding);
  expect(((await first.json()) as { data: { communes: { nodes: object[] } } }).data.communes.nodes).toHaveLength(100);
  expect(first.headers.get('cache-control')).toBe('private, no-cache');
  const vary = first.headers.get('vary') ?? '';
  for (const name of ['authorization', 'cookie', 'accept', 'accept-language', 'accept-encoding'])
    expect(
      vary
        .toLowerCase()
        .split(/,\s*/)
        .filter((each) => each === name),
    ).toEqual([name]);
  const tag = first.headers.get('etag') ?? '';
  expect(tag).toMatch(/^W\/"[\w-]{43}"$/);

  const again = await ask({ first: 100 }, { 'accept-encoding': encoding, 'if-none-match': `"other", ${tag}` });
  expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', tag]);
  expect((await ask({ first: 99 }, { 'if-none-match': tag })).status).toBe(200);
});

test('only good answers to GET are tagged', async () => {
  const { post, get } = partner(server, server.apiKey);
  expect((await post({ query: '{ communes { totalCount } }' })).headers.etag).toBeUndefined();
  const refused = await get({ query: '{ communes(first: 0) { totalCount } }' });
  expect([refused.status, refused.headers.etag, refused.headers['cache-control']]).toEqual([
    400,
    undefined,
    'no-store',
  ]);
});

test('a mutation over GET is refused', async () => {
  const answer = await partner(server, server.apiKey).get({
    query: 'mutation { createLegalDocument(input: {}) { userErrors { code } } }',
  });
  expect([answer.status, answer.headers.allow]).toEqual([405, 'POST']);
});

test.each([
  ['a parameter twice', 'query=%7B__typename%7D&query=%7B__typename%7D', 'REPEATED_PARAMETER'],
  ['variables that are no JSON', 'query=%7B__typename%7D&variables=%7B', 'INVALID_PARAMETER'],
  ['variables that are a list', 'query=%7B__typename%7D&variables=%5B%5D', 'INVALID_PARAMETER'],
  ['no document', 'operationName=x', 'QUERY_MISSING'],
])('%s', async (_, search, reason) => {
  const response = await fetch(`${url}?${search}`, { headers: { authorization: `Bearer ${server.apiKey}` } });
  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_REQUEST', reason } }] });
});

test('other methods and media types are refused', async () => {
  const headers = { authorization: `Bearer ${server.apiKey}` };
  const put = await fetch(url, { method: 'PUT', headers });
  expect([put.status, put.headers.get('allow')]).toEqual([405, 'GET, HEAD, POST']);
  expect((await ask({}, { accept: 'text/css' })).status).toBe(406);
  expect((await ask({}, { accept: 'application/graphql-response+json' })).headers.get('content-type')).toBe(
    'application/graphql-response+json; charset=utf-8',
  );
});
