import 'reflect-metadata';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { openEmbeddedPostgres } from '../database/embedded/embedded-postgres.ts';
import { migrate } from '../database/migrate.ts';
import { loadReferenceData } from '../database/reference/load-reference-data.ts';
import { prepareIdentityKeys } from '../modules/identity/index.ts';
import { TEST_KEYS } from './identity-keys.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** A migrated database with the official data, shared by all tests; each works in a transaction that rolls back. */
    databaseUrl: string;
    /** The same as the account that owns it. */
    ownerUrl: string;
  }
}

/** Starts one embedded PostgreSQL for all tests of the server. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dataDir = mkdtempSync(join(tmpdir(), 'thoat-ngheo-test-'));
  const server = await openEmbeddedPostgres(dataDir, 'serve');
  await migrate(server, async (orm) => {
    await loadReferenceData(orm);
    await prepareIdentityKeys(orm.em.fork(), TEST_KEYS);
  });
  project.provide('databaseUrl', server.url);
  project.provide('ownerUrl', server.ownerUrl);
  return async () => {
    await server.stop();
    rmSync(dataDir, { recursive: true, force: true });
  };
}
