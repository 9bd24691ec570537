import {
  buildSchema,
  type DocumentNode,
  type ExecutionResult,
  execute,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  getNamedType,
  printSchema,
} from 'graphql';
import { Figures } from './figures.ts';
import { Filter } from './filter.ts';
import { type Group, Grouping } from './groups.ts';
import { cut, type Page, type PageArguments } from './page.ts';
import type { PublishedShape } from './published-shape.ts';
import { Refusal } from './refusal.ts';
import { rowOrder } from './sort.ts';
import { isRemoved, type Row, type Tables } from './tables.ts';

/** Stands for every cursor: they are opaque, so that only their presence can be compared. */
export const ANY_CURSOR = 'cursor';

type Source =
  | { readonly record: string; readonly row: Row }
  | { readonly page: Page }
  | { readonly figures: Figures; readonly part?: string }
  | { readonly group: Group }
  | { readonly keys: Group['keys'] }
  | { readonly plain: Readonly<Record<string, unknown>> };
type Arguments = Readonly<Record<string, unknown>>;

export type Asked = {
  readonly document: DocumentNode;
  readonly operationName?: string | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
  /** The communes that the viewer is bound to; an administrator is bound to none. */
  readonly communes?: readonly string[] | undefined;
};

/** Answers any query slowly and plainly: graphql-js over arrays, by what API.md and the schema's descriptions say. */
export class ReferenceExecutor {
  readonly #shape: PublishedShape;
  readonly #schema: GraphQLSchema;
  readonly #tables: Tables;
  readonly #filter: Filter;
  readonly #grouping: Grouping;
  readonly #roots: Readonly<Record<string, unknown>>;
  readonly #idOf: (cursor: string) => string | undefined;

  /** `roots` answers root fields that read no table; `idOf` tells whose cursor an opaque cursor is. */
  constructor(
    shape: PublishedShape,
    tables: Tables,
    roots: Readonly<Record<string, unknown>>,
    idOf: (cursor: string) => string | undefined,
  ) {
    this.#shape = shape;
    this.#schema = leavingOutRows(shape.schema);
    this.#tables = tables;
    this.#filter = new Filter(shape, tables);
    this.#grouping = new Grouping(shape, tables);
    this.#roots = roots;
    this.#idOf = idOf;
  }

  answer({ document, operationName, variables }: Asked): ExecutionResult {
    const fieldResolver: GraphQLFieldResolver<Source, undefined> = (source, args, _context, info) =>
      info.parentType.name === 'Query'
        ? this.#root(info.fieldName, getNamedType(info.returnType).name, args)
        : this.#field(source, info.fieldName, args);
    const result = execute({
      schema: this.#schema,
      document,
      operationName,
      variableValues: variables,
      rootValue: {},
      fieldResolver,
    });
    if (result instanceof Promise) throw new Error('the reference executor is synchronous');
    const errors = result.errors?.filter(({ message }) => !message.startsWith(NULL_PROPAGATION));
    return errors?.length ? { errors } : { data: withoutNullItems(result.data) as Record<string, unknown> };
  }

  #root(field: string, returns: string, args: Arguments): unknown {
    if (isGiven(args.asOf)) throw new Refusal('earlier states are not kept');
    if (field in this.#roots) return { plain: this.#roots[field] };
    if (this.#shape.isRecord(returns)) {
      const row = 'id' in args || !('code' in args) ? this.#byId(returns, args) : this.#byCode(returns, args);
      return row && { record: returns, row };
    }
    const type = returns.replace(/Connection$/, '');
    return this.#connection(type, this.#tables.list(type, args.deleted === true), args);
  }

  #byId(type: string, args: Arguments): Row | undefined {
    if (args.code !== undefined || args.on !== undefined || typeof args.id !== 'string') throw new Refusal('key');
    const row = this.#tables.find(type, args.id);
    return row && !isRemoved(row) ? row : undefined;
  }

  /** The bearer of a code on a day; without a day the open one, or else the latest. */
  #byCode(type: string, { code, on }: Arguments): Row | undefined {
    if (typeof code !== 'string' || on === null) throw new Refusal('key');
    const bearers = this.#tables.list(type).filter((row) => row.code === code);
    if (on === undefined) {
      const latest = (row: Row) => `${row.valid_to === null ? 1 : 0} ${row.valid_from}`;
      return [...bearers].sort((a, b) => (latest(a) < latest(b) ? 1 : -1))[0];
    }
    const day = String(on);
    return bearers.find(
      ({ valid_from: from, valid_to: to }) => String(from) <= day && (to === null || day <= String(to)),
    );
  }

  #connection(type: string, rows: readonly Row[], args: Arguments): { page: Page } {
    const { filter, sort } = args;
    const list = filter === undefined ? rows : rows.filter((row) => this.#filter.matches(type, row, filter));
    const order = rowOrder(this.#shape, this.#tables, type, sort);
    const rowAt = (cursor: string): Row => {
      const row = this.#tables.find(type, this.#idOf(cursor));
      if (row === undefined) throw new Refusal(`${cursor} is not a cursor`);
      return row;
    };
    return { page: cut(type, list, order, args as PageArguments, rowAt) };
  }

  #field(source: Source, field: string, args: Arguments): unknown {
    if ('plain' in source) return source.plain[field];
    if ('page' in source) return this.#pageField(source.page, field, args);
    if ('figures' in source) return figure(source.figures, source.part, field);
    if ('group' in source)
      return field === 'key' ? { keys: source.group.keys } : figure(source.group.figures, undefined, field);
    if ('keys' in source) return keyField(source.keys, field);
    const { record, row } = source;
    const bound = this.#shape.field(record, field);
    if (bound.kind === 'value') return this.#tables.value(record, row, field);
    if (bound.kind === 'many') return this.#connection(bound.target, this.#tables.many(record, row, field), args);
    const other = this.#tables.one(record, row, field);
    return other && { record: bound.target, row: other };
  }

  /** A field of a connection or of its PageInfo: all are told by the page alone. */
  #pageField(page: Page, field: string, args: Arguments): unknown {
    const { type, rows, all } = page;
    const cursor = rows.length > 0 ? ANY_CURSOR : null;
    const nodes = rows.map((row) => ({ record: type, row }));
    const fields: Readonly<Record<string, () => unknown>> = {
      nodes: () => nodes,
      edges: () => nodes.map((node) => ({ plain: { cursor: ANY_CURSOR, node } })),
      pageInfo: () => ({ page }),
      totalCount: () => page.totalCount,
      hasNextPage: () => page.hasNextPage,
      hasPreviousPage: () => page.hasPreviousPage,
      startCursor: () => cursor,
      endCursor: () => cursor,
      aggregate: () => ({ figures: new Figures(this.#shape, this.#tables, type, all) }),
      groups: () => this.#grouping.of(type, all, args).map((group) => ({ group })),
    };
    const value = fields[field];
    if (value === undefined) throw new Error(`a page has no ${field}`);
    return value();
  }
}

/** How graphql-js begins to say that a non-null relation has no record. */
const NULL_PROPAGATION = 'Cannot return null for non-nullable field';

const leaving = new WeakMap<GraphQLSchema, GraphQLSchema>();

/**
 * The schema in which a null stops at the row that it makes unreadable: a row whose required relation the viewer may not read is
 * left out of its list, not the list out of the answer.
 */
function leavingOutRows(schema: GraphQLSchema): GraphQLSchema {
  const known = leaving.get(schema);
  if (known) return known;
  const made = buildSchema(printSchema(schema).replace(/\b(nodes|edges): \[(\w+)!\]!/g, '$1: [$2]!'));
  leaving.set(schema, made);
  return made;
}

/** No list of the API has nulls, so that these are rows that are left out. */
function withoutNullItems(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter((item) => item !== null).map(withoutNullItems);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withoutNullItems(item)]));
}

const isGiven = (value: unknown): boolean => value !== null && value !== undefined;

/** The count, a part such as `sum`, or the figure of a field within a part. */
function figure(figures: Figures, part: string | undefined, field: string): unknown {
  if (part !== undefined) return figures.shown(part, field);
  return field === 'count' ? figures.count : { figures, part: field };
}

function keyField(keys: Group['keys'], field: string): unknown {
  for (const [{ name }, value] of keys) {
    if (name !== field) continue;
    return value && 'value' in value ? value.value : value;
  }
  throw new Refusal(`not grouped by ${field}`);
}
