import type pg from 'pg';
import type { JsonStatement } from './reading/json-query.ts';
import { runStatement } from './reading/run-statement.ts';

/** Runs a statement that changes the registry, as a transaction of its own, and answers with its one text. */
export type Store = (statement: JsonStatement) => Promise<string>;

/** Prepared statements need no unit of work: what they change is told by their values. */
export const createStore =
  (primary: pg.Pool): Store =>
  async (statement) =>
    (await runStatement(primary, statement)).toString();
