import type { Compiled } from '@thoat-ngheo/sqlgraph';
import { type DocumentNode, execute, GraphQLError, parse } from 'graphql';
import pg from 'pg';
import { createReader } from '../database/reader.ts';
import type { Viewer } from '../modules/access/index.ts';
import { insertRandomRegistry } from './data/random-registry.ts';
import type { CursorWish } from './operation/field-arguments.ts';
import type { RandomOperation } from './operation/random-operation.ts';
import type { VariableValues } from './operation/variables.ts';
import { ANY_CURSOR, type Asked, ReferenceExecutor } from './reference/reference-executor.ts';
import { Tables } from './reference/tables.ts';
import { SeededRandom } from './seeded-random.ts';
import type { TestDatabase } from './test-database.ts';

const VIEWER: Viewer = { kind: 'user', id: 'equivalence', name: 'Quản trị viên', email: 'admin@localhost' };
const ME = { id: VIEWER.id, kind: VIEWER.kind, name: VIEWER.name, email: VIEWER.email, roles: ['ADMINISTRATOR'] };

/** The rows of a list whose cursors an operation may use. */
const CURSORS = 100;

/** What the compiled path gave: JSON text, or why there is none. */
export type Answer = { readonly data: string } | { readonly refused: string };

/** One random registry, inside a transaction that is never committed, and both ways to ask it. */
export class RandomRegistrySession {
  readonly tables: Tables;
  readonly #database: TestDatabase;
  readonly #client: pg.Client;
  readonly #reference: ReferenceExecutor;
  readonly #ids: Map<string, string>;
  readonly #cursors = new Map<string, readonly { cursor: string; node: { id: string } }[]>();
  readonly #count: { statements: number };
  #last: Promise<unknown> = Promise.resolve();

  private constructor(
    database: TestDatabase,
    client: pg.Client,
    tables: Tables,
    count: { statements: number },
    ids = new Map<string, string>(),
  ) {
    this.#database = database;
    this.#client = client;
    this.tables = tables;
    this.#count = count;
    this.#ids = ids;
    this.#reference = new ReferenceExecutor(database.shape, tables, { me: ME }, (cursor) => ids.get(cursor));
  }

  static async open(database: TestDatabase, seed: number): Promise<RandomRegistrySession> {
    const client = new pg.Client({ connectionString: database.url, options: '-c jit=off -c timezone=UTC' });
    await client.connect();
    try {
      await client.query('begin');
      await insertRandomRegistry(client, new SeededRandom(seed));
      const tables = await Tables.load(client, database.shape);
      await client.query('savepoint filled');
      const count = { statements: 0 };
      const send = client.query.bind(client) as (...args: unknown[]) => unknown;
      Object.assign(client, {
        query: (...args: unknown[]) => {
          count.statements += 1;
          return send(...args);
        },
      });
      return new RandomRegistrySession(database, client, tables, count);
    } catch (error) {
      await client.end();
      throw error;
    }
  }

  async close(): Promise<void> {
    await this.#client.query('rollback');
    await this.#client.end();
  }

  /** Statements that PostgreSQL has been sent since the registry was filled. */
  get statements(): number {
    return this.#count.statements;
  }

  /** Runs statements one after another, as they share the transaction. @throws what PostgreSQL says; others may follow */
  run(compiled: Compiled): Promise<string> {
    const result = this.#last.then(async () => {
      try {
        return await createReader(this.#client as unknown as pg.Pool).run(compiled);
      } catch (error) {
        await this.#client.query('rollback to savepoint filled');
        throw error;
      }
    });
    this.#last = result.catch(() => undefined);
    return result;
  }

  /** The compiled path. @throws Error if the operation is not one statement */
  async compiled({ document, operationName, variables }: Asked): Promise<Answer> {
    let compiled: Compiled | undefined;
    try {
      compiled = this.#database.published.compile({ document, operationName, variables, viewer: VIEWER });
    } catch (error) {
      if (error instanceof GraphQLError) return { refused: error.message };
      throw error;
    }
    if (compiled === undefined) throw new Error('the operation did not compile as a whole');
    return { data: await this.run(compiled) };
  }

  /** graphql-js over the published schema, which runs one statement for each root field. */
  async mixed({ document, operationName, variables }: Asked): Promise<Answer> {
    const { data, errors } = await execute({
      schema: this.#database.published.schema,
      document,
      operationName,
      variableValues: variables,
      contextValue: { viewer: VIEWER, sqlgraph: { viewer: VIEWER, run: (compiled: Compiled) => this.run(compiled) } },
    });
    return errors ? { refused: errors.map(({ message }) => message).join('; ') } : { data: JSON.stringify(data) };
  }

  reference(asked: Asked): Answer {
    const { data, errors } = this.#reference.answer(asked);
    const failure = errors?.find(({ originalError }) => originalError && originalError.name !== 'Refusal');
    if (failure) throw failure;
    return errors ? { refused: errors.map(({ message }) => message).join('; ') } : { data: JSON.stringify(data) };
  }

  /** Puts real cursors in the places of wished ones. */
  async granted(operation: RandomOperation): Promise<{ text: string; variables: readonly VariableValues[] }> {
    let { text } = operation;
    let variables = JSON.stringify(operation.variables);
    for (const wish of operation.wishes) {
      const cursor = await this.#cursor(wish);
      text = text.replaceAll(wish.mark, cursor);
      variables = variables.replaceAll(wish.mark, cursor);
    }
    return { text, variables: JSON.parse(variables) as VariableValues[] };
  }

  async #cursor({ type, sort, position }: CursorWish): Promise<string> {
    const key = `${type} ${sort}`;
    const edges = this.#cursors.get(key) ?? (await this.#edges(type, sort));
    this.#cursors.set(key, edges);
    const edge = edges[Math.min(Math.floor(position * edges.length), edges.length - 1)];
    if (edge === undefined) throw new Error(`there is no ${type} to give a cursor`);
    this.#ids.set(edge.cursor, edge.node.id);
    return edge.cursor;
  }

  async #edges(type: string, sort: string | undefined): Promise<readonly { cursor: string; node: { id: string } }[]> {
    const args = `first: ${CURSORS}${sort === undefined ? '' : `, sort: ${sort}`}`;
    const list = this.#database.shape.listField(type);
    const document: DocumentNode = parse(`{ list: ${list}(${args}) { edges { cursor node { id } } } }`);
    const answer = await this.compiled({ document, variables: {} });
    if ('refused' in answer) throw new Error(answer.refused);
    return JSON.parse(answer.data).list.edges;
  }
}

/** An answer without the values of its cursors: they are opaque. Whether there is one is kept. */
export const withoutCursors = (json: string): string =>
  json.replace(/"(\w*[cC]ursor)":"[^"\\]*"/g, `"$1":"${ANY_CURSOR}"`);
