import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { createOrm } from '../orm.ts';

const name = `migration_${randomBytes(6).toString('hex')}`;
const address = new URL(inject('ownerUrl'));
address.pathname = `/${name}`;

async function query<Row extends object>(url: string, ...statements: readonly string[]): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  let rows: Row[] = [];
  try {
    for (const statement of statements) rows = (await client.query<Row>(statement)).rows;
  } finally {
    await client.end();
  }
  return rows;
}

beforeAll(async () => {
  await query(inject('ownerUrl'), `create database ${name}`);
});
afterAll(async () => {
  await query(inject('ownerUrl'), `drop database ${name} with (force)`);
});

test('lines that were entered before are mobilised money of the whole province, in every earlier version too', async () => {
  const orm = createOrm(address.href);
  await orm.migrator.up({ to: '2026-11-26-indicator-versions' });
  await query(
    address.href,
    "insert into programme (id, code, name, starts_on) values (gen_random_uuid(), 'P', 'Chương trình', '2021-01-01')",
    `insert into funding_line (id, programme_id, source, from_year, to_year, amount, basis)
     select gen_random_uuid(), id, 'CREDIT', 2021, 2023, 1, 'STATED' from programme`,
    'update funding_line set amount = 2, version = 2',
  );
  await orm.migrator.up({ to: '2026-11-26-funding-outcomes' });
  await orm.close(true);
  const kept = 'version, amount::int as amount, stage, commune_id';
  expect(await query(address.href, `select ${kept} from funding_line_history`)).toEqual([
    { version: 1, amount: 1, stage: 'MOBILISED', commune_id: null },
  ]);
  const next = await query(
    address.href,
    "update funding_line set stage = 'DISBURSED', version = 3",
    `select ${kept} from funding_line_history order by version`,
  );
  expect(next).toMatchObject([{ version: 1 }, { version: 2, amount: 2, stage: 'MOBILISED' }]);
});
