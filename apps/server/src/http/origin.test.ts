import { afterAll, beforeAll, expect, test } from 'vitest';
import { type HttpServer, startHttpServer } from '../testing/http-server.ts';
import { partner } from '../testing/partner.ts';

let server: HttpServer;
beforeAll(async () => {
  server = await startHttpServer();
});
afterAll(() => server.close());

const query = '{ me { kind } }';
const CREATE = `mutation ($input: LegalDocumentInput!) {
  createLegalDocument(input: $input) { legalDocument { id history { nodes { reason actorKind } } } userErrors { path code } }
}`;

test('a request has an id: its own if it is sane, else a new one', async () => {
  const { post } = partner(server, server.apiKey);
  expect((await post({ query }, { 'x-request-id': 'proxy-7:a' })).headers['x-request-id']).toBe('proxy-7:a');
  for (const strange of ['', 'a b', 'x'.repeat(129), 'é'])
    expect((await post({ query }, { 'x-request-id': strange })).headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
  expect((await partner(server, 'tn_none').post({ query })).headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
});

test('the reason of a change comes with the request and stays with its version', async () => {
  const { post } = partner(server, server.apiKey);
  const number = `${Date.now()}/QĐ-UBND`;
  const input = { number, title: 'Thử', kind: 'DECISION', issuer: 'UBND tỉnh', sourceMark: 'READ' };
  for (const wrong of ['%E0%A4%A', '%20', 'a'.repeat(501)]) {
    const refused = await post({ query: CREATE, variables: { input } }, { 'x-reason': wrong });
    expect([refused.status, refused.reason]).toEqual([400, 'INVALID_REASON']);
  }
  const reason = 'Bổ sung theo công văn số 12';
  const made = await post({ query: CREATE, variables: { input } }, { 'x-reason': encodeURIComponent(reason) });
  expect(made.data.createLegalDocument).toMatchObject({
    legalDocument: { history: { nodes: [{ reason, actorKind: 'KEY' }] } },
    userErrors: [],
  });
});
