import { type GraphQLInputObjectType, getNamedType, isInputObjectType, isObjectType, parse } from 'graphql';
import { makers } from './operation/random-operation.ts';
import type { RandomRegistrySession } from './random-registry-session.ts';
import type { GroupKey } from './reference/group-keys.ts';
import type { PublishedShape } from './reference/published-shape.ts';
import type { SeededRandom } from './seeded-random.ts';
import type { TestDatabase } from './test-database.ts';

export type ListPage = {
  readonly ids: readonly string[];
  readonly cursors: readonly string[];
  readonly totalCount: number;
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
};

/** A list of the API with a filter and a sort, at the root or within a record. */
export type Listing = {
  readonly description: string;
  readonly filter: string;
  /** @param args arguments besides filter and sort. @param filter in place of its own, or none at all */
  page(args: string, filter?: string): Promise<ListPage>;
  /**
   * What a selection of the whole list answers; undefined where a sum is too great.
   * @param args all arguments. @param communes whose rows are asked for
   */
  ask(selection: string, args?: string, communes?: readonly string[]): Promise<Connected | undefined>;
  readonly type: string;
  /** Of the list's groups: random arguments, and everything that can be asked of their keys. */
  readonly grouping: Grouping;
};

/** Parts of a connection that a law compares; whatever else was asked for is beside them. */
export type Connected = Readonly<Record<string, unknown>> & {
  readonly totalCount: number;
  readonly aggregate: Figures;
  readonly groups: readonly (Figures & { readonly key: Readonly<Record<string, unknown>> })[];
};

export type Figures = {
  readonly count: number;
  readonly sum?: Readonly<Record<string, number | string>>;
  readonly countDistinct: Readonly<Record<string, number>>;
};

export type Grouping = {
  readonly by: string;
  readonly having: string;
  readonly sort: string;
  /** Selection of the key: values, and records by their ids. */
  readonly key: string;
  /** Selection of all figures of `aggregate` and of each group. */
  readonly figures: string;
  readonly keys: readonly GroupKey[];
};

const DETAILS =
  'edges { cursor node { id } } totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';

type Connection = {
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[];
  readonly totalCount: number;
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
};

function readPage({ edges, totalCount, pageInfo }: Connection): ListPage {
  const cursors = edges.map(({ cursor }) => cursor);
  if (pageInfo.startCursor !== (cursors[0] ?? null) || pageInfo.endCursor !== (cursors.at(-1) ?? null))
    throw new Error('startCursor and endCursor are not those of the first and the last row');
  return { ids: edges.map(({ node }) => node.id), cursors, totalCount, ...pageInfo };
}

/** Everything that `aggregate` and each group tell of a type's rows. */
function figuresOf(shape: PublishedShape, type: string): string {
  const aggregate = shape.schema.getType(`${type}Aggregate`);
  if (!isObjectType(aggregate)) throw new Error(`${type} has no aggregate`);
  return Object.values(aggregate.getFields())
    .map(({ name, type: part }) => {
      const object = getNamedType(part);
      return isObjectType(object) ? `${name} { ${Object.keys(object.getFields()).join(' ')} }` : name;
    })
    .join(' ');
}

/** A random list, half of them within some record that has it. @param of the type of a root list */
export function randomListing(
  database: TestDatabase,
  session: RandomRegistrySession,
  random: SeededRandom,
  of?: string,
): Listing {
  const { shape } = database;
  const { filters, sorts, having, groups, variables } = makers({ random, shape, tables: session.tables });
  const parents = [...shape.records].flatMap(([type, fields]) =>
    [...fields].flatMap(([name, field]) => (field.kind === 'many' ? [{ type, name, target: field.target }] : [])),
  );
  const parent = of === undefined && random.chance(0.5) ? random.pick(parents) : undefined;
  const type = of ?? parent?.target ?? random.pick([...shape.records.keys()]);
  const input = (name: string): GraphQLInputObjectType => {
    const found = shape.schema.getType(name);
    if (!isInputObjectType(found)) throw new Error(`there is no ${name}`);
    return found;
  };
  const filter = variables.constant(() => filters.filter(input(`${type}Filter`), 2)).text;
  const sort = variables.constant(() => sorts.sort(input(`${type}Sort`))).text;
  const keys = groups.keys(type);
  const selected = keys.map(({ name, end }) => (end.kind === 'record' ? `${name} { id }` : name));
  const grouping: Grouping = {
    keys,
    by: `[${keys.map(({ constant }) => constant).join(', ')}]`,
    having: variables.constant(() => having.having(input(`${type}Having`), type, 2)).text,
    sort: variables.constant(() => groups.sort(input(`${type}GroupSort`), keys)).text,
    key: `key { ${selected.join(' ')} }`,
    figures: figuresOf(shape, type),
  };
  const around =
    parent &&
    `${shape.listField(parent.type)}(first: 1, filter: { id: { eq: "${random.pick(session.tables.list(parent.type)).id}" } })`;
  const field = parent?.name ?? shape.listField(type);
  const ask: Listing['ask'] = async (selection, args = '', communes = undefined) => {
    const list = `list: ${field}${args && `(${args})`} { ${selection} }`;
    const text = around ? `{ around: ${around} { nodes { ${list} } } }` : `{ ${list} }`;
    const answer = await session.compiled({ document: parse(text), variables: {}, communes });
    if ('refused' in answer && answer.byDatabase) return undefined;
    if ('refused' in answer) throw new Error(`${text} was refused: ${answer.refused}`);
    const data = JSON.parse(answer.data);
    return around ? data.around.nodes[0].list : data.list;
  };
  const page = async (args: string, own: string): Promise<ListPage> => {
    const given = await ask(DETAILS, `sort: ${sort} ${args} ${own && `filter: ${own}`}`);
    return readPage(given as unknown as Connection);
  };
  const description = `${around ? `${around} ` : ''}${field}(sort: ${sort}, filter: ${filter})`;
  return { description, filter, type, page: (args, own = filter) => page(args, own), ask, grouping };
}
