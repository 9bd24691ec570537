import type { Compiled } from '@thoat-ngheo/sqlgraph';
import pg from 'pg';
import { ReadingClient } from './reading/reading-client.ts';
import { runStatement } from './reading/run-statement.ts';
import { SESSION_OPTIONS } from './session-options.ts';

/** How long one read may take before PostgreSQL cancels it, unless the environment says otherwise. */
export const STATEMENT_TIMEOUT_MS = 15_000;

/** Answers are the JSON text of GraphQL's `data`, as the bytes (UTF-8) that the database sent. */
export type Reader = {
  /** Statements sent since the start; tests hold the promise "one per operation" against it. */
  readonly statements: number;
  /** On the primary: sees what was written before. `signal` cancels the statement. */
  run(operation: Compiled, signal?: AbortSignal): Promise<Buffer>;
  /** On a replica where there are some, which may lag behind. */
  read(operation: Compiled, signal?: AbortSignal): Promise<Buffer>;
  /** PostgreSQL's plan of an operation, as JSON gives it; the statement is not run. */
  explain(operation: Compiled): Promise<unknown>;
  ping(): Promise<void>;
};

/** Runs compiled operations as prepared statements over its own connections. */
export function createReader(primary: pg.Pool, replicas: readonly pg.Pool[] = []): Reader {
  let statements = 0;
  const runOn = (pool: pg.Pool, operation: Compiled, signal?: AbortSignal): Promise<Buffer> => {
    statements += 1;
    return runStatement(pool, operation, signal);
  };
  return {
    get statements() {
      return statements;
    },
    run: (operation, signal) => runOn(primary, operation, signal),
    read: (operation, signal) => runOn(replicas[statements % replicas.length] ?? primary, operation, signal),
    explain: async ({ text, values }) => {
      const { rows } = await primary.query<[unknown]>({
        text: `explain (format json) ${text}`,
        values: [...values],
        rowMode: 'array',
      });
      return rows[0]?.[0];
    },
    ping: async () => {
      await primary.query('select 1');
    },
  };
}

/** Connections for reads and accounts. Errors of idle connections are the pool's business: it opens new ones. */
export function createPool(url: string, statementTimeoutMs = STATEMENT_TIMEOUT_MS): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max: 16,
    statement_timeout: statementTimeoutMs,
    connectionTimeoutMillis: 5_000,
    Client: ReadingClient,
    options: `${SESSION_OPTIONS} -c timezone=UTC`,
  });
  pool.on('error', () => undefined);
  return pool;
}
