import type { MikroORM } from '@mikro-orm/postgresql';
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
  type AccountSettings,
  type Auth,
  createAuth,
  createViewers,
  ensureFirstAdministrator,
  requireSecondFactor,
} from '../modules/access/index.ts';
import { ADMINISTRATOR } from './http-server.ts';
import { TEST_KEYS } from './identity-keys.ts';

const RESULT_CACHE_BYTES = 1024 * 1024;
/** What every person of these tests signs in with. */
export const PASSWORD = 'thuyền-cọc-mây-2026';

export type Person = { readonly id: string; readonly name: string; readonly email: string };

export type AccountServer = {
  readonly app: FastifyInstance;
  readonly auth: Auth;
  readonly orm: MikroORM;
  readonly pool: Pool;
  /** A person with an account and {@link PASSWORD}, known to nobody else. */
  aPerson(name?: string): Promise<Person>;
  close(): Promise<void>;
};

/** The HTTP server with accounts as they can be set up. */
export async function startAccountServer(
  settings: AccountSettings = {},
  publicUrl: string | undefined = undefined,
): Promise<AccountServer> {
  const url = inject('databaseUrl');
  const orm = createOrm(url);
  const pool = createPool(url);
  const auth = createAuth(pool, 'a secret of at least thirty-two characters', publicUrl, settings);
  await ensureFirstAdministrator({ auth, pool }, ADMINISTRATOR.email, ADMINISTRATOR.password);
  const viewers = createViewers(auth, pool);
  const app = await buildApp({
    orm,
    auth,
    viewers: settings.requireSecondFactor ? requireSecondFactor(viewers, pool) : viewers,
    documents: createPersistedDocuments(pool),
    identityKeys: TEST_KEYS,
    store: createStore(pool),
    reader: withResultCache(createReader(pool), pool, RESULT_CACHE_BYTES),
    panelDir: undefined,
    logLevel: 'silent',
  });
  const { internalAdapter, password } = await auth.$context;
  const hash = await password.hash(PASSWORD);
  const aPerson = async (name = 'Nguyễn Thị Hoa'): Promise<Person> => {
    const email = `${crypto.randomUUID()}@example.org`;
    const { id } = await internalAdapter.createUser({ name, email, emailVerified: true }, { method: 'email-password' });
    await internalAdapter.linkAccount({ userId: id, providerId: 'credential', accountId: id, password: hash });
    return { id, name, email };
  };
  const close = async (): Promise<void> => {
    await app.close();
    await orm.close(true);
    await pool.end();
  };
  return { app, auth, orm, pool, aPerson, close };
}
