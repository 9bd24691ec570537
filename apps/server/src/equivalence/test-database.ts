import { randomBytes } from 'node:crypto';
import type { MikroORM } from '@mikro-orm/postgresql';
import { fromMikroOrm, type Published, publish } from '@thoat-ngheo/sqlgraph';
import { buildSchema, printSchema } from 'graphql';
import pg from 'pg';
import { buildSchemaSync } from 'type-graphql';
import { inject } from 'vitest';
import { historyOf } from '../database/history/history.ts';
import { migrate } from '../database/migrate.ts';
import { createOrm } from '../database/orm.ts';
import { recordPolicies } from '../graphql/policies.ts';
import { resolvers } from '../graphql/resolvers.ts';
import { recordTypes } from '../graphql/types.ts';
import type { Viewer } from '../modules/viewer/index.ts';
import { PublishedShape } from './reference/published-shape.ts';
import { strangePolicies } from './strange-policies.ts';

/** A migrated database without any row, and the public schema of its records over it. The audit trail is tested by itself. */
export type TestDatabase = {
  readonly url: string;
  /** The same as the account that owns it. */
  readonly ownerUrl: string;
  readonly published: Published<Viewer>;
  /** The same with access rules that hide more; see `strange-policies.ts`. */
  readonly strange: Published<Viewer>;
  /** The same schema as its text says: without resolvers, scalars or anything else of the server. */
  readonly shape: PublishedShape;
  close(): Promise<void>;
};

async function onServer(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: inject('ownerUrl') });
  await client.connect();
  await client.query(statement).finally(() => client.end());
}

/** Opens a new database on the server that all tests share. */
export async function openTestDatabase(): Promise<TestDatabase> {
  const name = `equivalence_${randomBytes(6).toString('hex')}`;
  await onServer(`create database ${name}`);
  const [ownerUrl, url] = (['ownerUrl', 'databaseUrl'] as const).map((key) => {
    const address = new URL(inject(key));
    address.pathname = `/${name}`;
    return address.href;
  }) as [string, string];
  const orm: MikroORM = createOrm(url);
  const close = async (): Promise<void> => {
    await orm.close(true);
    await onServer(`drop database ${name} with (force)`);
  };
  try {
    await migrate({ ownerUrl, url }, async () => undefined);
    const base = buildSchemaSync({ resolvers: [...resolvers], orphanedTypes: recordTypes, validate: false });
    const model = fromMikroOrm(orm.getMetadata(), historyOf);
    const published = publish(base, { model, policies: recordPolicies });
    const strange = publish(base, { model, policies: strangePolicies });
    const shape = new PublishedShape(buildSchema(printSchema(published.schema)));
    return { url, ownerUrl, published, strange, shape, close };
  } catch (error) {
    await close();
    throw error;
  }
}
