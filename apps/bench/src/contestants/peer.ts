import { fileURLToPath } from 'node:url';
import { startServer } from '../measure/server-process.ts';
import type { Contestant } from './contestant.ts';
import type { ContestantName } from './names.ts';
import { type Operations, speaking } from './operation.ts';

/** Another GraphQL server, in `<name>/server.ts`, over the same tables. */
export function peer(name: ContestantName, operations: Operations): Contestant {
  const script = fileURLToPath(new URL(`./${name}/server.js`, import.meta.url));
  return {
    ...speaking(operations),
    name,
    server: name,
    start: ({ databaseUrl }) => startServer(script, { DATABASE_URL: databaseUrl }),
  };
}
