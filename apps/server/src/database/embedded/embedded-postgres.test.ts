import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { AlreadyServedError, type EmbeddedPostgres, openEmbeddedPostgres } from './embedded-postgres.ts';
import { isAlive, readPostmaster } from './postmaster.ts';

let dataDir: string;
const opened: EmbeddedPostgres[] = [];
const open = async (mode: 'serve' | 'join'): Promise<EmbeddedPostgres> => {
  const server = await openEmbeddedPostgres(dataDir, mode);
  opened.push(server);
  return server;
};

beforeEach(() => {
  // A temporary folder is closed to other accounts: as root, this also tests that PostgreSQL still reaches its files.
  dataDir = mkdtempSync(join(tmpdir(), 'thoat-ngheo-embedded-'));
});
afterEach(async () => {
  for (const server of opened.splice(0).reverse()) await server.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

async function ask(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

test('a second instance on the same folder is refused with a reason; a command may join', async () => {
  const { ownerUrl } = await open('serve');
  await expect(openEmbeddedPostgres(dataDir, 'serve')).rejects.toThrow(AlreadyServedError);
  const joined = await open('join');
  expect(await ask(joined.ownerUrl, 'select 1 as one')).toEqual([{ one: 1 }]);
  await joined.stop();
  opened.pop();
  expect(await ask(ownerUrl, 'select 1 as one')).toEqual([{ one: 1 }]);
});

test('data survive a stop and a start', async () => {
  const first = await open('serve');
  await ask(first.ownerUrl, 'create table kept as select 42 as answer');
  await first.stop();
  opened.pop();
  const second = await open('serve');
  expect(await ask(second.ownerUrl, 'select answer from kept')).toEqual([{ answer: 42 }]);
});

test('after the database was killed, the next start recovers what was committed', async () => {
  const first = await open('serve');
  await ask(first.ownerUrl, 'create table kept as select 42 as answer');
  const { pid } = readPostmaster(join(dataDir, 'postgres'))!;
  process.kill(pid, 'SIGKILL');
  while (isAlive(pid)) await sleep(20);
  opened.pop();
  const second = await open('serve');
  expect(await ask(second.ownerUrl, 'select answer from kept')).toEqual([{ answer: 42 }]);
});

test('a lock file whose process number now belongs to another program is stale', async () => {
  const first = await open('serve');
  const file = join(dataDir, 'postgres', 'postmaster.pid');
  const [, ...rest] = readFileSync(file, 'utf8').split('\n');
  await first.stop();
  opened.pop();
  writeFileSync(file, [String(process.pid), ...rest].join('\n'));
  const second = await open('serve');
  expect(await ask(second.ownerUrl, 'select 1 as one')).toEqual([{ one: 1 }]);
});
