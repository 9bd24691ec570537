import { spawn } from 'node:child_process';
import { builtFile, productEnvironment } from './programs.ts';

/**
 * The product as it is shipped, on a port of its own, over a registry; `besides` is added to its environment.
 * @throws Error when it ends before it listens
 */
export async function startProduct(
  url: string,
  besides: Readonly<Record<string, string>> = {},
): Promise<{ readonly address: string; stop(): void }> {
  const env = { ...process.env, ...productEnvironment(url), ...besides, PORT: '0' };
  const child = spawn(process.execPath, [builtFile('main.js')], { env });
  const address = await new Promise<string>((resolve, reject) => {
    child
      .once('error', reject)
      .once('exit', (code) => reject(new Error(`The product ended with ${code} before it listened.`)));
    let said = '';
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      said += chunk;
      const found = /Thoát Nghèo: (\S+)/.exec(said)?.[1];
      if (found !== undefined) resolve(found);
    });
  });
  return { address, stop: () => void child.kill('SIGTERM') };
}
