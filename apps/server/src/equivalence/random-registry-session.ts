import type { Compiled, Published } from '@thoat-ngheo/sqlgraph';
import { type DocumentNode, execute, GraphQLError, parse } from 'graphql';
import type pg from 'pg';
import { createReader, type Reader } from '../database/reader.ts';
import { ReadingClient } from '../database/reading/reading-client.ts';
import type { Viewer } from '../modules/viewer/index.ts';
import { meOf, viewerOf } from './asked-viewer.ts';
import { many } from './data/insert.ts';
import { insertRandomRegistry } from './data/random-registry.ts';
import { poolOf } from './one-client-pool.ts';
import type { CursorWish } from './operation/field-arguments.ts';
import type { RandomOperation } from './operation/random-operation.ts';
import type { VariableValues } from './operation/variables.ts';
import { ANY_CURSOR, type Asked, ReferenceExecutor } from './reference/reference-executor.ts';
import { RULES, type Rules, rowsOf, STRANGE_RULES } from './reference/scope.ts';
import { Tables } from './reference/tables.ts';
import { SeededRandom } from './seeded-random.ts';
import type { TestDatabase } from './test-database.ts';

/** The rows of a list whose cursors an operation may use. */
const CURSORS = 100;

/** A sum is too great for JSON's readers. */
const NUMERIC_VALUE_OUT_OF_RANGE = '22003';

/** Whether PostgreSQL refused a figure that JSON's readers would lose digits of. */
export const isOutOfRange = (error: unknown): error is Error =>
  error instanceof Error && 'code' in error && error.code === NUMERIC_VALUE_OUT_OF_RANGE;

/** What the compiled path gave: JSON text, or why there is none. */
export type Answer =
  | { readonly data: string }
  | {
      readonly refused: string;
      /** The stable code of the refusal. */
      readonly reason?: unknown;
      /** Only the statement could tell. */
      readonly byDatabase?: true;
    };

/** An operation that can be asked, and for whose rows. */
export type Granted = {
  readonly text: string;
  readonly variables: readonly VariableValues[];
  readonly communes: readonly string[] | undefined;
};

/** One random registry, inside a transaction that is never committed, and both ways to ask it. */
export class RandomRegistrySession {
  readonly tables: Tables;
  readonly #database: TestDatabase;
  readonly #client: pg.Client;
  readonly #reader: Reader;
  readonly #references = new Map<string, ReferenceExecutor>();
  readonly #published: Published<Viewer>;
  readonly #rules: Rules;
  readonly #ids = new Map<string, string>();
  readonly #cursors = new Map<string, readonly { cursor: string; node: { id: string } }[]>();
  readonly #count: { statements: number };
  #last: Promise<unknown> = Promise.resolve();

  private constructor(
    database: TestDatabase,
    client: pg.Client,
    tables: Tables,
    count: { statements: number },
    isStrange: boolean,
  ) {
    this.#database = database;
    this.#client = client;
    this.#reader = createReader(poolOf(client));
    this.tables = tables;
    this.#count = count;
    this.#published = isStrange ? database.strange : database.published;
    this.#rules = isStrange ? STRANGE_RULES : RULES;
  }

  /** @param isStrange whether access is ruled as in `strange-policies.ts` */
  static async open(
    database: TestDatabase,
    seed: number,
    isStrange: boolean = new SeededRandom(seed).chance(0.5),
  ): Promise<RandomRegistrySession> {
    const client = new ReadingClient({ connectionString: database.ownerUrl, options: '-c jit=off -c timezone=UTC' });
    await client.connect();
    try {
      await client.query('begin');
      await insertRandomRegistry(client, new SeededRandom(seed));
      // Nobody else sees these rows: without it every plan is made for empty tables.
      await client.query('analyze');
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
      return new RandomRegistrySession(database, client, tables, count, isStrange);
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
        return String(await this.#reader.run(compiled));
      } catch (error) {
        await this.#client.query('rollback to savepoint filled');
        this.#count.statements -= 1;
        throw error;
      }
    });
    this.#last = result.catch(() => undefined);
    return result;
  }

  /** The compiled path. @throws Error if the operation is not one statement */
  async compiled({ document, operationName, variables, communes }: Asked): Promise<Answer> {
    const viewer = viewerOf({ communes });
    let compiled: Compiled | undefined;
    try {
      compiled = this.#published.compile({ document, operationName, variables, viewer });
    } catch (error) {
      if (error instanceof GraphQLError) return { refused: error.message, reason: error.extensions.reason };
      throw error;
    }
    if (compiled === undefined) throw new Error('the operation did not compile as a whole');
    try {
      return { data: await this.run(compiled) };
    } catch (error) {
      if (isOutOfRange(error)) return { refused: error.message, byDatabase: true };
      throw error;
    }
  }

  /** graphql-js over the published schema, which runs one statement for each root field. */
  async mixed({ document, operationName, variables, communes }: Asked): Promise<Answer> {
    const viewer = viewerOf({ communes });
    const { data, errors } = await execute({
      schema: this.#published.schema,
      document,
      operationName,
      variableValues: variables,
      contextValue: { viewer, sqlgraph: { viewer, run: (compiled: Compiled) => this.run(compiled) } },
    });
    return errors ? { refused: errors.map(({ message }) => message).join('; ') } : { data: JSON.stringify(data) };
  }

  reference(asked: Asked): Answer {
    const { data, errors } = this.#referenceFor(asked).answer(asked);
    const failure = errors?.find(({ originalError }) => originalError && originalError.name !== 'Refusal');
    if (failure) throw failure;
    return errors ? { refused: errors.map(({ message }) => message).join('; ') } : { data: JSON.stringify(data) };
  }

  #referenceFor({ communes }: Asked): ReferenceExecutor {
    const key = JSON.stringify(communes ?? null);
    const known = this.#references.get(key);
    if (known) return known;
    const tables = communes === undefined ? this.tables : this.tables.seenBy(rowsOf(communes, this.#rules));
    const roots = { me: meOf(viewerOf({ communes })) };
    const made = new ReferenceExecutor(this.#database.shape, tables, roots, (cursor) => this.#ids.get(cursor));
    this.#references.set(key, made);
    return made;
  }

  /** Whose rows the next operation is asked for: everyone's, or those of random communes. */
  randomCommunes(random: SeededRandom): readonly string[] | undefined {
    if (random.chance(0.5)) return undefined;
    const all = this.tables.all('Commune').map(({ id }) => id);
    const unknown = random.uuid();
    return random.pick(
      [[], [unknown], [...random.some(all, 2), unknown], all, random.some(all, 1)].concat(
        many(4, () => random.some(all, random.between(2, 6))),
      ),
    );
  }

  /**
   * Puts real cursors in the places of wished ones. Without a row that the viewer could have a cursor of, the operation is the
   * administrator's.
   */
  async granted(operation: RandomOperation, communes?: readonly string[]): Promise<Granted> {
    let { text } = operation;
    let variables = JSON.stringify(operation.variables);
    for (const wish of operation.wishes) {
      const cursor = await this.#cursor(wish, communes);
      if (cursor === undefined && communes !== undefined) return this.granted(operation);
      if (cursor === undefined) throw new Error(`there is no ${wish.type} to give a cursor`);
      text = text.replaceAll(wish.mark, cursor);
      variables = variables.replaceAll(wish.mark, cursor);
    }
    return { text, variables: JSON.parse(variables) as VariableValues[], communes };
  }

  async #cursor(
    { type, sort, position }: CursorWish,
    communes: readonly string[] | undefined,
  ): Promise<string | undefined> {
    const key = `${type} ${sort} ${communes}`;
    const edges = this.#cursors.get(key) ?? (await this.#edges(type, sort, communes));
    this.#cursors.set(key, edges);
    const edge = edges[Math.min(Math.floor(position * edges.length), edges.length - 1)];
    if (edge === undefined) return undefined;
    this.#ids.set(edge.cursor, edge.node.id);
    return edge.cursor;
  }

  async #edges(
    type: string,
    sort: string | undefined,
    communes: readonly string[] | undefined,
  ): Promise<readonly { cursor: string; node: { id: string } }[]> {
    const args = `first: ${CURSORS}${sort === undefined ? '' : `, sort: ${sort}`}`;
    const list = this.#database.shape.listField(type);
    const document: DocumentNode = parse(`{ list: ${list}(${args}) { edges { cursor node { id } } } }`);
    const answer = await this.compiled({ document, variables: {}, communes });
    if ('refused' in answer) throw new Error(answer.refused);
    return JSON.parse(answer.data).list.edges;
  }
}

/** An answer without the values of its cursors: they are opaque. Whether there is one is kept. */
export const withoutCursors = (json: string): string =>
  json.replace(/"(\w*[cC]ursor)":"[^"\\]*"/g, `"$1":"${ANY_CURSOR}"`);
