import type { EntityManager } from '@mikro-orm/postgresql';
import type { Language } from '@thoat-ngheo/domain';
import type { Compiled } from '@thoat-ngheo/sqlgraph';
import type { Viewer } from './modules/access/index.ts';

/** What every resolver of one request may use. */
export type Context = {
  readonly viewer: Viewer;
  readonly language: Language;
  /** The day it is for the province (Asia/Ho_Chi_Minh), `YYYY-MM-DD`. */
  readonly today: string;
  readonly now: Date;
  /** A unit of work of its own. */
  readonly em: EntityManager;
  /** Runs an operation that only reads; may be answered by a replica. */
  readonly read: (operation: Compiled) => Promise<string>;
  /** Runs compiled reads that must see what was written just now. */
  readonly sqlgraph: { readonly viewer: Viewer; readonly run: (operation: Compiled) => Promise<string> };
};
