import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readPostmaster } from '../database/embedded/postmaster.ts';

const main = fileURLToPath(new URL('../../dist/main.js', import.meta.url));
const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

export type ServedProcess = {
  readonly address: string;
  /** Whether it still runs. */
  readonly isUp: () => boolean;
  kill(signal: 'SIGKILL' | 'SIGTERM'): Promise<void>;
};

const environment = (dataDir: string, port: number): NodeJS.ProcessEnv => ({
  PATH: process.env.PATH,
  HOME: process.env.HOME,
  PORT: String(port),
  DATA_DIR: dataDir,
  DEMO_HOUSEHOLDS: '0',
});

const ended = (child: ChildProcess): Promise<void> =>
  child.exitCode !== null || child.signalCode !== null
    ? Promise.resolve()
    : new Promise((resolve) => child.once('close', () => resolve()));

/** Starts the built server on a DATA_DIR and waits until it listens. @throws Error with what it said, if it does not */
export async function serve(dataDir: string, port: number): Promise<ServedProcess> {
  const child = spawn(process.execPath, [main], { env: environment(dataDir, port) });
  let said = '';
  const address = await new Promise<string>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (chunk: string) => {
        said += chunk;
        const found = /Thoát Nghèo: (\S+)/.exec(said)?.[1];
        if (found !== undefined) resolve(found);
      });
    child.once('close', () => reject(new Error(`The server did not start: ${said}`)));
  });
  return {
    address,
    isUp: () => child.exitCode === null && child.signalCode === null,
    kill: async (signal) => {
      child.kill(signal);
      await ended(child);
    },
  };
}

/** Runs an operator's command beside the server. @returns what it said */
export async function command(dataDir: string, ...args: readonly string[]): Promise<string> {
  const child = spawn(process.execPath, [cli, ...args], { env: environment(dataDir, 0) });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (chunk: string) => {
      said += chunk;
    });
  await ended(child);
  if (child.exitCode !== 0) throw new Error(`${args.join(' ')}: ${said}`);
  return said.trim();
}

/** The processes of the embedded PostgreSQL: the postmaster first, then those it started. */
export function databaseProcesses(dataDir: string): number[] {
  const postmaster = readPostmaster(join(dataDir, 'postgres'))?.pid;
  if (postmaster === undefined) return [];
  const children = existsSync('/proc/self/stat')
    ? readdirSync('/proc').filter((name) => /^\d+$/.test(name) && parentOf(name) === postmaster)
    : [];
  return [postmaster, ...children.map(Number)];
}

function parentOf(pid: string): number | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
  } catch {
    return undefined;
  }
}

/** Ends a process of ours at once; one that is gone already is gone. */
export function killNow(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It ended by itself.
  }
}
