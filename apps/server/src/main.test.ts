import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';

const main = fileURLToPath(new URL('../dist/main.js', import.meta.url));

let dataDir: string;
const running: ChildProcess[] = [];
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'thoat-ngheo-main-'));
});
afterEach(async () => {
  for (const child of running.splice(0)) await stop(child);
  rmSync(dataDir, { recursive: true, force: true });
});

type Started = {
  readonly child: ChildProcess;
  readonly output: () => string;
  readonly address: Promise<string>;
  readonly exit: Promise<number | null>;
};

/** Starts the built server as `pnpm start` does. */
function start(env: Record<string, string> = {}): Started {
  const child = spawn(process.execPath, [main], {
    env: { PATH: process.env.PATH, HOME: process.env.HOME, PORT: '0', DATA_DIR: dataDir, DEMO_HOUSEHOLDS: '0', ...env },
  });
  running.push(child);
  let output = '';
  const address = new Promise<string>((resolve) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (chunk: string) => {
        output += chunk;
        const found = /Thoát Nghèo: (\S+)/.exec(output)?.[1];
        if (found !== undefined) resolve(found);
      });
    }
  });
  const exit = new Promise<number | null>((resolve) => child.once('close', resolve));
  return { child, output: () => output, address, exit };
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const closed = new Promise((resolve) => child.once('close', resolve));
  child.kill('SIGTERM');
  await closed;
}

test('the first start makes the administrator and says so once; a second instance is refused with a reason', {
  timeout: 120_000,
}, async () => {
  const first = start();
  const address = await first.address;
  expect((await fetch(`${address}/readyz`)).status).toBe(200);
  expect(first.output()).toMatch(/admin@localhost[\s\S]*password: \S{16,}/);
  const second = start();
  expect(await second.exit).toBe(1);
  expect(second.output()).toContain(`already using ${dataDir}`);
  await stop(first.child);
  const third = start();
  await third.address;
  expect(third.output()).not.toContain('password');
});

test('after the process was killed, the next start takes its database over', { timeout: 120_000 }, async () => {
  const first = start({ ADMIN_PASSWORD: 'correct-horse-battery' });
  await first.address;
  first.child.kill('SIGKILL');
  await first.exit;
  const second = start();
  const address = await second.address;
  const response = await fetch(`${address}/api/auth/sign-in/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: address },
    body: JSON.stringify({ email: 'admin@localhost', password: 'correct-horse-battery' }),
  });
  expect(response.status).toBe(200);
});

test('who stops it in a terminal is heard twice, and leaves no database behind', { timeout: 120_000 }, async () => {
  const { child, address, exit } = start();
  await address;
  const postmaster = join(dataDir, 'postgres', 'postmaster.pid');
  expect(existsSync(postmaster)).toBe(true);
  child.kill('SIGINT');
  await sleep(20);
  child.kill('SIGINT');
  expect(await exit).toBe(0);
  expect(existsSync(postmaster)).toBe(false);
});

test.each([
  ['PORT', 'abc', 'whole number from 0 to 65535'],
  ['STATEMENT_TIMEOUT_MS', '5', 'whole number from 100 to 600000'],
  ['DATABASE_URL', 'mysql://x', 'postgres://'],
  ['ADMIN_PASSWORD', 'short', 'at least 12 characters'],
  ['AUTH_SECRET', 'short', 'at least 32 characters'],
])('a setting that cannot be used is named: %s=%s', async (name, value, allowed) => {
  const { exit, output } = start({ [name]: value });
  expect(await exit).toBe(1);
  expect(output()).toContain(name);
  expect(output()).toContain(allowed);
});

test('in production an external database needs a secret', async () => {
  const { exit, output } = start({ NODE_ENV: 'production', DATABASE_URL: 'postgres://u:p@127.0.0.1:1/x' });
  expect(await exit).toBe(1);
  expect(output()).toContain('AUTH_SECRET is missing');
});
