import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type HttpServer, startHttpServer } from '../testing/http-server.ts';
import { partner } from '../testing/partner.ts';
import { forgetOldAnswers } from './kept-answer.ts';

const CREATE = `mutation ($input: LegalDocumentInput!) {
  createLegalDocument(input: $input) { legalDocument { id number version } userErrors { path code } }
}`;

let one: HttpServer;
let two: HttpServer;
beforeAll(async () => {
  one = await startHttpServer();
  two = await startHttpServer();
});
afterAll(async () => {
  await one.close();
  await two.close();
});

const aDocument = (number = `${randomUUID()}`) => ({
  number,
  title: 'Quyết định',
  kind: 'DECISION',
  issuer: 'UBND tỉnh',
  sourceMark: 'KNOWN',
});
const create = (server: HttpServer, key: string, input: object, apiKey = one.apiKey) =>
  partner(server, apiKey).post({ query: CREATE, variables: { input } }, { 'idempotency-key': key });
const countOf = async (number: string): Promise<number> => {
  const { rows } = await one.pool.query('select count(*)::int as count from legal_document where number = $1', [
    number,
  ]);
  return rows[0].count;
};

describe('a mutation with a key', () => {
  test('is refused with a key that cannot be one', async () => {
    for (const key of ['', 'a b', 'x'.repeat(129)])
      expect((await create(one, key, aDocument())).reason).toBe('IDEMPOTENCY_KEY_INVALID');
  });

  test('sent again gets the first answer byte for byte, from another instance too, whatever changed since', async () => {
    const [key, input] = [randomUUID(), aDocument()];
    const first = await create(one, key, input);
    expect(first.data.createLegalDocument).toMatchObject({ legalDocument: { version: 1 }, userErrors: [] });
    await one.pool.query("update legal_document set title = 'khác', version = 2 where number = $1", [input.number]);
    for (const server of [one, two]) {
      const again = await create(server, key, input);
      expect([again.status, again.body, again.headers['content-type']]).toEqual([
        first.status,
        first.body,
        first.headers['content-type'],
      ]);
      expect(again.headers['idempotency-replayed']).toBe('true');
    }
    expect(await countOf(input.number)).toBe(1);
  });

  test('sent at the same time to two instances is carried out once', async () => {
    const [key, input] = [randomUUID(), aDocument()];
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, index) => create(index % 2 === 0 ? one : two, key, input)),
    );
    expect(new Set(answers.map(({ body }) => body)).size).toBe(1);
    expect(answers.filter(({ headers }) => headers['idempotency-replayed'] === undefined)).toHaveLength(1);
    expect(await countOf(input.number)).toBe(1);
  });

  test('keeps a refusal that a person can mend; the mended request takes a new key', async () => {
    const [key, input] = [randomUUID(), { ...aDocument(), title: '' }];
    const first = await create(one, key, input);
    expect(first.data.createLegalDocument).toMatchObject({ userErrors: [{ path: ['title'] }] });
    expect((await create(one, key, input)).body).toBe(first.body);
    expect((await create(one, key, aDocument())).reason).toBe('IDEMPOTENCY_KEY_REUSED');
  });

  test('with another content is refused, and changes nothing', async () => {
    const [key, input, other] = [randomUUID(), aDocument(), aDocument()];
    await create(one, key, input);
    const refused = await create(two, key, other);
    expect([refused.status, refused.code]).toEqual([422, 'IDEMPOTENCY_KEY_REUSED']);
    expect(await countOf(other.number)).toBe(0);
  });

  test('meets no key of somebody else', async () => {
    const [key, input, other] = [randomUUID(), aDocument(), aDocument()];
    const somebody = await one.makeKey({
      name: 'other',
      grants: { permissions: ['READ_RECORDS', 'EDIT_LEGAL_DOCUMENTS'] },
    });
    await create(one, key, input);
    const theirs = await create(one, key, other, somebody);
    expect(theirs.headers['idempotency-replayed']).toBeUndefined();
    expect(await countOf(other.number)).toBe(1);
  });

  test('that failed changed nothing at all, and can be sent again', async () => {
    const [key, input] = [randomUUID(), aDocument()];
    const query = `mutation ($input: LegalDocumentInput!, $id: ID!) {
      createLegalDocument(input: $input) { userErrors { code } }
      deleteLegalDocument(id: $id, version: 1) { userErrors { code } }
    }`;
    const send = () =>
      partner(one, one.apiKey).post({ query, variables: { input, id: randomUUID() } }, { 'idempotency-key': key });
    for (const answer of [await send(), await send()]) {
      expect(answer.code).toBe('NOT_FOUND');
      expect(answer.headers['idempotency-replayed']).toBeUndefined();
    }
    expect(await countOf(input.number)).toBe(0);
  });

  test('is for changes: a query takes no notice of it', async () => {
    const ask = () => partner(one, one.apiKey).post({ query: '{ me { kind } }' }, { 'idempotency-key': 'q' });
    await ask();
    expect((await ask()).headers['idempotency-replayed']).toBeUndefined();
  });
});

test('an instance that dies in the middle leaves nothing, and the retry is the first one', async () => {
  const [key, input] = [randomUUID(), aDocument()];
  const blocker = await two.pool.connect();
  await blocker.query('begin; lock table legal_document in exclusive mode');
  const cut = create(one, key, input);
  for (let waited = 0; waited < 100; waited += 1) {
    const { rows } = await two.pool.query(
      `select pg_terminate_backend(pid) from pg_stat_activity where wait_event_type = 'Lock' and query ilike '%legal_document%'
       and datname = current_database() and pid <> pg_backend_pid()`,
    );
    if (rows.length > 0) break;
    await sleep(50);
  }
  expect((await cut).status).toBeGreaterThanOrEqual(500);
  await blocker.query('rollback');
  blocker.release();
  const again = await create(two, key, input);
  expect(again.data.createLegalDocument).toMatchObject({ userErrors: [] });
  expect(again.headers['idempotency-replayed']).toBeUndefined();
  expect(await countOf(input.number)).toBe(1);
});

test('who comes while the first one is at work is told to come back', async () => {
  const [key, input] = [randomUUID(), aDocument()];
  const blocker = await two.pool.connect();
  await blocker.query('begin; lock table legal_document in exclusive mode');
  const first = create(one, key, input);
  await sleep(300);
  const second = await create(two, key, input);
  expect([second.status, second.code, second.headers['retry-after']]).toEqual([409, 'IDEMPOTENCY_IN_PROGRESS', '2']);
  await blocker.query('rollback');
  blocker.release();
  expect((await create(two, key, input)).body).toBe((await first).body);
});

test('answers lie there sealed, and are forgotten after a day', async () => {
  const [key, input] = [randomUUID(), aDocument()];
  await create(one, key, input);
  const { rows } = await one.pool.query<{ answer: string; key: string }>(
    'select key, answer from idempotency_key order by created_at desc limit 1',
  );
  const [{ key: hash } = { key: '' }] = rows;
  expect(hash).not.toBe(key);
  expect(rows[0]?.answer).toMatch(/^test\./);
  expect(rows[0]?.answer).not.toContain(input.number);
  await one.pool.query("update idempotency_key set created_at = now() - interval '25 hours' where key = $1", [hash]);
  await forgetOldAnswers(one.orm.em.fork());
  expect((await one.pool.query('select from idempotency_key where key = $1', [hash])).rows).toEqual([]);
});
