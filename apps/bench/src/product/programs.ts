import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { promisify } from 'node:util';

const require = createRequire(import.meta.url);
const run = promisify(execFile);

/** A built file of the product, as it is shipped. */
export function builtFile(path: string): string {
  return require.resolve(`@thoat-ngheo/server/dist/${path}`);
}

/** The same at every start: a registry does not open without the key that it was filled with. */
const IDENTITY_KEYS = `bench:${Buffer.alloc(32, 1).toString('base64')}`;

/** What the product is told by its environment, whichever of its programs runs. */
export function productEnvironment(databaseUrl: string): Record<string, string> {
  return {
    NODE_ENV: 'production',
    DATABASE_URL: databaseUrl,
    AUTH_SECRET: 'a secret of the bench, which guards nothing',
    IDENTITY_KEYS,
    LOG_LEVEL: 'error',
    DEMO_HOUSEHOLDS: '0',
  };
}

/** Runs the product's own command line. @returns what it printed */
export async function cli(databaseUrl: string | undefined, ...args: readonly string[]): Promise<string> {
  const env = { ...process.env, ...(databaseUrl === undefined ? {} : productEnvironment(databaseUrl)) };
  const { stdout } = await run(process.execPath, [builtFile('cli.js'), ...args], { env, maxBuffer: 1e8 });
  return stdout.trim();
}
