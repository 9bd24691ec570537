import type { MikroORM } from '@mikro-orm/postgresql';
import pg from 'pg';

/** Two instances that start together must not both migrate; the second waits for the first. */
const MIGRATION_LOCK = 7_305_198_244;

/**
 * Brings the database to the newest version, then lets `afterwards` load what belongs to it, all under one lock.
 * @returns the names of the migrations that were run.
 */
export async function migrate(orm: MikroORM, url: string, afterwards: () => Promise<void>): Promise<string[]> {
  const client = new pg.Client({ connectionString: url });
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
    await afterwards();
    return done.map((migration) => migration.name);
  } finally {
    await client.end();
  }
}
