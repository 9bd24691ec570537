import type { EntityManager } from '@mikro-orm/postgresql';
import type { Language } from '@thoat-ngheo/domain';
import type { Compiled, Limits, Published } from '@thoat-ngheo/sqlgraph';
import type { RequestOrigin } from './audit/index.ts';
import type { Store } from './database/store.ts';
import type { OperationCost } from './graphql/operation-cost.ts';
import type { KeyRing } from './modules/identity/index.ts';
import type { Viewer } from './modules/viewer/index.ts';

/** `extensions.plan` of an answer: what an operation became, for those who may look behind the API. */
export type ExplainedPlan = {
  readonly sql: string;
  readonly parameterTypes: readonly string[];
  readonly plan: unknown;
};

/** What every resolver of one request may use. */
export type Context = {
  readonly viewer: Viewer;
  /** Id of the request, and the reason given with it. */
  readonly request: RequestOrigin;
  readonly language: Language;
  /** The day it is for the province (Asia/Ho_Chi_Minh), `YYYY-MM-DD`. */
  readonly today: string;
  readonly now: Date;
  /** A unit of work of its own. */
  readonly em: EntityManager;
  /** Keys that seal and open identity numbers. */
  readonly identityKeys: KeyRing;
  /** The account of this operation. */
  readonly cost: OperationCost;
  /** Compiles an operation for any viewer. */
  readonly compile: Published<Viewer>['compile'];
  /** Answers an operation that only reads with JSON text (UTF-8); a replica may do so, or what has been kept. */
  read(operation: Compiled): Promise<Buffer>;
  /** Runs compiled reads that must see what was written just now, at the viewer's expense. */
  readonly sqlgraph: {
    readonly viewer: Viewer;
    readonly limits: Partial<Limits>;
    readonly run: (operation: Compiled) => Promise<string>;
  };
  readonly store: Store;
  /** Where the plan was asked for by somebody who may. */
  readonly explain: ((operation: Compiled) => Promise<ExplainedPlan>) | undefined;
};
