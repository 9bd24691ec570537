import { Migrator } from '@mikro-orm/migrations';
import { MikroORM, type Options } from '@mikro-orm/postgresql';
import { changeObserver } from '../audit/observed-changes.ts';
import { giveBackBroken } from './broken-connections.ts';
import { entities } from './entities.ts';
import { migrations } from './migrations/index.ts';
import { SESSION_OPTIONS } from './session-options.ts';

/**
 * The ORM over one database; entities are for writing, reads go through the compiled path.
 * @param statementTimeoutMs when PostgreSQL cancels a statement; absent: never
 */
export function createOrm(
  url: string,
  replicaUrls: readonly string[] = [],
  { statementTimeoutMs, ...overrides }: Options & { readonly statementTimeoutMs?: number } = {},
): MikroORM {
  return new MikroORM({
    entities,
    clientUrl: url,
    replicas: replicaUrls.map((clientUrl) => ({ clientUrl })),
    extensions: [Migrator],
    subscribers: [changeObserver],
    migrations: {
      migrationsList: migrations,
      snapshot: false,
      transactional: true,
      allOrNothing: true,
      tableName: 'migration',
    },
    driverOptions: {
      onPoolCreated: giveBackBroken,
      options: SESSION_OPTIONS,
      statement_timeout: statementTimeoutMs ?? 0,
    },
    logger: () => undefined,
    timezone: 'UTC',
    forceUtcTimezone: true,
    ...overrides,
  });
}
