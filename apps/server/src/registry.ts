import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MikroORM } from '@mikro-orm/postgresql';
import type { Pool } from 'pg';
import type { Config } from './config.ts';
import { type EmbeddedPostgres, openEmbeddedPostgres } from './database/embedded/embedded-postgres.ts';
import { migrate } from './database/migrate.ts';
import { createOrm } from './database/orm.ts';
import { createPool, createReader } from './database/reader.ts';
import { loadReferenceData } from './database/reference/load-reference-data.ts';
import { type CachedReader, withResultCache } from './database/result-cache/result-cache.ts';
import { createStore, type Store } from './database/store.ts';
import { createPersistedDocuments, type PersistedDocuments } from './graphql/persisted-documents.ts';
import { type Auth, createAuth, createViewers, requireSecondFactor, type Viewers } from './modules/access/index.ts';
import { type KeyRing, openKeyRing, prepareIdentityKeys } from './modules/identity/index.ts';

const MEGABYTE = 1024 * 1024;

/** The opened registry: a migrated database with its official data, and what reads and writes it. */
export type Registry = {
  /** As the account that owns the database. */
  readonly ownerUrl: string;
  readonly orm: MikroORM;
  readonly pool: Pool;
  readonly reader: CachedReader;
  readonly store: Store;
  readonly auth: Auth;
  readonly viewers: Viewers;
  readonly documents: PersistedDocuments;
  readonly identityKeys: KeyRing;
  close(): Promise<void>;
};

/** The secret that signs sessions: given, or made once and kept beside the data. */
function authSecret({ authSecret: given, dataDir }: Config): string {
  if (given !== undefined) return given;
  const file = join(dataDir, 'auth.secret');
  if (!existsSync(file)) {
    mkdirSync(dataDir, { recursive: true });
    writeFileSync(file, `${randomBytes(48).toString('base64url')}\n`, { mode: 0o600 });
  }
  return readFileSync(file, 'utf8').trim();
}

/**
 * Opens the registry. `serve` takes the embedded DATA_DIR for this process alone; `join` works beside a running one.
 * @throws AlreadyServedError, or what keeps the database from being reached
 */
export async function openRegistry(config: Config, mode: 'serve' | 'join'): Promise<Registry> {
  const embedded: EmbeddedPostgres | undefined =
    config.databaseUrl === undefined ? await openEmbeddedPostgres(config.dataDir, mode) : undefined;
  const url = config.databaseUrl ?? embedded?.url ?? '';
  const ownerUrl = config.databaseOwnerUrl ?? embedded?.ownerUrl ?? url;
  const orm = createOrm(
    url,
    config.replicaUrls,
    mode === 'serve' ? { statementTimeoutMs: config.statementTimeoutMs } : {},
  );
  const pool = createPool(url, config.statementTimeoutMs);
  const replicas = config.replicaUrls.map((each) => createPool(each, config.statementTimeoutMs));
  const close = async (): Promise<void> => {
    await orm.close(true);
    await Promise.all([pool, ...replicas].map((each) => each.end()));
    await embedded?.stop();
  };
  try {
    const identityKeys = openKeyRing(config.identityKeys);
    await migrate({ ownerUrl, url }, async (owner) => {
      await loadReferenceData(owner);
      await prepareIdentityKeys(owner.em.fork(), identityKeys);
    });
    const auth = createAuth(pool, authSecret(config), config.publicUrl, config);
    const viewers = createViewers(auth, pool);
    return {
      ownerUrl,
      orm,
      pool,
      store: createStore(pool),
      reader: withResultCache(createReader(pool, replicas), pool, config.resultCacheMb * MEGABYTE),
      auth,
      viewers: config.requireSecondFactor ? requireSecondFactor(viewers, pool) : viewers,
      documents: createPersistedDocuments(pool),
      identityKeys,
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}
