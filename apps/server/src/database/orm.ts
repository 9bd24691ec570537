import { Migrator } from '@mikro-orm/migrations';
import { MikroORM, type Options } from '@mikro-orm/postgresql';
import { changeObserver } from '../audit/observed-changes.ts';
import { giveBackBroken } from './broken-connections.ts';
import { entities } from './entities.ts';
import { migrations } from './migrations/index.ts';

/**
 * Search indexes gather rows in a list that every search reads through. So little is not felt by anybody; who writes very many rows
 * lets them gather more and settles them.
 */
const GATHERS_LITTLE = '-c gin_pending_list_limit=64kB';
/** Compiling a statement takes longer than any of ours does. */
const NOT_COMPILED = '-c jit=off';

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
      options: `${GATHERS_LITTLE} ${NOT_COMPILED}`,
      statement_timeout: statementTimeoutMs ?? 0,
    },
    logger: () => undefined,
    timezone: 'UTC',
    forceUtcTimezone: true,
    ...overrides,
  });
}
