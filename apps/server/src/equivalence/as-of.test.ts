import {
  type DocumentNode,
  type FieldNode,
  GraphQLError,
  Kind,
  parse,
  print,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createPool, createReader } from '../database/reader.ts';
import type { Viewer } from '../modules/viewer/index.ts';
import { ADMINISTRATOR_VIEWER, viewerBoundTo } from '../testing/viewers.ts';
import { changeAtRandom } from './data/random-changes.ts';
import { insertRandomRegistry } from './data/random-registry.ts';
import { randomOperation } from './operation/random-operation.ts';
import { Tables } from './reference/tables.ts';
import { SeededRandom } from './seeded-random.ts';
import { RUNS, SEED } from './settings.ts';
import { openTestDatabase, type TestDatabase } from './test-database.ts';

const MOMENTS = 3;
/** Of the random operations of a run, those that are asked here. */
const OPERATIONS = Math.max(30, Math.round(RUNS / 10 / MOMENTS));
const TIMEOUT = 180_000;

let database: TestDatabase;
let client: pg.Client;
let pool: pg.Pool;
beforeAll(async () => {
  database = await openTestDatabase();
  client = new pg.Client({ connectionString: database.ownerUrl });
  await client.connect();
  pool = createPool(database.url);
});
afterAll(async () => {
  await client.end();
  await pool.end();
  await database.close();
});

/** The same operation with every root field asked as of a moment. */
function asOf(document: DocumentNode, moment: string): DocumentNode {
  const types = new TypeInfo(database.published.schema);
  const argument = {
    kind: Kind.ARGUMENT,
    name: { kind: Kind.NAME, value: 'asOf' },
    value: { kind: Kind.STRING, value: moment },
  } as const;
  return visit(
    document,
    visitWithTypeInfo(types, {
      Field: {
        leave: (node): FieldNode | undefined =>
          types.getParentType()?.name === 'Query' && types.getFieldDef()?.args.some(({ name }) => name === 'asOf')
            ? { ...node, arguments: [...(node.arguments ?? []).filter(({ name }) => name.value !== 'asOf'), argument] }
            : undefined,
      },
    }),
  );
}

type Question = {
  readonly document: DocumentNode;
  readonly variables: Record<string, unknown>;
  readonly viewer: Viewer;
};

/** The answer as text, or why there is none. */
async function answer({ document, variables, viewer }: Question): Promise<string> {
  try {
    const compiled = database.published.compile({ document, variables, viewer });
    if (compiled === undefined) throw new Error('not one statement');
    return String(await createReader(pool).run(compiled));
  } catch (error) {
    if (error instanceof GraphQLError) return `refused: ${error.extensions.reason}`;
    if (error instanceof Error && 'code' in error && error.code === '22003') return 'refused: a sum is too great';
    throw error;
  }
}

/** A moment that shows everything committed so far and nothing that comes after this call. */
async function takeMoment(): Promise<string> {
  const { rows } = await client.query<{ moment: Date }>(
    "select date_trunc('milliseconds', clock_timestamp() + interval '999 microseconds') as moment, pg_sleep(0.003)",
  );
  return rows[0]!.moment.toISOString();
}

async function questions(random: SeededRandom): Promise<Question[]> {
  const tables = await Tables.load(client, database.shape);
  const communes = tables.all('Commune').map(({ id }) => id);
  const viewers = [ADMINISTRATOR_VIEWER, viewerBoundTo(random.some(communes, 3)), viewerBoundTo([])];
  return Array.from({ length: OPERATIONS * 3 }, () => randomOperation({ random, shape: database.shape, tables }))
    .filter(({ wishes, operationName }) => wishes.length === 0 && operationName === undefined)
    .slice(0, OPERATIONS)
    .map(({ text, variables }) => ({
      document: parse(text),
      variables: variables[0] ?? {},
      viewer: random.pick(viewers),
    }));
}

test(`what was answered at a moment is answered as of it for ever after (seed ${SEED})`, {
  timeout: TIMEOUT,
}, async () => {
  const random = new SeededRandom(SEED);
  await client.query('begin');
  await insertRandomRegistry(client, random);
  await client.query('commit');
  const taken: { moment: string; asked: Question[]; answers: string[] }[] = [];
  let changes = 0;
  for (let index = 0; index < MOMENTS; index += 1) {
    const moment = await takeMoment();
    const asked = await questions(random);
    const answers: string[] = [];
    for (const question of asked) answers.push(await answer(question));
    taken.push({ moment, asked, answers });
    changes += await changeAtRandom(client, random, 60);
  }
  let different = 0;
  for (const { moment, asked, answers } of taken) {
    for (const [index, question] of asked.entries()) {
      const then = await answer({ ...question, document: asOf(question.document, moment) });
      expect(then, `${print(question.document)} as of ${moment}`).toBe(answers[index]);
      if ((await answer(question)) !== answers[index]) different += 1;
    }
  }
  expect(changes).toBeGreaterThan(MOMENTS * 20);
  // Or the law would hold of a registry that never changes.
  expect(different).toBeGreaterThan(0);
});

describe('versions', () => {
  const id = crypto.randomUUID();
  const versions = async (): Promise<string[]> => {
    const { rows } = await client.query<{ title: string }>(
      `select title from (select title, recorded_from from legal_document where id = $1
         union all select title, recorded_from from legal_document_history where id = $1) v order by recorded_from`,
      [id],
    );
    return rows.map(({ title }) => title);
  };
  const titleAsOf = async (moment: string): Promise<unknown> => {
    const document = parse(`{ legalDocument(id: "${id}", asOf: "${moment}") { title } }`);
    return JSON.parse(await answer({ document, variables: {}, viewer: ADMINISTRATOR_VIEWER })).legalDocument?.title;
  };
  const rename = (title: string) => client.query('update legal_document set title = $2 where id = $1', [id, title]);

  test('one transaction makes one version; what it wrote first was never there', async () => {
    const before = await takeMoment();
    await client.query(
      `insert into legal_document (id, number, title, kind, issuer, source_mark) values ($1, 'TEST', 'một', 'LAW', 'QH', 'READ')`,
      [id],
    );
    const first = await takeMoment();
    await client.query('begin');
    await rename('hai');
    await client.query('savepoint within_it');
    await rename('ba');
    await client.query('release within_it');
    await rename('bốn');
    await client.query('commit');
    const second = await takeMoment();
    expect(await versions()).toEqual(['một', 'bốn']);
    expect([await titleAsOf(before), await titleAsOf(first), await titleAsOf(second)]).toEqual([
      undefined,
      'một',
      'bốn',
    ]);
  });

  test('of a transaction that was rolled back there is none', async () => {
    await client.query('begin');
    await rename('nhầm');
    await client.query('rollback');
    expect(await versions()).toEqual(['một', 'bốn']);
  });

  test('a transaction that began before another one committed writes after it', async () => {
    const other = new pg.Client({ connectionString: database.url });
    await other.connect();
    await other.query('begin');
    await other.query('select 1');
    await rename('năm');
    await other.query('update legal_document set title = $2 where id = $1', [id, 'sáu']);
    await other.query('commit');
    await other.end();
    expect(await versions()).toEqual(['một', 'bốn', 'năm', 'sáu']);
    expect(await titleAsOf(await takeMoment())).toBe('sáu');
  });

  test('removal ends the last one', async () => {
    const standing = await takeMoment();
    await client.query('delete from legal_document where id = $1', [id]);
    const gone = await takeMoment();
    expect([await titleAsOf(standing), await titleAsOf(gone)]).toEqual(['sáu', undefined]);
  });

  test('are only added to', async () => {
    for (const statement of [
      "update legal_document_history set title = ''",
      'delete from legal_document_history',
      'truncate legal_document_history',
    ])
      await expect(client.query(statement)).rejects.toMatchObject({ code: '42501' });
  });

  test('of every published table are kept, and keep a column that is added later', async () => {
    const { rows } = await client.query<{ name: string }>(
      "select table_name as name from information_schema.columns where column_name = 'recorded_to'",
    );
    const kept = new Set(rows.map(({ name }) => name));
    const published = [...database.shape.records.keys()].map(
      (name) => `${name.replace(/(?<!^)[A-Z]/g, (letter) => `_${letter}`).toLowerCase()}_history`,
    );
    expect([...kept].sort()).toEqual(published.sort());
    await client.query("alter table province add column motto text; select keep_history('province')");
    await client.query("update province set motto = 'một'");
    await client.query("update province set motto = 'hai'");
    const { rows: history } = await client.query<{ motto: string | null }>(
      'select distinct motto from province_history',
    );
    expect(history.map(({ motto }) => motto)).toContain('một');
  });
});
