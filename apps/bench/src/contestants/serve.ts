import type { FastifyInstance } from 'fastify';
import pg from 'pg';

/** As many connections as the product's pool has. */
export const POOL_SIZE = 16;
/** Idle connections end soon, so that contestants that wait for their turn hold none. */
export const IDLE_MS = 3_000;
/** The product's own settings of a connection. */
export const SESSION_OPTIONS = '-c jit=off -c timezone=UTC';

/** The address of the loaded registry, from the environment of a contestant's process. */
export function databaseUrl(): string {
  const url = process.env.DATABASE_URL;
  if (url === undefined) throw new Error('DATABASE_URL is missing.');
  return url;
}

/** Connections of a contestant, set up as the product's. */
export function openPool(): pg.Pool {
  const pool = new pg.Pool({
    connectionString: databaseUrl(),
    max: POOL_SIZE,
    idleTimeoutMillis: IDLE_MS,
    options: SESSION_OPTIONS,
  });
  pool.on('error', () => undefined);
  return pool;
}

/** Listens where the bench says. */
export async function listen(app: FastifyInstance): Promise<void> {
  await app.listen({ port: Number(process.env.PORT), host: process.env.HOST ?? '127.0.0.1' });
}
