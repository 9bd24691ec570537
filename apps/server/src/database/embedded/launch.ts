import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type RunAs, spawnIdentity } from './account.ts';
import { type Running, tryConnect } from './connect.ts';
import { readPostmaster } from './postmaster.ts';
import type { Programs } from './programs.ts';

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

/** Another server took the cluster between our look and our start. */
export class ClusterTakenError extends Error {
  override readonly name = 'ClusterTakenError';
}

/** Starts the server on a free local port, in a process group of its own, and waits until it answers. */
export async function launch(
  programs: Programs,
  as: RunAs,
  dataDir: string,
  cluster: string,
  password: string,
): Promise<Running> {
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
  if (ended?.includes('postmaster.pid')) throw new ClusterTakenError(ended);
  throw new Error(`The embedded database did not start: ${ended ?? `see ${logFile}`}`);
}
