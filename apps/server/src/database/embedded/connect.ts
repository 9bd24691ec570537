import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { isAlive, isPostgres, readPostmaster, removeStaleLock } from './postmaster.ts';

/** The account that owns the embedded database. */
export const USER = 'registry';

/** A server that answers. */
export type Running = { readonly pid: number; readonly port: number; readonly client: pg.Client };

export async function tryConnect(port: number, password: string, database: string): Promise<pg.Client | undefined> {
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
export async function findRunning(cluster: string, password: string): Promise<Running | undefined> {
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
