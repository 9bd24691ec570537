import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createOrm } from '../database/orm.ts';
import { openTestDatabase, type TestDatabase } from '../equivalence/test-database.ts';
import { operator } from './actor.ts';
import { recordEvent } from './record-event.ts';
import { sealEvents } from './seal.ts';
import { verifyTrail } from './verify.ts';

let database: TestDatabase;
let pool: pg.Pool;
let orm: ReturnType<typeof createOrm>;
const ids: string[] = [];

async function write(count: number): Promise<void> {
  for (let index = 0; index < count; index += 1)
    ids.push(
      await orm.em.fork().transactional((em) =>
        recordEvent(em, operator('test'), {
          operation: 'UPDATE',
          concept: 'Household',
          recordId: '01890a5d-ac96-774b-bcce-b302099a8057',
          communeId: '01890a5d-ac96-774b-bcce-b302099a8058',
          accountId: 'x',
          recordVersion: index,
          reason: `lý do ${index}`,
          changes: [
            {
              operation: 'UPDATE',
              concept: 'Household',
              recordId: '01890a5d-ac96-774b-bcce-b302099a8057',
              fields: ['note'],
              before: { note: 'cũ' },
              after: { note: 'mới' },
            },
          ],
        }),
      ),
    );
}

const CLEAN = { findings: [], events: 9, seals: 3, pending: 2 };

beforeAll(async () => {
  database = await openTestDatabase();
  pool = new pg.Pool({ connectionString: database.ownerUrl });
  orm = createOrm(database.url);
  for (const count of [4, 3, 2]) {
    await write(count);
    await sealEvents(pool);
  }
  await write(2);
});
afterAll(async () => {
  await orm.close(true);
  await pool.end();
  await database.close();
});

/** What is found after a forger who owns the database did this. */
async function foundAfter(statements: readonly string[], expected?: string) {
  const client = await pool.connect();
  const inside = { query: (text: string, values?: unknown[]) => client.query(text, values) };
  try {
    await client.query('begin');
    await client.query("set local session_replication_role = 'replica'");
    for (const statement of statements) await client.query(statement);
    // The check runs within the forger's transaction.
    const query = (text: string, values?: unknown[]) =>
      /^(begin|rollback)/.test(text) ? Promise.resolve({ rows: [] }) : inside.query(text, values);
    const { findings } = await verifyTrail({ query } as unknown as pg.PoolClient, expected);
    return findings.map(({ where, what }) => `${where}: ${what}`);
  } finally {
    await client.query('rollback');
    client.release();
  }
}

test('nothing is found where nothing was done', async () => {
  const client = await pool.connect();
  const { latest, ...rest } = await verifyTrail(client);
  expect(rest).toEqual(CLEAN);
  const { rows } = await client.query('select hash from audit_seal where number = 3');
  expect(rows).toEqual([{ hash: latest }]);
  client.release();
  expect(await foundAfter([], latest)).toEqual([]);
});

test('every altered column of every table is found, and where', async () => {
  const { rows } = await pool.query<{ table: string; column: string; type: string }>(
    `select c.relname as table, a.attname as column, format_type(a.atttypid, null) as type
     from pg_attribute a join pg_class c on c.oid = a.attrelid
     where c.relname in ('audit_event', 'audit_change', 'audit_leaf', 'audit_seal') and a.attnum > 0 and not a.attisdropped`,
  );
  expect(rows.length).toBeGreaterThan(30);
  const other: Record<string, (column: string) => string> = {
    uuid: () => "'01890a5d-ac96-774b-bcce-b30209900000'",
    text: (column) => (column.endsWith('salt') ? "'AAAA'" : `coalesce(reverse(${column}), '') || 'x'`),
    'text[]': (column) => `${column} || '{x}'`,
    json: () => `'{"note":"giả"}'`,
    integer: (column) => `${column} + 100`,
    bigint: (column) => `${column} + 100`,
    'timestamp with time zone': (column) => `${column} + interval '1 millisecond'`,
  };
  const place: Record<string, string> = {
    audit_event: `id = '${ids[5]}'`,
    audit_change: `event_id = '${ids[5]}'`,
    audit_leaf: `event_id = '${ids[5]}'`,
    audit_seal: 'number = 2',
  };
  const checks = ['audit_event_actor_kind_check', 'audit_event_operation_check', 'audit_change_operation_check'];
  for (const { table, column, type } of rows) {
    const found = await foundAfter([
      ...checks.map((check) => `alter table ${check.split('_').slice(0, 2).join('_')} drop constraint ${check}`),
      `update ${table} set ${column} = ${other[type]?.(column)} where ${place[table]}`,
    ]);
    expect(found.join('\n'), `${table}.${column}`).toMatch(new RegExp(`event ${ids[5]}|seal 2`));
  }
});

test('removed values are found unless an erasure tells of them', async () => {
  const empty = `update audit_change set before = null, after = null, salt = null where event_id = '${ids[1]}'`;
  expect(await foundAfter([empty])).toEqual([`event ${ids[1]}: values are gone without an erasure`]);
  expect(await foundAfter([`update audit_event set reason = null, reason_salt = null where id = '${ids[1]}'`])).toEqual(
    [`event ${ids[1]}: values are gone without an erasure`],
  );
});

test('removed, inserted, exchanged and cut off is found, and where', async () => {
  const latest = (await pool.query<{ hash: string }>('select hash from audit_seal where number = 3')).rows[0]?.hash;
  const [one, two] = [ids[4], ids[5]];
  expect(await foundAfter([`delete from audit_event where id = '${one}'`])).toContain(`event ${one}: was removed`);
  expect(await foundAfter([`delete from audit_change where event_id = '${one}'`])).toEqual([
    `event ${one}: was altered`,
  ]);
  expect(await foundAfter([`delete from audit_event where id = '${ids[9]}'`])).toContain(
    `event ${ids[9]}: was removed before it was sealed`,
  );
  expect(
    await foundAfter([
      `insert into audit_event (id, occurred_at, actor_kind, actor_id, actor_name, request_id, operation, concept)
       values ('01890a5d-ac96-774b-bcce-b30209900000', now(), 'USER', 'x', 'x', 'x', 'UPDATE', 'Household')`,
    ]),
  ).toEqual(['event 01890a5d-ac96-774b-bcce-b30209900000: was inserted: it has no seal and waits for none']);
  const list = 'its list of events was altered: removed, added, exchanged or put in another order';
  expect(
    await foundAfter([
      `update audit_leaf set position = 7 where event_id = '${one}'`,
      `update audit_leaf set position = 0 where event_id = '${two}'`,
      `update audit_leaf set position = 1 where event_id = '${one}'`,
    ]),
  ).toEqual([`seal 2: ${list}`]);
  expect(await foundAfter([`delete from audit_leaf where event_id = '${one}'`])).toEqual(
    expect.arrayContaining([`seal 2: ${list}`, `event ${one}: was inserted: it has no seal and waits for none`]),
  );
  expect(await foundAfter(['delete from audit_seal where number = 2'])).toEqual([
    'seal 3: 1 seals before it are missing',
    'seal 2: is missing: events name it',
  ]);
  expect(await foundAfter(['delete from audit_seal where number = 3'])).toEqual(['seal 3: is missing: events name it']);
  const cut = ['audit_seal', 'audit_leaf', 'audit_event', 'audit_change', 'audit_pending'];
  expect(await foundAfter([`truncate ${cut.join(', ')}`])).toEqual([]);
  expect(await foundAfter([`truncate ${cut.join(', ')}`], latest)).toEqual([
    `end of the trail: the seal ${latest} that was kept outside is not there`,
  ]);
});

test('an event of a transaction that took long is sealed once, under a later seal', async () => {
  const slow = orm.em.fork();
  await slow.begin();
  const early = await recordEvent(slow, operator('slow'), { operation: 'UPDATE', concept: 'Household' });
  await write(1);
  await sealEvents(pool);
  await slow.commit();
  expect(await Promise.all([sealEvents(pool), sealEvents(pool)])).toEqual(expect.arrayContaining([1, 0]));
  const { rows } = await pool.query('select seal::int from audit_leaf where event_id = any($1)', [[early, ids.at(-1)]]);
  expect(rows.map(({ seal }) => seal).sort()).toEqual([4, 5]);
  expect(await foundAfter([])).toEqual([]);
});
