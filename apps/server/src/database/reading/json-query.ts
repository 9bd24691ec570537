import type pg from 'pg';
import { serialize } from 'pg-protocol';

/** A prepared statement that answers with one row of one text. */
export type JsonStatement = { readonly name: string; readonly text: string; readonly values: readonly unknown[] };

/** What pg keeps of each connection: which statements were prepared on it. */
type Connection = pg.Connection & {
  readonly parsedStatements: Record<string, string>;
  readonly submittedNamedStatements: Record<string, string>;
};

const running = new WeakMap<pg.Connection, JsonQuery>();

/** The statement that rows on this connection belong to, if it is one of ours. */
export const runningOn = (connection: pg.Connection): JsonQuery | undefined => running.get(connection);

const EXECUTE_AND_SYNC = Buffer.concat([serialize.execute(), serialize.sync()]);

const quoted = (element: unknown): string =>
  element === null ? 'NULL' : `"${String(element).replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;

/** A bound value in PostgreSQL's text form. */
const bound = (value: unknown): string | null => {
  if (value === null || value === undefined) return null;
  return Array.isArray(value) ? `{${value.map(quoted).join()}}` : String(value);
};

/**
 * Runs one statement over a client of `pg` (its interface for queries of others, as cursors use it). One write and no description
 * of columns, because the answer is known to be one text, and it is kept as the bytes that came.
 */
export class JsonQuery {
  readonly name: string;
  readonly text: string;
  readonly #values: readonly unknown[];
  readonly #done: (error: Error | undefined, json?: Buffer) => void;
  #json: Buffer | undefined;

  constructor({ name, text, values }: JsonStatement, done: (error: Error | undefined, json?: Buffer) => void) {
    this.name = name;
    this.text = text;
    this.#values = values;
    this.#done = done;
  }

  submit(connection: pg.Connection): void {
    const { parsedStatements, submittedNamedStatements, stream } = connection as Connection;
    const bind = serialize.bind({ statement: this.name, values: this.#values.map(bound) });
    const parts = [bind, EXECUTE_AND_SYNC];
    if ((parsedStatements[this.name] ?? submittedNamedStatements[this.name]) === undefined) {
      parts.unshift(serialize.parse({ name: this.name, text: this.text, types: [] }));
      submittedNamedStatements[this.name] = this.text;
    }
    running.set(connection, this);
    stream.write(Buffer.concat(parts));
  }

  /** The bytes of the one value. */
  take(json: Buffer): void {
    this.#json = json;
  }

  handleDataRow({ fields: [json] }: { readonly fields: readonly (string | null)[] }): void {
    if (typeof json === 'string') this.#json = Buffer.from(json);
  }

  handleCommandComplete(): void {}

  handleReadyForQuery(connection: pg.Connection): void {
    running.delete(connection);
    this.#done(undefined, this.#json);
  }

  handleError(error: Error, connection: pg.Connection): void {
    running.delete(connection);
    this.#done(error);
  }
}
