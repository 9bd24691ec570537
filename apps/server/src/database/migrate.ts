import type { MikroORM } from '@mikro-orm/postgresql';
import pg from 'pg';
import { type DatabaseUrls, grantDailyWork } from './daily-account.ts';
import { createOrm } from './orm.ts';

/** Two instances that start together must not both migrate; the second waits for the first. */
const MIGRATION_LOCK = 7_305_198_244;

/**
 * Brings the database to the newest version, as its owner, lets `afterwards` load what belongs to it, and grants the account of
 * daily work what it needs; all under one lock.
 * @returns the names of the migrations that were run.
 */
export async function migrate(urls: DatabaseUrls, afterwards: (orm: MikroORM) => Promise<void>): Promise<string[]> {
  const orm = createOrm(urls.ownerUrl);
  const client = new pg.Client({ connectionString: urls.ownerUrl });
  await client.connect();
  try {
    const version = await client.query<{ number: number }>(
      "select current_setting('server_version_num')::int as number",
    );
    const number = version.rows[0]?.number ?? 0;
    if (number < 150_000)
      throw new Error(`PostgreSQL 15 or newer is needed; this server is version ${Math.floor(number / 10_000)}.`);
    await client.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    const done = await orm.migrator.up();
    await afterwards(orm);
    await grantDailyWork(client, urls);
    return done.map((migration) => migration.name);
  } finally {
    await client.end();
    await orm.close(true);
  }
}
