import type { FastifyInstance } from 'fastify';
import { inject } from 'vitest';
import { buildApp } from '../app.ts';
import { createOrm } from '../database/orm.ts';
import { createPool, createReader } from '../database/reader.ts';
import { createAuth, createPartnerKey, ensureFirstAdministrator } from '../modules/access/index.ts';

export const ADMINISTRATOR = { email: 'admin@localhost', password: 'correct-horse-battery' };

export type HttpServer = { readonly app: FastifyInstance; readonly apiKey: string; close(): Promise<void> };

/** The whole HTTP server over the test database (or another one), with an administrator and a partner's key. */
export async function startHttpServer(url = inject('databaseUrl')): Promise<HttpServer> {
  const orm = createOrm(url);
  const pool = createPool(url);
  const auth = createAuth(pool, 'a secret of at least thirty-two characters', undefined);
  await ensureFirstAdministrator(auth, ADMINISTRATOR.email, ADMINISTRATOR.password);
  const apiKey = await createPartnerKey(auth, 'test');
  const app = await buildApp({ orm, auth, reader: createReader(pool), panelDir: undefined, logLevel: 'silent' });
  const close = async (): Promise<void> => {
    await app.close();
    await orm.close(true);
    await pool.end();
  };
  return { app, apiKey, close };
}
