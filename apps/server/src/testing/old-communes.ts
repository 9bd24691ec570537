import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { inject } from 'vitest';
import { loadHouseholds } from '../database/demo/index.ts';
import { migrate } from '../database/migrate.ts';
import { loadReferenceData } from '../database/reference/load-reference-data.ts';
import { prepareIdentityKeys } from '../modules/identity/index.ts';
import { startHttpServer } from './http-server.ts';
import { TEST_KEYS } from './identity-keys.ts';

export type OldProvince = {
  /** One GraphQL request of a key that may do everything. */
  readonly ask: <Data>(query: string, variables?: Record<string, unknown>) => Promise<Data>;
  readonly pool: pg.Pool;
  close(): Promise<void>;
};

async function onServer(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: inject('ownerUrl') });
  await client.connect();
  await client.query(statement).finally(() => client.end());
}

/** A registry of its own with the official data, and synthetic households in the communes of before 01/07/2025. */
export async function openOldProvince(households: number): Promise<OldProvince> {
  const name = `old_province_${randomBytes(6).toString('hex')}`;
  await onServer(`create database ${name}`);
  const [ownerUrl, url] = (['ownerUrl', 'databaseUrl'] as const).map((key) => {
    const address = new URL(inject(key));
    address.pathname = `/${name}`;
    return address.href;
  }) as [string, string];
  await migrate({ ownerUrl, url }, async (orm) => {
    await loadReferenceData(orm);
    await prepareIdentityKeys(orm.em.fork(), TEST_KEYS);
  });
  await loadHouseholds(ownerUrl, { households, seed: 1, unitsOn: '2025-06-30', today: '2026-11-23' });
  const { app, pool, apiKey, close } = await startHttpServer(url);
  return {
    pool,
    ask: async (query, variables = {}) => {
      const response = await app.inject({
        method: 'POST',
        url: '/graphql',
        headers: { authorization: `Bearer ${apiKey}`, 'accept-language': 'vi' },
        payload: { query, variables },
      });
      const { data, errors } = response.json();
      if (errors !== undefined) throw new Error(JSON.stringify(errors));
      return data;
    },
    close: async () => {
      await close();
      await onServer(`drop database ${name} with (force)`);
    },
  };
}
