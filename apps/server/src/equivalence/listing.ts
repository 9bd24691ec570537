import { type GraphQLInputObjectType, isInputObjectType, parse } from 'graphql';
import { makers } from './operation/random-operation.ts';
import type { RandomRegistrySession } from './random-registry-session.ts';
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

/** A random list of any type, half of them within some record that has it. */
export function randomListing(database: TestDatabase, session: RandomRegistrySession, random: SeededRandom): Listing {
  const { shape } = database;
  const { filters, sorts, variables } = makers({ random, shape, tables: session.tables });
  const parents = [...shape.records].flatMap(([type, fields]) =>
    [...fields].flatMap(([name, field]) => (field.kind === 'many' ? [{ type, name, target: field.target }] : [])),
  );
  const parent = random.chance(0.5) ? random.pick(parents) : undefined;
  const type = parent?.target ?? random.pick([...shape.records.keys()]);
  const input = (name: string): GraphQLInputObjectType => {
    const found = shape.schema.getType(name);
    if (!isInputObjectType(found)) throw new Error(`there is no ${name}`);
    return found;
  };
  const filter = variables.constant(() => filters.filter(input(`${type}Filter`), 2)).text;
  const sort = variables.constant(() => sorts.sort(input(`${type}Sort`))).text;
  const around =
    parent &&
    `${shape.listField(parent.type)}(first: 1, filter: { id: { eq: "${random.pick(session.tables.list(parent.type)).id}" } })`;
  const field = parent?.name ?? shape.listField(type);
  const page = async (args: string, own: string): Promise<ListPage> => {
    const list = `list: ${field}(sort: ${sort} ${args} ${own && `filter: ${own}`}) { ${DETAILS} }`;
    const text = around ? `{ around: ${around} { nodes { ${list} } } }` : `{ ${list} }`;
    const answer = await session.compiled({ document: parse(text), variables: {} });
    if ('refused' in answer) throw new Error(`${text} was refused: ${answer.refused}`);
    const data = JSON.parse(answer.data);
    return readPage(around ? data.around.nodes[0].list : data.list);
  };
  const description = `${around ? `${around} ` : ''}${field}(sort: ${sort}, filter: ${filter})`;
  return { description, filter, page: (args, own = filter) => page(args, own) };
}
