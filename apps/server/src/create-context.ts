import type { IncomingHttpHeaders } from 'node:http';
import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';
import type { Language } from '@thoat-ngheo/domain';
import type { Published } from '@thoat-ngheo/sqlgraph';
import type { RequestOrigin } from './audit/index.ts';
import type { Context } from './context.ts';
import type { Reader } from './database/reader.ts';
import type { Store } from './database/store.ts';
import type { Budgets } from './graphql/budgets.ts';
import { createOperationCost, type OperationCost } from './graphql/operation-cost.ts';
import { requestError } from './graphql/request-problems.ts';
import { vietnameseDay } from './http/today.ts';
import type { Viewers } from './modules/access/index.ts';
import type { KeyRing } from './modules/identity/index.ts';
import { allowanceOf, mayEverywhere, type Viewer } from './modules/viewer/index.ts';

export type ContextServices = {
  readonly viewers: Viewers;
  readonly orm: MikroORM;
  readonly reader: Reader;
  readonly published: Published<Viewer>;
  readonly budgets: Budgets;
  readonly identityKeys: KeyRing;
  readonly store: Store;
};

/** One request to the API. */
export type ContextRequest = {
  readonly headers: IncomingHttpHeaders;
  readonly origin: RequestOrigin;
  readonly language: Language;
  /** Says when nobody waits for the answer any more. */
  readonly gone: AbortSignal;
};

/**
 * Who is asking. The authentication library takes an unreachable database for a missing session; nobody is sent to the
 * sign-in page for that.
 * @throws GraphQLError UNAUTHENTICATED without a session or key
 */
export async function identify(
  { viewers, reader }: ContextServices,
  { headers, language }: ContextRequest,
): Promise<Viewer> {
  let failure: unknown;
  const viewer = await viewers.find(headers).catch((error: unknown) => {
    failure = error;
    return undefined;
  });
  if (viewer !== undefined) return viewer;
  const answers = await reader.ping().then(
    () => true,
    () => false,
  );
  if (!answers) throw requestError('SERVICE_UNAVAILABLE', language);
  throw failure ?? requestError('UNAUTHENTICATED', language);
}

/** Runs parts of an operation that graphql-js executes. */
function chargedRun(reader: Reader, cost: OperationCost, gone: AbortSignal): Context['sqlgraph']['run'] {
  return async (operation) => {
    const settle = cost.charge(operation.cost);
    const json = await reader.run(operation, gone);
    settle(json);
    return json.toString();
  };
}

function explainer(reader: Reader): NonNullable<Context['explain']> {
  return async (operation) => ({
    sql: operation.text,
    parameterTypes: operation.parameterTypes,
    plan: await reader.explain(operation),
  });
}

/**
 * The context of a request by this viewer. What few operations need is made when it is asked for; every part is the object's own,
 * so that a copy with another unit of work has them all.
 * @throws GraphQLError FORBIDDEN
 */
export function createContext(services: ContextServices, viewer: Viewer, request: ContextRequest): Context {
  const { reader, orm, budgets, identityKeys } = services;
  const { headers, origin, language, gone } = request;
  const wantsPlan = headers['x-explain'] === 'plan';
  if (wantsPlan && !mayEverywhere(viewer, 'OPERATE')) throw requestError('EXPLAIN_NOT_GRANTED', language);
  const now = new Date();
  const cost = createOperationCost(budgets, viewer, language);
  let em: EntityManager | undefined;
  return {
    viewer,
    request: origin,
    now,
    get today() {
      return vietnameseDay(now);
    },
    language,
    get em() {
      em ??= orm.em.fork();
      return em;
    },
    identityKeys,
    cost,
    compile: services.published.compile,
    read: (operation) => reader.read(operation, gone),
    sqlgraph: {
      viewer,
      limits: { maxPage: allowanceOf(viewer).maxPage },
      run: chargedRun(reader, cost, gone),
    },
    store: services.store,
    explain: wantsPlan ? explainer(reader) : undefined,
  };
}
