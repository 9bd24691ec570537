import pg from 'pg';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';

let client: pg.Client;
beforeAll(async () => {
  client = new pg.Client({ connectionString: inject('databaseUrl') });
  await client.connect();
});
afterAll(() => client.end());

test('the account of daily work owns nothing', async () => {
  const { rows } = await client.query(
    'select relname from pg_class where relowner = (select oid from pg_roles where rolname = current_user)',
  );
  expect(rows).toEqual([]);
  const { rows: roles } = await client.query(
    'select rolsuper, rolcreaterole, rolcreatedb, rolbypassrls, rolreplication from pg_roles where rolname = current_user',
  );
  expect(roles).toEqual([
    { rolsuper: false, rolcreaterole: false, rolcreatedb: false, rolbypassrls: false, rolreplication: false },
  ]);
});

test.each([
  "update audit_event set actor_id = 'x'",
  'delete from audit_event',
  'truncate audit_event cascade',
  'alter table audit_event disable trigger all',
  'drop trigger audit_is_kept on audit_event',
  "update audit_change set digest = ''",
  'delete from audit_change',
  "update audit_leaf set hash = ''",
  'delete from audit_leaf',
  "update audit_seal set hash = ''",
  'delete from audit_seal',
  'delete from migration',
  'create table registry_copy ()',
  'alter table household disable trigger all',
  'truncate household cascade',
  "set session_replication_role = 'replica'",
])('is refused by PostgreSQL itself: %s', async (statement) => {
  await client.query('begin');
  await expect(client.query(statement)).rejects.toMatchObject({
    code: '42501',
    message: expect.stringMatching(/permission denied|must be owner/),
  });
  await client.query('rollback');
});
