import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { openDatabase } from './database.ts';
import { readOptions } from './options.ts';
import { say } from './report/say.ts';
import { run } from './run.ts';

async function main(): Promise<void> {
  const options = readOptions(process.argv);
  const here = (path: string): string => resolve(process.env.INIT_CWD ?? process.cwd(), path);
  const database = await openDatabase(options.data === undefined ? undefined : here(options.data));
  const end = (): void => void database.stop().then(() => process.exit(130));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, end);
  try {
    const outcome = await run(options, database, say);
    if (options.json !== undefined) writeFileSync(here(options.json), `${JSON.stringify(outcome, null, 2)}\n`);
  } finally {
    await database.stop();
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? `${error.name}: ${error.message}` : String(error)}\n`);
  process.exitCode = 1;
});
