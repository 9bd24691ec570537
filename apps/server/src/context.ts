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
  /** Runs compiled reads. */
  readonly sqlgraph: { readonly viewer: Viewer; readonly run: (operation: Compiled) => Promise<string> };
};
