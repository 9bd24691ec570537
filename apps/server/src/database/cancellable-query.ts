import pg from 'pg';

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

/**
 * A query that PostgreSQL stops when `signal` says so; it then fails with SQLSTATE 57014. The connection is not given back
 * before the cancellation has arrived, so it can meet no other statement.
 */
export async function cancellableQuery<Row extends unknown[]>(
  pool: pg.Pool,
  query: pg.QueryArrayConfig,
  signal: AbortSignal,
): Promise<pg.QueryArrayResult<Row>> {
  signal.throwIfAborted();
  const client = await pool.connect();
  let cancellation: Promise<unknown> | undefined;
  const cancel = (): void => {
    const { processID } = client as unknown as { readonly processID: number };
    cancellation = controlOf(pool)
      .query('select pg_cancel_backend($1)', [processID])
      .catch(() => undefined);
  };
  let broken: Error | undefined;
  try {
    signal.throwIfAborted();
    signal.addEventListener('abort', cancel, { once: true });
    return await client.query<Row>(query);
  } catch (error) {
    if (!(error instanceof pg.DatabaseError) && error !== signal.reason) broken = error as Error;
    throw error;
  } finally {
    signal.removeEventListener('abort', cancel);
    await cancellation;
    client.release(broken);
  }
}
