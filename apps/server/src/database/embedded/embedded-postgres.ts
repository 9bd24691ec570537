import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { type RunAs, runAs, spawnIdentity } from './account.ts';
import { isAlive, isPostgres, readPostmaster, removeStaleLock } from './postmaster.ts';
import { findPrograms, type Programs } from './programs.ts';

/** A running embedded server. `stop` ends it, unless another process of ours started it. */
export type EmbeddedPostgres = { readonly url: string; stop(): Promise<void> };

/** Another instance serves the same DATA_DIR. */
export class AlreadyServedError extends Error {
  override readonly name = 'AlreadyServedError';
  constructor(dataDir: string) {
    super(`Another instance is already using ${dataDir}: stop it first, or give this one another DATA_DIR (and PORT).`);
  }
}

const DATABASE = 'registry';
const USER = 'registry';
const MAJOR = '18';
/** Held by the one process that serves a DATA_DIR; the database releases it when that process dies, however it dies. */
const INSTANCE_LOCK = 7_305_198_243;
const SETTINGS = [
  'listen_addresses=127.0.0.1',
  'unix_socket_directories=',
  'max_connections=80',
  'shared_buffers=256MB',
  'max_wal_size=2GB',
  'random_page_cost=1.1',
  'jit=off',
  'log_min_messages=warning',
];

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        address !== null && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });
}

function initialise(programs: Programs, as: RunAs, dataDir: string, cluster: string): void {
  const fresh = `${cluster}.new`;
  const passwordFile = join(dataDir, 'postgres.password');
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(fresh, { mode: 0o700 });
  writeFileSync(passwordFile, `${randomBytes(24).toString('base64url')}\n`, { mode: 0o600 });
  if (as.uid !== undefined && as.gid !== undefined) {
    chownSync(fresh, as.uid, as.gid);
    chownSync(passwordFile, as.uid, as.gid);
  }
  const args = [
    `--pgdata=${fresh}`,
    `--username=${USER}`,
    '--auth=scram-sha-256',
    `--pwfile=${passwordFile}`,
    '--encoding=UTF8',
    '--locale=C',
    '--data-checksums',
  ];
  const [command, ...rest] = [...as.prefix, programs.initdb, ...args];
  const done = spawnSync(command ?? programs.initdb, rest, { ...spawnIdentity(as), encoding: 'utf8' });
  if (done.status !== 0) {
    throw new Error(
      `The embedded database could not be created in ${cluster}: ${done.error?.message ?? done.stderr.trim()}`,
    );
  }
  chmodSync(passwordFile, 0o600);
  renameSync(fresh, cluster);
}

async function tryConnect(port: number, password: string, database: string): Promise<pg.Client | undefined> {
  const client = new pg.Client({
    host: '127.0.0.1',
    port,
    user: USER,
    password,
    database,
    connectionTimeoutMillis: 2_000,
  });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return client;
  } catch {
    await client.end().catch(() => undefined);
    return undefined;
  }
}

/** The server that already runs on this cluster; waits for one that is just starting or stopping. */
async function findRunning(
  cluster: string,
  password: string,
): Promise<{ pid: number; port: number; client: pg.Client } | undefined> {
  for (let waited = 0; ; waited += 200) {
    const postmaster = readPostmaster(cluster);
    if (postmaster === undefined) return undefined;
    if (!isAlive(postmaster.pid) || !isPostgres(postmaster.pid)) {
      removeStaleLock(cluster);
      return undefined;
    }
    const client = await tryConnect(postmaster.port, password, 'postgres');
    if (client !== undefined) return { ...postmaster, client };
    if (waited >= 20_000)
      throw new Error(
        `A PostgreSQL server (process ${postmaster.pid}) holds ${cluster} but does not answer: stop it first.`,
      );
    await sleep(200);
  }
}

async function launch(
  programs: Programs,
  as: RunAs,
  dataDir: string,
  cluster: string,
  password: string,
): Promise<{ pid: number; port: number; client: pg.Client }> {
  const port = await freePort();
  const logFile = join(dataDir, 'postgres.log');
  const log = openSync(logFile, 'w', 0o600);
  const args = ['-D', cluster, '-p', String(port), ...SETTINGS.flatMap((setting) => ['-c', setting])];
  const [command, ...rest] = [...as.prefix, programs.postgres, ...args];
  const child = spawn(command ?? programs.postgres, rest, {
    ...spawnIdentity(as),
    detached: true,
    stdio: ['ignore', log, log],
  });
  closeSync(log);
  let ended: string | undefined;
  child.once('error', (error) => {
    ended = error.message;
  });
  child.once('exit', () => {
    ended = readFileSync(logFile, 'utf8').trim().split('\n').slice(-3).join(' ');
  });
  for (let waited = 0; waited < 60_000; waited += 50) {
    if (ended !== undefined) break;
    const client = await tryConnect(port, password, 'postgres');
    if (client !== undefined && child.pid !== undefined) {
      child.unref();
      return { pid: readPostmaster(cluster)?.pid ?? child.pid, port, client };
    }
    await sleep(50);
  }
  if (ended?.includes('postmaster.pid')) throw new AlreadyServedError(dataDir);
  throw new Error(`The embedded database did not start: ${ended ?? `see ${logFile}`}`);
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
  const server = found ?? (await launch(programs, as, dataDir, cluster, password));
  const url = `postgres://${USER}:${encodeURIComponent(password)}@127.0.0.1:${server.port}/${DATABASE}`;
  const stop = async (): Promise<void> => {
    await server.client.end().catch(() => undefined);
    await halt(server.pid);
  };
  if (mode === 'join' && found !== undefined) return { url, stop: () => server.client.end() };
  const lock = await server.client.query<{ held: boolean }>('select pg_try_advisory_lock($1) as held', [INSTANCE_LOCK]);
  if (lock.rows[0]?.held !== true) {
    await server.client.end();
    throw new AlreadyServedError(dataDir);
  }
  const exists = await server.client.query('select from pg_database where datname = $1', [DATABASE]);
  if (exists.rowCount === 0) await server.client.query(`create database ${DATABASE}`);
  return { url, stop };
}
