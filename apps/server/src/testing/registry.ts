import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';
import type { Language } from '@thoat-ngheo/domain';
import type { Published } from '@thoat-ngheo/sqlgraph';
import { fastify } from 'fastify';
import { parse } from 'graphql';
import { inject } from 'vitest';
import type { Context } from '../context.ts';
import { createOrm } from '../database/orm.ts';
import { runWithin } from '../database/reading/run-within.ts';
import { createApollo } from '../graphql/apollo.ts';
import { createBudgets } from '../graphql/budgets.ts';
import { createKnownOperations } from '../graphql/known-operations.ts';
import { createOperationCost } from '../graphql/operation-cost.ts';
import { RawData } from '../graphql/raw-data.ts';
import { createSchema } from '../graphql/schema.ts';
import type { Viewer } from '../modules/viewer/index.ts';
import { TEST_KEYS } from './identity-keys.ts';
import { ADMINISTRATOR_VIEWER } from './viewers.ts';

/** The day on which tests take place. */
export const TODAY = '2026-11-23';

export type TestAnswer = {
  readonly data: Record<string, never> & { readonly [field: string]: never };
  readonly errors: readonly { readonly message: string; readonly extensions?: Record<string, unknown> }[] | undefined;
  readonly status: number | undefined;
};

export type TestRegistry = {
  readonly em: EntityManager;
  readonly orm: MikroORM;
  /** Statements of compiled reads so far. */
  readonly statements: () => number;
  /** The text of the one statement an operation becomes. */
  readonly sql: (query: string) => string | undefined;
  readonly ask: (
    query: string,
    variables?: Record<string, unknown>,
    language?: Language,
    viewer?: Viewer,
  ) => Promise<TestAnswer>;
};

type Server = { orm: MikroORM; published: Published<Viewer>; apollo: ReturnType<typeof createApollo> };
type Account = 'databaseUrl' | 'ownerUrl';
const shared = new Map<Account, Server>();

async function serverAs(account: Account): Promise<Server> {
  let server = shared.get(account);
  if (server === undefined) {
    const orm = createOrm(inject(account));
    const published = createSchema(orm);
    const apollo = createApollo(published, createKnownOperations(), fastify({ logger: false }).log);
    await apollo.start();
    server = { orm, published, apollo };
    shared.set(account, server);
  }
  return server;
}

/**
 * Runs a test against the real server and database, within one transaction that is rolled back at the end; as the account of
 * daily work, unless what is tested is for the owner of the database.
 */
export async function inRegistry(
  test: (registry: TestRegistry) => Promise<void>,
  account: Account = 'databaseUrl',
): Promise<void> {
  const { orm, published, apollo } = await serverAs(account);
  const outer = orm.em.fork();
  await outer.begin();
  let statements = 0;
  const run: Context['sqlgraph']['run'] = async (operation) => {
    statements += 1;
    return runWithin(outer, operation);
  };
  const ask: TestRegistry['ask'] = async (query, variables = {}, language = 'vi', viewer = ADMINISTRATOR_VIEWER) => {
    const em = outer.fork({ keepTransactionContext: true }) as EntityManager;
    const contextValue: Context = {
      viewer,
      request: { id: 'test', reason: null },
      identityKeys: TEST_KEYS,
      language,
      today: TODAY,
      now: new Date(`${TODAY}T08:00:00.000Z`),
      em,
      cost: createOperationCost(createBudgets(), viewer, language),
      compile: published.compile,
      read: async (operation) => Buffer.from(await run(operation)),
      sqlgraph: { viewer, limits: {}, run },
      store: () => Promise.reject(new Error('A test writes within its transaction.')),
      explain: undefined,
    };
    const { body, http } = await apollo.executeOperation({ query, variables }, { contextValue });
    if (body.kind !== 'single') throw new Error('incremental answers are not used');
    const { data, errors } = body.singleResult as { data?: unknown; errors?: TestAnswer['errors'] };
    const plain = data instanceof RawData ? JSON.parse(String(data.json)) : JSON.parse(JSON.stringify(data ?? {}));
    return { data: plain, errors, status: http.status };
  };
  try {
    const sql = (query: string) => published.compile({ document: parse(query), viewer: ADMINISTRATOR_VIEWER })?.text;
    await test({ em: outer, orm, statements: () => statements, sql, ask });
  } finally {
    await outer.rollback();
  }
}
