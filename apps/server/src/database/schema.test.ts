import { readFileSync } from 'node:fs';
import { ReferenceKind } from '@mikro-orm/core';
import { getMigrations } from 'better-auth/db/migration';
import pg from 'pg';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { schemaText } from '../graphql/schema-text.ts';
import { createAuth } from '../modules/access/index.ts';
import { createOrm } from './orm.ts';

let pool: pg.Pool;
beforeAll(() => {
  pool = new pg.Pool({ connectionString: inject('databaseUrl') });
});
afterAll(() => pool.end());

type Column = { table_name: string; column_name: string; udt_name: string; is_nullable: 'YES' | 'NO' };
const TYPES: Record<string, string> = {
  int: 'int4',
  smallint: 'int2',
  bigint: 'int8',
  boolean: 'bool',
  'timestamptz(3)': 'timestamptz',
  'text[]': '_text',
  'uuid[]': '_uuid',
};

test('every property of every entity has its column, of its type and nullability', async () => {
  const { rows } = await pool.query<Column>("select * from information_schema.columns where table_schema = 'public'");
  const columns = new Map(
    rows.map((row) => [`${row.table_name}.${row.column_name}`, `${row.udt_name} ${row.is_nullable}`]),
  );
  const orm = createOrm(inject('databaseUrl'));
  for (const entity of orm.getMetadata().getAll().values()) {
    for (const property of entity.props.filter(
      ({ kind }) => kind === ReferenceKind.SCALAR || kind === ReferenceKind.MANY_TO_ONE,
    )) {
      const column = `${entity.tableName}.${property.fieldNames[0]}`;
      const type = property.columnTypes[0] ?? '';
      expect([column, columns.get(column)]).toEqual([
        column,
        `${TYPES[type] ?? type} ${property.nullable ? 'YES' : 'NO'}`,
      ]);
    }
  }
  await orm.close();
});

test('every foreign key has an index that starts with its column', async () => {
  const { rows } = await pool.query<{ key: string }>(`
    select c.conrelid::regclass || '.' || a.attname as key
    from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
    where c.contype = 'f' and c.connamespace = 'public'::regnamespace
      and not exists (select from pg_index i where i.indrelid = c.conrelid and i.indkey[0] = c.conkey[1])`);
  expect(rows).toEqual([]);
});

test('accounts have every table and column the authentication library wants', async () => {
  const auth = createAuth(pool, 'a secret of at least thirty-two characters', undefined);
  const { toBeAdded, toBeCreated } = await getMigrations(auth.options);
  expect({ toBeAdded, toBeCreated }).toEqual({ toBeAdded: [], toBeCreated: [] });
});

test('folding for search takes away case and accents, đ included', async () => {
  const { rows } = await pool.query("select fold('Đường HOA Lộc Ụ') as folded");
  expect(rows).toEqual([{ folded: 'duong hoa loc u' }]);
});

test('the committed schema is the one the server publishes', () => {
  const committed = readFileSync(new URL('../../../../packages/client/schema.graphql', import.meta.url), 'utf8');
  expect(schemaText(createOrm(inject('databaseUrl')))).toBe(committed);
});
