import type { MikroORM } from '@mikro-orm/postgresql';
import { FOR_PEOPLE, PERMISSIONS } from '@thoat-ngheo/domain';
import type { FastifyInstance } from 'fastify';
import type { Pool } from 'pg';
import { inject } from 'vitest';
import { buildApp } from '../app.ts';
import { createOrm } from '../database/orm.ts';
import { createPool, createReader } from '../database/reader.ts';
import { withResultCache } from '../database/result-cache/result-cache.ts';
import { createStore } from '../database/store.ts';
import { createPersistedDocuments } from '../graphql/persisted-documents.ts';
import {
  createAuth,
  createViewers,
  ensureFirstAdministrator,
  firstAccount,
  issueKey,
  type KeyRequest,
} from '../modules/access/index.ts';
import { TEST_KEYS } from './identity-keys.ts';

export const ADMINISTRATOR = { email: 'admin@localhost', password: 'correct-horse-battery' };

const RESULT_CACHE_BYTES = 16 * 1024 * 1024;

export type HttpServer = {
  readonly app: FastifyInstance;
  readonly orm: MikroORM;
  readonly pool: Pool;
  /** A key with everything that a key can be granted. */
  readonly apiKey: string;
  readonly makeKey: (request: KeyRequest) => Promise<string>;
  close(): Promise<void>;
};

type Options = {
  readonly statementTimeoutMs?: number;
  readonly log?: { readonly level: string; readonly write: (line: string) => void };
};

/** The whole HTTP server over the test database (or another one), with an administrator and a partner's key. */
export async function startHttpServer(
  url = inject('databaseUrl'),
  { statementTimeoutMs, log }: Options = {},
): Promise<HttpServer> {
  const orm = createOrm(url, [], statementTimeoutMs === undefined ? {} : { statementTimeoutMs });
  const pool = createPool(url, statementTimeoutMs);
  const auth = createAuth(pool, 'a secret of at least thirty-two characters', undefined);
  await ensureFirstAdministrator({ auth, pool }, ADMINISTRATOR.email, ADMINISTRATOR.password);
  const makeKey = async (request: KeyRequest): Promise<string> => {
    const em = orm.em.fork();
    return (await issueKey(em, await firstAccount(em), request)).key;
  };
  const permissions = PERMISSIONS.filter((permission) => !FOR_PEOPLE.includes(permission));
  const apiKey = await makeKey({ name: 'test', grants: { permissions } });
  const app = await buildApp({
    orm,
    auth,
    viewers: createViewers(auth, pool),
    documents: createPersistedDocuments(pool),
    identityKeys: TEST_KEYS,
    store: createStore(pool),
    reader: withResultCache(createReader(pool), pool, RESULT_CACHE_BYTES),
    panelDir: undefined,
    logLevel: log?.level ?? 'silent',
    ...(log && { logTo: log }),
  });
  const close = async (): Promise<void> => {
    await app.close();
    await orm.close(true);
    await pool.end();
  };
  return { app, orm, pool, apiKey, makeKey, close };
}
