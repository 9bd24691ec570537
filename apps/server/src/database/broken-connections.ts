import type { Pool, PoolClient } from 'pg';

/** By then whoever held the connection has had its error and given it back, if it does so at all. */
const GRACE_MS = 500;

/**
 * Gives connections back to their pool that died while somebody held them. The query builder keeps one whose `rollback` or `commit`
 * failed, so that a database that was restarted ten times would leave a pool of ten with none.
 */
export function giveBackBroken(pool: Pool): void {
  pool.on('connect', (client: PoolClient) => {
    client.once('end', () => {
      const timer = setTimeout(() => {
        try {
          client.release(true);
        } catch {
          // It was given back by whoever held it.
        }
      }, GRACE_MS);
      timer.unref();
    });
  });
}
