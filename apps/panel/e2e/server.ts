import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the registry under test answers. */
    readonly registryUrl: string;
  }
}

export const ADMIN = { email: 'admin@localhost', password: 'correct-horse-battery' } as const;
const DEMO_HOUSEHOLDS = 300;
const START_LIMIT = 120_000;

const program = (name: string): string => fileURLToPath(new URL(`../../server/dist/${name}`, import.meta.url));

const environment = (dataDir: string, households: number): NodeJS.ProcessEnv => ({
  ...process.env,
  DATA_DIR: dataDir,
  INIT_CWD: dataDir,
  PORT: '0',
  ADMIN_EMAIL: ADMIN.email,
  ADMIN_PASSWORD: ADMIN.password,
  DEMO_HOUSEHOLDS: String(households),
  LOG_LEVEL: 'error',
});

/** The address the server prints once it listens. */
function address(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const timer = setTimeout(() => reject(new Error(`The server did not start:\n${said}`)), START_LIMIT);
    const hear = (chunk: Buffer): void => {
      said += chunk.toString('utf8');
      const url = /Thoát Nghèo: (http:\/\/\S+)/.exec(said)?.[1];
      if (url === undefined) return;
      clearTimeout(timer);
      resolve(url);
    };
    server.stdout?.on('data', hear);
    server.stderr?.on('data', hear);
    server.once('exit', (code) => reject(new Error(`The server ended with ${code}:\n${said}`)));
  });
}

/** The built product on a registry of its own, with the demonstration households that it loads or that were loaded before. */
async function serve(
  dataDir: string,
  households: number,
): Promise<{ readonly url: string; readonly stop: () => Promise<void> }> {
  const server = spawn(process.execPath, [program('main.js')], {
    env: environment(dataDir, households),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const stop = async (): Promise<void> => {
    const ended = new Promise((resolve) => server.once('exit', resolve));
    server.kill('SIGTERM');
    await ended;
    rmSync(dataDir, { recursive: true, force: true });
  };
  return { url: await address(server), stop };
}

/** A registry whose households live in the communes of an earlier day. */
export async function serveCommunesOf(
  day: string,
  households: number,
): Promise<{ readonly url: string; readonly stop: () => Promise<void> }> {
  const dataDir = mkdtempSync(join(tmpdir(), 'thoat-ngheo-panel-'));
  const loading = ['demo', '--households', String(households), '--units-on', day];
  await promisify(execFile)(process.execPath, [program('cli.js'), ...loading], { env: environment(dataDir, 0) });
  return serve(dataDir, 0);
}

/** The built product with demonstration households: once for all browser tests. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { url, stop } = await serve(mkdtempSync(join(tmpdir(), 'thoat-ngheo-panel-')), DEMO_HOUSEHOLDS);
  project.provide('registryUrl', url);
  return stop;
}
