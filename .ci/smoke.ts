/**
 * Starts the product as a user would (`npx --yes pnpm start`) with an empty DATA_DIR, waits until it is ready, signs in
 * with the printed administrator, runs one nested query and stops it.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const READY_WITHIN_MS = 300_000;
const STOPPED_WITHIN_MS = 60_000;

const NESTED = `query ($households: HouseholdFilter) {
  commune(code: "06994", on: "2026-01-01") {
    name
    households(first: 5, filter: $households, sort: [{ field: CODE }]) {
      totalCount
      nodes {
        code headName
        members { nodes { fullName birthDate } }
        latestAssessment { class scoreB }
        assessments { nodes { round { year } answers { nodes { indicator answer } } } }
      }
      pageInfo { endCursor hasNextPage }
    }
  }
}`;

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}

function check(condition: unknown, message: string): asserts condition {
  if (!condition) throw new Error(message);
}

async function main(): Promise<void> {
  const port = await freePort();
  const dataDir = mkdtempSync(join(tmpdir(), 'thoat-ngheo-smoke-'));
  const base = `http://127.0.0.1:${port}`;
  let output = '';
  const product = spawn('npx', ['--yes', 'pnpm', 'start'], {
    env: { ...process.env, PORT: String(port), DATA_DIR: dataDir, DEMO_HOUSEHOLDS: '500', ADMIN_PASSWORD: '' },
    detached: true,
  });
  for (const stream of [product.stdout, product.stderr]) {
    stream.setEncoding('utf8').on('data', (chunk: string) => {
      output += chunk;
    });
  }
  const stopped = new Promise<void>((resolve) => product.once('close', () => resolve()));
  try {
    const started = Date.now();
    while (
      !(await fetch(`${base}/readyz`).then(
        ({ ok }) => ok,
        () => false,
      ))
    ) {
      check(product.exitCode === null, `the product stopped before it was ready:\n${output}`);
      check(Date.now() - started < READY_WITHIN_MS, `the product was not ready in time:\n${output}`);
      await sleep(250);
    }
    await sleep(250);
    const password = /Mật khẩu \/ password: (\S+)/.exec(output)?.[1];
    check(password, `no password was printed:\n${output}`);
    const signIn = await fetch(`${base}/api/auth/sign-in/email`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: base },
      body: JSON.stringify({ email: 'admin@localhost', password }),
    });
    check(signIn.ok, `sign-in: ${signIn.status} ${await signIn.text()}`);
    const cookie = signIn.headers
      .getSetCookie()
      .map((each) => each.split(';')[0])
      .join('; ');
    const answer = await fetch(`${base}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie },
      body: JSON.stringify({ query: NESTED, variables: { households: { synthetic: { eq: true } } } }),
    });
    const body = await answer.text();
    check(
      answer.ok && body.includes('"totalCount"') && !body.includes('"errors"'),
      `nested query: ${answer.status} ${body.slice(0, 2000)}`,
    );
    const panel = await fetch(`${base}/`, { headers: { accept: 'text/html' } });
    check(panel.ok && (await panel.text()).includes('<div id="root">'), `the panel is not served: ${panel.status}`);
    process.stdout.write(
      `smoke: ready after ${((Date.now() - started) / 1000).toFixed(1)} s, nested query answered with ${body.length} bytes\n`,
    );
  } finally {
    if (product.pid !== undefined && product.exitCode === null) process.kill(-product.pid, 'SIGTERM');
    const inTime = await Promise.race([stopped.then(() => true), sleep(STOPPED_WITHIN_MS, false, { ref: false })]);
    check(inTime, 'the product did not stop');
    rmSync(dataDir, { recursive: true, force: true });
  }
  process.stdout.write('1 passed, 0 failed\n');
}

await main();
