import type { Compiled } from '@thoat-ngheo/sqlgraph';
import { parse } from 'graphql';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestDatabase, type TestDatabase } from '../../equivalence/test-database.ts';
import { ADMINISTRATOR_VIEWER, viewerBoundTo } from '../../testing/viewers.ts';
import { createPool, createReader } from '../reader.ts';
import { type CachedReader, withResultCache } from './result-cache.ts';

const MEGABYTE = 1024 * 1024;
const viewer = ADMINISTRATOR_VIEWER;
const ids = ['01890a5d-ac96-774b-bcce-b302099a8057', '01890a5d-ac96-774b-bcce-b302099a8058'] as const;

let database: TestDatabase;
const pools: pg.Pool[] = [];

/** What one server process has: connections and a cache of its own. */
function instance(): CachedReader {
  const pool = createPool(database.url);
  pools.push(pool);
  return withResultCache(createReader(pool), pool, MEGABYTE, 0);
}

function compiled(query: string): Compiled {
  const operation = database.published.compile({ document: parse(query), viewer });
  if (!operation) throw new Error('not one statement');
  return operation;
}

const document = (id: string) => compiled(`{ legalDocument(id: "${id}") { version title } }`);
const versionIn = (answer: string | Buffer): number => JSON.parse(answer.toString()).legalDocument.version;

beforeAll(async () => {
  database = await openTestDatabase();
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  for (const [index, id] of ids.entries()) {
    await client.query(
      "insert into legal_document (id, number, title, kind, issuer, source_mark) values ($1, $2, 'Nghị quyết', 'RESOLUTION', 'Quốc hội', 'READ')",
      [id, `Số ${index}`],
    );
  }
  await client.end();
});

afterAll(async () => {
  await Promise.all(pools.map((pool) => pool.end()));
  await database.close();
});

it('marks the changes of every table that can be read', async () => {
  const pool = createPool(database.url);
  pools.push(pool);
  const { rows } = await pool.query<{ relation: string }>(
    "select c.relation from change_count c join pg_trigger t on t.tgname = 'mark_change' and t.tgrelid = c.relation::regclass order by 1",
  );
  const published = [...database.shape.records.keys()].map((type) =>
    type.replace(/[A-Z]/g, (letter, at) => `${at > 0 ? '_' : ''}${letter.toLowerCase()}`),
  );
  expect(rows.map(({ relation }) => relation)).toEqual([...published, 'audit_change', 'audit_event'].sort());
});

describe('an answer', () => {
  it('is kept from its second time on, and given again until a table that it was read from changes', async () => {
    const cache = instance();
    const client = new pg.Client({ connectionString: database.url });
    await client.connect();
    const ask = () => cache.read(document(ids[0]));
    const before = [await ask(), await ask(), await ask()];
    expect(new Set(before.map(String)).size).toBe(1);
    expect(cache.resultCache()).toMatchObject({ hits: 1, misses: 2, stale: 0, entries: 1 });
    await client.query('update province set version = version');
    await ask();
    expect(cache.resultCache()).toMatchObject({ hits: 2, stale: 0 });
    await client.query('update legal_document set version = version + 1 where id = $1', [ids[1]]);
    await ask();
    expect(cache.resultCache()).toMatchObject({ hits: 2, stale: 1 });
    await client.query('begin');
    await client.query('update legal_document set version = version + 1 where id = $1', [ids[0]]);
    expect(String(await ask())).toBe(String(before[0]));
    await client.query('rollback');
    expect(String(await ask())).toBe(String(before[0]));
    expect(cache.resultCache()).toMatchObject({ hits: 4, stale: 1 });
    await client.query('update legal_document set version = version + 1 where id = $1', [ids[0]]);
    expect(versionIn(await ask())).toBe(versionIn(before[0] ?? '') + 1);
    await client.query('select fold_changes(1)');
    await ask();
    expect(cache.resultCache()).toMatchObject({ hits: 5, stale: 2 });
    await client.end();
  });

  it('is read anew where that costs no more than to ask whether it still holds', async () => {
    const pool = createPool(database.url);
    pools.push(pool);
    const cache = withResultCache(createReader(pool), pool, MEGABYTE);
    for (let time = 0; time < 3; time += 1) await cache.read(document(ids[0]));
    expect(cache.resultCache()).toMatchObject({ hits: 0, misses: 0, entries: 0 });
    for (let time = 0; time < 3; time += 1) await cache.read(compiled('{ legalDocuments { totalCount } }'));
    expect(cache.resultCache()).toMatchObject({ hits: 1, misses: 2, entries: 1 });
  });

  it('is not shared by viewers who may see other rows', async () => {
    const cache = instance();
    const scoped = (communes: readonly string[]) => {
      const operation = database.published.compile({
        document: parse('{ households { totalCount } }'),
        viewer: viewerBoundTo(communes),
      });
      if (!operation) throw new Error('not one statement');
      return operation;
    };
    for (const communes of [[ids[0]], [ids[1]]]) {
      for (let time = 0; time < 3; time += 1) await cache.read(scoped(communes));
    }
    expect(cache.resultCache()).toMatchObject({ hits: 2, entries: 2 });
  });
});

/** Writes for a while; after each commit `committed` tells the version that every later read must have. */
async function write(id: string, committed: Map<string, number>, times: number): Promise<void> {
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  for (let time = 0; time < times; time += 1) {
    await client.query('begin');
    const { rows } = await client.query<{ version: number }>(
      'update legal_document set version = version + 1 where id = $1 returning version',
      [id],
    );
    if (time % 5 === 4) await client.query('rollback');
    else {
      await client.query('commit');
      committed.set(id, Math.max(committed.get(id) ?? 0, rows[0]?.version ?? 0));
    }
    if (time % 7 === 0) await client.query('select fold_changes(1)');
    if (time % 3 === 0) await new Promise((resolve) => setTimeout(resolve, 5));
  }
  await client.end();
}

it('never serves a stale answer after a committed write, on several instances at once', {
  timeout: 60_000,
}, async () => {
  const instances = [instance(), instance()];
  const committed = new Map<string, number>();
  let writing = true;
  const writers = Promise.all([
    write(ids[0], committed, 300),
    write(ids[0], committed, 300),
    write(ids[1], committed, 300),
  ]);
  const read = async (cache: CachedReader): Promise<number> => {
    let reads = 0;
    for (; writing; reads += 1) {
      const id = ids[reads % ids.length] ?? ids[0];
      const least = committed.get(id) ?? 0;
      const version = versionIn(await cache.read(document(id)));
      if (version < least) throw new Error(`read version ${version} after ${least} was committed`);
    }
    return reads;
  };
  const readers = Promise.all(instances.flatMap((cache) => [read(cache), read(cache), read(cache)]));
  await writers;
  writing = false;
  const reads = await readers;
  const stats = instances.map((cache) => cache.resultCache());
  expect(Math.min(...reads)).toBeGreaterThan(20);
  for (const { hits, stale } of stats) {
    expect(hits).toBeGreaterThan(0);
    expect(stale).toBeGreaterThan(0);
  }
});
