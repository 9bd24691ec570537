import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { expect, inject, test } from 'vitest';
import { ConfigError } from '../../../config.ts';
import { migrate } from '../../../database/migrate.ts';
import { createPool } from '../../../database/reader.ts';
import { createAuth } from '../auth.ts';
import { ensureFirstAdministrator } from '../first-administrator.ts';

/** Runs a test on an empty registry of its own. */
async function onEmptyRegistry(run: (pool: pg.Pool) => Promise<void>): Promise<void> {
  const name = `empty_${randomUUID().replaceAll('-', '')}`;
  const server = new pg.Client({ connectionString: inject('ownerUrl') });
  await server.connect();
  await server.query(`create database ${name}`);
  const url = new URL(inject('ownerUrl'));
  url.pathname = `/${name}`;
  const pool = createPool(url.href);
  try {
    await migrate({ ownerUrl: url.href, url: url.href }, async () => undefined);
    await run(pool);
  } finally {
    await pool.end();
    await server.query(`drop database ${name} with (force)`);
    await server.end();
  }
}

test('of instances that start together one makes the administrator; a password anybody would guess makes none', async () => {
  await onEmptyRegistry(async (pool) => {
    const auth = createAuth(pool, 'a secret of at least thirty-two characters', undefined);
    const make = (password?: string) => ensureFirstAdministrator({ auth, pool }, 'admin@localhost', password);
    await expect(make('Matkhau@12345')).rejects.toThrow(ConfigError);
    const made = await Promise.all([make(), make(), make()]);
    expect(made.filter((each) => each !== undefined)).toMatchObject([{ email: 'admin@localhost', generated: true }]);
    expect((await pool.query('select count(*)::int as count from app_user')).rows).toEqual([{ count: 1 }]);
  });
});
