import type { MikroORM } from '@mikro-orm/postgresql';
import type { Pool } from 'pg';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { createOrm } from '../../database/orm.ts';
import { createPool } from '../../database/reader.ts';
import { type Auth, createAuth } from './auth.ts';
import { ensureFirstAdministrator } from './first-administrator.ts';
import { firstAccount, issueKey, type KeyRequest, revokeKey } from './key/issued-key.ts';
import { createViewers, REMEMBERED_FOR, type Viewers } from './viewers.ts';

let pool: Pool;
let orm: MikroORM;
let auth: Auth;
let now: number;
let viewers: Viewers;
beforeAll(async () => {
  pool = createPool(inject('databaseUrl'));
  orm = createOrm(inject('databaseUrl'));
  auth = createAuth(pool, 'a secret of at least thirty-two characters', undefined);
  await ensureFirstAdministrator({ auth, pool }, 'admin@localhost', 'correct-horse-battery');
  now = Date.now();
  viewers = createViewers(auth, pool, () => now);
});
afterAll(async () => {
  await orm.close(true);
  await pool.end();
});

const issue = async (request: KeyRequest): Promise<string> => {
  const em = orm.em.fork();
  return (await issueKey(em, await firstAccount(em), request)).key;
};

const withKey = (key: string) => viewers.find({ authorization: `Bearer ${key}` });
const idOf = async (key: string) => (await withKey(key))?.id ?? '';

test('two keys are two viewers; a wrong key is nobody', async () => {
  const [first, second] = [
    await issue({ name: 'one' }),
    await issue({ name: 'two', grants: { maxPage: 500, maxCost: 7, persistedOnly: true } }),
  ];
  expect(await withKey(first)).toMatchObject({ kind: 'key', name: 'one', persistedOnly: false });
  expect(await withKey(second)).toMatchObject({
    kind: 'key',
    name: 'two',
    maxPage: 500,
    maxCost: 7,
    persistedOnly: true,
  });
  expect(await withKey(first)).toMatchObject({ name: 'one' });
  expect(await withKey(`${first}x`)).toBeUndefined();
  expect(await withKey('tn_wrong')).toBeUndefined();
  expect(await viewers.find({})).toBeUndefined();
});

test('a key that was revoked elsewhere opens nothing after five seconds, after a change here at once', async () => {
  const key = await issue({ name: 'revoked' });
  await revokeKey(orm.em.fork(), await idOf(key));
  expect(await withKey(key)).toBeDefined();
  now += REMEMBERED_FOR;
  expect(await withKey(key)).toBeUndefined();

  const other = await issue({ name: 'revoked here' });
  await revokeKey(orm.em.fork(), await idOf(other));
  viewers.forget();
  expect(await withKey(other)).toBeUndefined();
});

test('a key that has ended opens nothing, also while it is remembered', async () => {
  const key = await issue({ name: 'ending', expiresInDays: 1 });
  const id = await idOf(key);
  now = Date.now();
  viewers.forget();
  await pool.query(`update api_key set "expiresAt" = now() + interval '2 seconds' where id = $1`, [id]);
  expect(await withKey(key)).toBeDefined();
  now += 2_500;
  await pool.query(`update api_key set "expiresAt" = now() - interval '1 second' where id = $1`, [id]);
  expect(await withKey(key)).toBeUndefined();
});

test('a key made without grants opens nothing', async () => {
  const { internalAdapter } = await auth.$context;
  const [owner] = await internalAdapter.listUsers(1, 0);
  const { key } = await auth.api.createApiKey({ body: { userId: owner!.id, name: 'unfinished' } });
  expect(await withKey(key)).toBeUndefined();
});

test('uses are written down at most once a minute, and all of them', async () => {
  const key = await issue({ name: 'used' });
  const id = await idOf(key);
  const lastUse = async () =>
    (await pool.query('select "lastRequest" as at from api_key where id = $1', [id])).rows[0].at as Date | null;
  await expect.poll(lastUse).not.toBeNull();
  const first = await lastUse();
  await withKey(key);
  await withKey(key);
  await pool.query('select pg_sleep(0.05)');
  expect(await lastUse()).toEqual(first);
  now += 61_000;
  await withKey(key);
  await expect.poll(lastUse).not.toEqual(first);
  const { rows } = await pool.query('select requests from api_key_use where api_key_id = $1', [id]);
  expect(rows).toEqual([{ requests: 4 }]);
});
