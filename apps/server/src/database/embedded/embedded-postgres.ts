import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { DAILY_ACCOUNT } from '../daily-account.ts';
import { runAs } from './account.ts';
import { findRunning, USER } from './connect.ts';
import { initialise } from './initialise.ts';
import { ClusterTakenError, launch } from './launch.ts';
import { isAlive } from './postmaster.ts';
import { findPrograms } from './programs.ts';

/** A running embedded server. `stop` ends it, unless another process of ours started it. */
export type EmbeddedPostgres = {
  /** As the account that owns the database: migrations, bulk loads, rotation of keys. */
  readonly ownerUrl: string;
  /** As the account of daily work; see `daily-account.ts`, which makes it. */
  readonly url: string;
  stop(): Promise<void>;
};

/** Another instance serves the same DATA_DIR. */
export class AlreadyServedError extends Error {
  override readonly name = 'AlreadyServedError';
  constructor(dataDir: string) {
    super(`Another instance is already using ${dataDir}: stop it first, or give this one another DATA_DIR (and PORT).`);
  }
}

const DATABASE = 'registry';
const MAJOR = '18';
/** Held by the one process that serves a DATA_DIR; the database releases it when that process dies, however it dies. */
const INSTANCE_LOCK = 7_305_198_243;

/** Made once and kept beside the data: processes that join a running server sign in with the same. */
function dailyPassword(dataDir: string): string {
  const file = join(dataDir, 'postgres.daily.password');
  if (!existsSync(file)) writeFileSync(file, `${randomBytes(24).toString('base64url')}\n`, { mode: 0o600 });
  return readFileSync(file, 'utf8').trim();
}

async function halt(pid: number): Promise<void> {
  if (!isAlive(pid)) return;
  process.kill(pid, 'SIGINT');
  for (let waited = 0; isAlive(pid) && waited < 30_000; waited += 50) await sleep(50);
}

/**
 * Starts (or finds) the PostgreSQL of a DATA_DIR. With `serve`, this process becomes the one that serves it: a server
 * left over by a killed process is taken over, a second living instance is refused. With `join`, a running server is
 * used as it is (operator's commands beside a running registry).
 * @throws AlreadyServedError
 */
export async function openEmbeddedPostgres(dataDir: string, mode: 'serve' | 'join'): Promise<EmbeddedPostgres> {
  const cluster = join(dataDir, 'postgres');
  mkdirSync(dataDir, { recursive: true });
  const programs = await findPrograms();
  const as = runAs([programs.postgres, cluster]);
  if (!existsSync(cluster)) initialise(programs, as, dataDir, cluster);
  const major = readFileSync(join(cluster, 'PG_VERSION'), 'utf8').trim();
  if (major !== MAJOR)
    throw new Error(
      `${cluster} was made by PostgreSQL ${major}, this version brings ${MAJOR}: back it up with its own version and restore it here.`,
    );
  const password = readFileSync(join(dataDir, 'postgres.password'), 'utf8').trim();
  const found = await findRunning(cluster, password);
  const server =
    found ??
    (await launch(programs, as, dataDir, cluster, password).catch((error: unknown) => {
      throw error instanceof ClusterTakenError ? new AlreadyServedError(dataDir) : error;
    }));
  const urlOf = (account: string, secret: string): string =>
    `postgres://${account}:${encodeURIComponent(secret)}@127.0.0.1:${server.port}/${DATABASE}`;
  const urls = { ownerUrl: urlOf(USER, password), url: urlOf(DAILY_ACCOUNT, dailyPassword(dataDir)) };
  const stop = async (): Promise<void> => {
    await server.client.end().catch(() => undefined);
    await halt(server.pid);
  };
  if (mode === 'join' && found !== undefined) return { ...urls, stop: () => server.client.end() };
  const lock = await server.client.query<{ held: boolean }>('select pg_try_advisory_lock($1) as held', [INSTANCE_LOCK]);
  if (lock.rows[0]?.held !== true) {
    await server.client.end();
    throw new AlreadyServedError(dataDir);
  }
  const exists = await server.client.query('select from pg_database where datname = $1', [DATABASE]);
  if (exists.rowCount === 0) await server.client.query(`create database ${DATABASE}`);
  return { ...urls, stop };
}
