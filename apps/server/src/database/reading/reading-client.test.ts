import pg from 'pg';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { createPool } from '../reader.ts';
import { JsonQuery } from './json-query.ts';
import { runStatement } from './run-statement.ts';

let pool: pg.Pool;
beforeAll(() => {
  pool = createPool(inject('databaseUrl'));
});
afterAll(() => pool.end());

const answer = async (name: string, text: string, values: readonly unknown[] = []): Promise<string> =>
  String(await runStatement(pool, { name, text, values }));

test('an answer of any length comes as the bytes that were sent', async () => {
  for (const length of [0, 1, 100, 65_530, 65_536, 1_000_000]) {
    const text = await answer('repeat', `select repeat('Hộ nghèo ơ ', $1::int)`, [length]);
    expect(text).toBe('Hộ nghèo ơ '.repeat(length));
  }
});

test('values are bound as what they are, texts and lists with whatever is in them', async () => {
  const texts = ['', 'a"b', 'a\\b', '{x}', 'NULL', ' ', 'a,b', "đ'", null];
  const values = [7, true, null, '"\\', texts];
  const sql = 'select json_build_array($1::int, $2::boolean, $3::text, $4::text, to_json($5::text[]))::text';
  expect(JSON.parse(await answer('values', sql, values))).toEqual(values);
});

test('many statements at once are not mixed up, nor with those of others', async () => {
  const asked = Array.from({ length: 200 }, (_, index) => index);
  const answers = await Promise.all(
    asked.map(async (index) =>
      index % 3 === 0
        ? (await pool.query<{ n: string }>('select $1::text as n', [index])).rows[0]?.n
        : answer('echo', `select repeat('x', 1000) || $1::text`, [index]),
    ),
  );
  expect(answers).toEqual(asked.map((index) => (index % 3 === 0 ? String(index) : `${'x'.repeat(1000)}${index}`)));
});

test('a failure is told, and the next statement is answered', async () => {
  await expect(answer('division', 'select (1 / $1::int)::text', [0])).rejects.toMatchObject({ code: '22012' });
  await expect(answer('grammar', 'select nothing from nowhere')).rejects.toMatchObject({ code: '42P01' });
  await expect(answer('no-row', 'select 1 where false')).rejects.toThrow('gave no row');
  await expect(answer('null', 'select null::text')).rejects.toThrow('gave no row');
  expect(await answer('division', 'select (1 / $1::int)::text', [1])).toBe('1');
});

test('a connection that breaks off fails its statement and is replaced', async () => {
  const sleeping = answer('sleep', 'select pg_sleep(30)::text');
  const stop =
    "select pg_terminate_backend(pid) from pg_stat_activity where query like '%pg_sleep(30)%' and pid <> pg_backend_pid()";
  await Promise.all([
    expect(sleeping).rejects.toThrow(),
    expect.poll(async () => (await pool.query(stop)).rowCount).toBe(1),
  ]);
  expect(await answer('after', `select 'here'`)).toBe('here');
});

test('an ordinary client gives the same answer', async () => {
  const client = new pg.Client({ connectionString: inject('databaseUrl') });
  await client.connect();
  const json = await new Promise<Buffer | undefined>((resolve, reject) => {
    const statement = { name: 'plain', text: `select 'Quảng Ninh' || $1`, values: ['!'] };
    client.query(new JsonQuery(statement, (error, bytes) => (error === undefined ? resolve(bytes) : reject(error))));
  });
  expect(String(json)).toBe('Quảng Ninh!');
  await client.end();
});
