import type { Compiled } from '@thoat-ngheo/sqlgraph';
import pg from 'pg';

/** How long one read may take before PostgreSQL cancels it. */
const STATEMENT_TIMEOUT_MS = 15_000;

export type Reader = {
  /** Statements sent since the start; tests hold the promise "one per operation" against it. */
  readonly statements: number;
  /** On the primary: sees what was written before. */
  run(operation: Compiled): Promise<string>;
  /** On a replica where there are some; may lag behind. */
  runOnReplica(operation: Compiled): Promise<string>;
  ping(): Promise<void>;
};

/** Runs compiled operations as prepared statements over its own connections. */
export function createReader(primary: pg.Pool, replicas: readonly pg.Pool[] = []): Reader {
  let statements = 0;
  const runOn = async (pool: pg.Pool, { name, text, values }: Compiled): Promise<string> => {
    statements += 1;
    const result = await pool.query<[string]>({ name, text, values: [...values], rowMode: 'array' });
    const data = result.rows[0]?.[0];
    if (data === undefined) throw new Error('A compiled read gave no row.');
    return data;
  };
  return {
    get statements() {
      return statements;
    },
    run: (operation) => runOn(primary, operation),
    runOnReplica: (operation) => runOn(replicas[statements % replicas.length] ?? primary, operation),
    ping: async () => {
      await primary.query('select 1');
    },
  };
}

/** Connections for reads and accounts. Errors of idle connections are the pool's business: it opens new ones. */
export function createPool(url: string): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max: 16,
    statement_timeout: STATEMENT_TIMEOUT_MS,
    connectionTimeoutMillis: 5_000,
    options: '-c jit=off -c timezone=UTC',
  });
  pool.on('error', () => undefined);
  return pool;
}
