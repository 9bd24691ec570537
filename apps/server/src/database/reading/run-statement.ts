import pg from 'pg';
import { JsonQuery, type JsonStatement } from './json-query.ts';

/** One small pool per pool of readers: a cancellation must not wait behind the statements it is to end. */
const controls = new WeakMap<pg.Pool, pg.Pool>();

function controlOf(pool: pg.Pool): pg.Pool {
  const known = controls.get(pool);
  if (known !== undefined) return known;
  const control = new pg.Pool({ ...pool.options, max: 2, idleTimeoutMillis: 1_000, allowExitOnIdle: true });
  control.on('error', () => undefined);
  controls.set(pool, control);
  return control;
}

function cancel(pool: pg.Pool, client: pg.PoolClient): Promise<unknown> {
  const { processID } = client as unknown as { readonly processID: number };
  return controlOf(pool)
    .query('select pg_cancel_backend($1)', [processID])
    .catch(() => undefined);
}

/** SQLSTATE 57P01 and its like: the database says that it ends this connection. */
const isLast = ({ code }: pg.DatabaseError): boolean => code?.startsWith('57P') === true;

/** A connection that failed otherwise than by what the database says, or that it ends, is not used again. */
const isBroken = (error: Error | undefined): boolean =>
  error !== undefined && (!(error instanceof pg.DatabaseError) || isLast(error));

/**
 * The answer of a statement, which PostgreSQL stops when `signal` says so; it then fails with SQLSTATE 57014. The connection is
 * not given back before the cancellation has arrived, so it can meet no other statement. Callbacks, because each promise on the
 * way costs as much as the rest of this.
 */
export function runStatement(pool: pg.Pool, statement: JsonStatement, signal?: AbortSignal): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason);
    pool.connect((unreachable, client, release) => {
      if (client === undefined) return reject(unreachable);
      if (signal?.aborted) {
        release();
        return reject(signal.reason);
      }
      let cancellation: Promise<unknown> | undefined;
      const onAbort = (): void => {
        cancellation = cancel(pool, client);
      };
      const settle = (error: Error | undefined, json: Buffer | undefined): void => {
        signal?.removeEventListener('abort', onAbort);
        release(isBroken(error));
        if (json !== undefined) resolve(json);
        else reject(error ?? new Error('A compiled read gave no row.'));
      };
      const query = new JsonQuery(statement, (error, json) => {
        if (cancellation === undefined) settle(error, json);
        else cancellation.then(() => settle(error, json));
      });
      signal?.addEventListener('abort', onAbort, { once: true });
      client.query(query);
    });
  });
}
