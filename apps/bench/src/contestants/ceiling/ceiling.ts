import { fileURLToPath } from 'node:url';
import { startServer } from '../../measure/server-process.ts';
import type { Contestant } from '../contestant.ts';
import { operations } from '../ours/operations.ts';

const SCRIPT = fileURLToPath(new URL('./server.js', import.meta.url));

/** One hand-written statement per workload behind plain HTTP: what nothing that does more can be expected to beat. */
export const ceiling: Contestant = {
  name: 'ceiling',
  server: 'ceiling',
  start: ({ databaseUrl }) => startServer(SCRIPT, { DATABASE_URL: databaseUrl }),
  skips: () => undefined,
  request: (workload, parameters) => ({ path: `/${workload}`, body: JSON.stringify(parameters) }),
  normal: (workload, data) => operations[workload].normal(data),
};
