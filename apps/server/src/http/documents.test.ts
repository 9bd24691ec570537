import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { importDocuments, listDocuments } from '../graphql/document-import.ts';
import { readManifest } from '../graphql/document-manifest.ts';
import { documentIdOf } from '../graphql/persisted-documents.ts';
import { createSchema } from '../graphql/schema.ts';
import { type HttpServer, startHttpServer } from '../testing/http-server.ts';
import { partner } from '../testing/partner.ts';

const CODES = 'query Codes { communes(first: 2) { nodes { code } } }';
const NAMES = 'query Names { communes(first: 2) { nodes { fullName } } }';
const WRITE = 'mutation Write { createLegalDocument(input: {}) { userErrors { code } } }';
const SCHEMA = 'query Schema { __schema { queryType { name } } }';
const apollo = (operations: object[]) => ({ format: 'apollo-persisted-query-manifest', version: 1, operations });

let server: HttpServer;
const load = (manifest: object) =>
  importDocuments(server.pool, createSchema(server.orm).schema, readManifest(JSON.stringify(manifest)));
beforeAll(async () => {
  server = await startHttpServer();
  await load(
    apollo([
      { id: documentIdOf(CODES).slice('sha256:'.length), body: CODES, name: 'Codes', type: 'query' },
      { id: 'names-1', body: NAMES, name: 'Names', type: 'query' },
      { id: documentIdOf(SCHEMA), body: SCHEMA, name: 'Schema', type: 'query' },
    ]),
  );
});
afterAll(async () => {
  await server.pool.query('delete from persisted_document');
  await server.close();
});

describe('a registered document', () => {
  const hash = documentIdOf(CODES).slice('sha256:'.length);
  test.each([
    ['by its hash', { documentId: documentIdOf(CODES) }],
    ['by the bare hash', { documentId: hash }],
    ["as Apollo's clients ask", { extensions: { persistedQuery: { version: 1, sha256Hash: hash } } }],
    ['with its own text', { documentId: documentIdOf(CODES), query: CODES }],
    ['by the id of the manifest', { documentId: 'names-1' }],
  ])('is answered %s', async (_, payload) => {
    const { status, data } = await partner(server, server.apiKey).post(payload);
    expect(status).toBe(200);
    expect((data.communes as unknown as { nodes: object[] }).nodes).toHaveLength(2);
  });

  test('is answered over GET, and tagged', async () => {
    const { status, headers } = await partner(server, server.apiKey).get({ documentId: documentIdOf(CODES) });
    expect([status, headers.etag]).toEqual([200, expect.any(String)]);
  });
});

test.each([
  ['an unknown id', { documentId: `sha256:${'0'.repeat(64)}` }, 'PERSISTED_DOCUMENT_NOT_FOUND'],
  ['an id that is no text', { documentId: '\u0000' }, 'PERSISTED_DOCUMENT_NOT_FOUND'],
  ['an id and another text', { documentId: documentIdOf(CODES), query: NAMES }, 'DOCUMENT_ID_MISMATCH'],
  ['an id that is a number', { documentId: 7 }, 'INVALID_PARAMETER'],
])('%s is refused', async (_, payload, reason) => {
  const answer = await partner(server, server.apiKey).post(payload);
  expect([answer.status, answer.reason]).toEqual([400, reason]);
});

test('a text is never registered by sending it', async () => {
  const text = '{ __typename }';
  const extensions = { persistedQuery: { version: 1, sha256Hash: documentIdOf(text).slice(7) } };
  const { post } = partner(server, server.apiKey);
  expect((await post({ query: text, extensions })).status).toBe(200);
  expect((await post({ extensions })).reason).toBe('PERSISTED_DOCUMENT_NOT_FOUND');
});

test('a key restricted to registered documents gets nothing else, and no schema', async () => {
  const { post } = partner(server, await server.makeKey({ name: 'registered', grants: { persistedOnly: true } }));
  expect((await post({ documentId: documentIdOf(CODES) })).status).toBe(200);
  expect((await post({ documentId: documentIdOf(CODES), query: CODES })).status).toBe(200);
  for (const payload of [{ query: CODES }, { query: '{ __typename }', documentId: documentIdOf('{ __typename }') }]) {
    const answer = await post(payload);
    expect([answer.status, answer.code, answer.reason]).toEqual([403, 'FORBIDDEN', 'ONLY_PERSISTED']);
  }
  expect((await post({ documentId: documentIdOf(SCHEMA) })).reason).toBe('INTROSPECTION_NOT_GRANTED');
  expect((await partner(server, server.apiKey).post({ query: SCHEMA })).status).toBe(200);
});

describe('importing', () => {
  test('is all or nothing, and every fault is named', async () => {
    const wrong = { [documentIdOf(WRITE)]: WRITE, bad: '{ nothing }', worse: '{', [`sha256:${'1'.repeat(64)}`]: NAMES };
    const error = await load(wrong).then(
      () => '',
      (thrown: Error) => thrown.message,
    );
    expect(error).toContain('bad: Cannot query field "nothing"');
    expect(error).toContain('worse: Syntax Error');
    expect(error).toContain('the id is not the SHA-256 of the text');
    expect(await listDocuments(server.pool)).not.toContainEqual(expect.stringContaining(documentIdOf(WRITE)));
  });

  test('twice changes nothing; an id never gets another meaning', async () => {
    expect(await load({ [documentIdOf(CODES)]: CODES })).toEqual({ imported: 0, known: 1 });
    await expect(load({ 'names-1': CODES })).rejects.toThrow('already names another document');
    expect(await listDocuments(server.pool)).toContainEqual(expect.stringMatching(/^names-1\tNames\t/));
  });

  test.each(['[]', '{', '{"format":"apollo-persisted-query-manifest","version":2,"operations":[]}', '{"a":1}'])(
    'a file that is no manifest is refused: %s',
    (json) => expect(() => readManifest(json)).toThrow(/manifest|document/),
  );
});
