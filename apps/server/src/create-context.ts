import type { IncomingHttpHeaders } from 'node:http';
import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';
import type { Language } from '@thoat-ngheo/domain';
import type { Compiled, Published } from '@thoat-ngheo/sqlgraph';
import type { Context } from './context.ts';
import type { Reader } from './database/reader.ts';
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
};

/** One request to the API. */
export type ContextRequest = {
  readonly headers: IncomingHttpHeaders;
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

/**
 * What few operations need is made when it is asked for. Apollo works with a copy of a context's own properties: `private`, because
 * `#` would be left behind.
 */
class RequestContext implements Context {
  readonly viewer: Viewer;
  readonly language: Language;
  readonly now = new Date();
  readonly cost: OperationCost;
  readonly explain: Context['explain'];
  readonly sqlgraph: Context['sqlgraph'];
  private readonly services: ContextServices;
  private readonly gone: AbortSignal;
  private fork: EntityManager | undefined;

  constructor(services: ContextServices, viewer: Viewer, { language, gone }: ContextRequest, wantsPlan: boolean) {
    this.viewer = viewer;
    this.language = language;
    this.cost = createOperationCost(services.budgets, viewer, language);
    this.explain = wantsPlan ? (operation) => this.planOf(operation) : undefined;
    const limits = { maxPage: allowanceOf(viewer).maxPage };
    this.sqlgraph = { viewer, limits, run: (operation) => this.run(operation) };
    this.services = services;
    this.gone = gone;
  }

  get today(): string {
    return vietnameseDay(this.now);
  }

  get em(): EntityManager {
    this.fork ??= this.services.orm.em.fork();
    return this.fork;
  }

  get identityKeys(): KeyRing {
    return this.services.identityKeys;
  }

  get compile(): Context['compile'] {
    return this.services.published.compile;
  }

  read(operation: Compiled): Promise<Buffer> {
    return this.services.reader.read(operation, this.gone);
  }

  /** Runs parts of an operation that graphql-js executes. */
  private async run(operation: Compiled): Promise<string> {
    const settle = this.cost.charge(operation.cost);
    const json = await this.services.reader.run(operation, this.gone);
    settle(json);
    return json.toString();
  }

  private async planOf(operation: Compiled) {
    const plan = await this.services.reader.explain(operation);
    return { sql: operation.text, parameterTypes: operation.parameterTypes, plan };
  }
}

/** The context of a request by this viewer. @throws GraphQLError FORBIDDEN */
export function createContext(services: ContextServices, viewer: Viewer, request: ContextRequest): Context {
  const wantsPlan = request.headers['x-explain'] === 'plan';
  if (wantsPlan && !mayEverywhere(viewer, 'OPERATE')) throw requestError('EXPLAIN_NOT_GRANTED', request.language);
  return new RequestContext(services, viewer, request, wantsPlan);
}
