import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Usage } from './usage-preload.ts';

/** A contestant's running server, a Node process of its own. */
export type ServerProcess = {
  readonly url: string;
  usage(): Promise<Usage>;
  stop(): Promise<void>;
};

const PRELOAD = new URL('./usage-preload.js', import.meta.url).href;
const START_LIMIT_MS = 60_000;

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('No free port.');
  return address.port;
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}

function askUsage(child: ChildProcess, script: string): Promise<Usage> {
  return new Promise((resolve, reject) => {
    const ended = (): void => reject(new Error(`${script} has ended.`));
    child.once('exit', ended);
    child.once('message', (usage) => {
      child.off('exit', ended);
      resolve(usage as Usage);
    });
    child.send('usage', (error) => (error === null ? undefined : ended()));
  });
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  const forced = setTimeout(() => child.kill('SIGKILL'), 5_000);
  await ended;
  clearTimeout(forced);
}

/**
 * Starts a server that listens where `PORT` and `HOST` say. The same Node and flags for everybody, in production mode.
 * @throws Error with what it wrote when it ends before it answers
 */
export async function startServer(
  script: string,
  env: Readonly<Record<string, string>>,
  args: readonly string[] = [],
): Promise<ServerProcess> {
  const port = await freePort();
  const child = fork(script, args, {
    execArgv: ['--import', PRELOAD],
    env: { ...process.env, NODE_ENV: 'production', ...env, PORT: String(port), HOST: '127.0.0.1' },
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  let said = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    said = `${said}${text}`.slice(-4_000);
  });
  for (let waited = 0; !(await answers(port)); waited += 50) {
    if (child.exitCode !== null || waited > START_LIMIT_MS) {
      await stop(child);
      throw new Error(`${script} did not start:\n${said.trim()}`);
    }
    await sleep(50);
  }
  return {
    url: `http://127.0.0.1:${port}`,
    usage: () => askUsage(child, script),
    stop: () => stop(child),
  };
}
