import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { openEmbeddedPostgres } from '../database/embedded/embedded-postgres.ts';
import { checkAcknowledged } from './check.ts';
import { type Client, startClient } from './client.ts';
import { command, databaseProcesses, killNow, type ServedProcess, serve } from './served-process.ts';

const CLIENTS = 6;
const PERMISSIONS = 'READ_RECORDS,READ_ETHNICITY,EDIT_HOUSEHOLDS';
/** Between two kills so many changes are acknowledged, at a random number up to this; a slow machine is not waited for longer. */
const MOST_CHANGES = 12;
const PATIENCE_MS = 10_000;

/** What is killed: the server, one process of the database (which then recovers by itself), or all of both. */
const VICTIMS = ['server', 'backend', 'everything'] as const;

export type CrashReport = {
  readonly kills: number;
  readonly created: number;
  readonly changed: number;
  readonly problems: readonly string[];
};

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}

const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(Math.random() * list.length)];

async function anyCommune(url: string): Promise<string> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<{ id: string }>('select id from commune where valid_to is null limit 1');
  await client.end();
  return rows[0]?.id ?? '';
}

const acknowledged = (clients: readonly Client[]): number =>
  clients.flatMap(({ households }) => households).reduce((sum, { changes }) => sum + 1 + changes, 0);

/** Waits until the clients have come on by some changes, and a random moment more: the kill hits whatever is at work then. */
async function progress(clients: readonly Client[]): Promise<void> {
  const goal = acknowledged(clients) + 1 + Math.floor(Math.random() * MOST_CHANGES);
  const end = Date.now() + PATIENCE_MS;
  while (acknowledged(clients) < goal && Date.now() < end) await sleep(5);
  await sleep(Math.random() * 50);
}

async function strike(dataDir: string, server: ServedProcess, index: number): Promise<string> {
  const victim = VICTIMS[index % VICTIMS.length] ?? 'server';
  if (victim === 'backend') {
    const [, ...others] = databaseProcesses(dataDir);
    const one = pick(others);
    if (one !== undefined) killNow(one);
  } else {
    const processes = victim === 'everything' ? databaseProcesses(dataDir) : [];
    const dying = server.kill('SIGKILL');
    processes.forEach(killNow);
    await dying;
  }
  return victim;
}

/**
 * Lets clients work while the server and its database are killed at random moments, and then checks that every acknowledged
 * change is there once, with its history and its events.
 */
export async function crashRun(kills: number, say: (line: string) => void): Promise<CrashReport> {
  const dataDir = mkdtempSync(join(tmpdir(), 'thoat-ngheo-crash-'));
  const port = await freePort();
  const stop = new AbortController();
  let server: ServedProcess | undefined = await serve(dataDir, port);
  try {
    const key = await command(dataDir, ...['api-key', 'create', '--name', 'crash', '--permissions', PERMISSIONS]);
    const joined = await openEmbeddedPostgres(dataDir, 'join');
    const communeId = await anyCommune(joined.ownerUrl);
    await joined.stop();
    const { address } = server;
    const clients = Array.from({ length: CLIENTS }, (_, index) =>
      startClient({ address, key, communeId, name: `C${index}` }, stop.signal),
    );
    for (let index = 0; index < kills; index += 1) {
      await progress(clients);
      const victim = await strike(dataDir, server, index);
      if (!server.isUp()) server = await serve(dataDir, port);
      if (index % 10 === 9) say(`${index + 1} kills, the last of: ${victim}`);
    }
    stop.abort();
    await Promise.all(clients.map(({ done }) => done));
    const households = clients.flatMap((client) => client.households);
    const { ownerUrl, stop: leave } = await openEmbeddedPostgres(dataDir, 'join');
    const problems = [
      ...clients.flatMap(({ complaints }) => complaints),
      ...(await checkAcknowledged(ownerUrl, households)),
    ];
    await leave();
    const changed = households.reduce((sum, { changes }) => sum + changes, 0);
    return { kills, created: households.length, changed, problems };
  } finally {
    stop.abort();
    await server?.kill('SIGTERM');
    databaseProcesses(dataDir).forEach(killNow);
    rmSync(dataDir, { recursive: true, force: true });
  }
}
