import {
  GraphQLBoolean,
  type GraphQLFieldConfig,
  type GraphQLFieldConfigArgumentMap,
  GraphQLInt,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  type GraphQLSchema,
  GraphQLString,
} from 'graphql';
import type { PublishedType, PublishedTypes } from '../bind/published-type.ts';
import { DEFAULT_PAGE } from '../limits.ts';
import { Aggregates } from './aggregates.ts';
import { Filters } from './filters.ts';
import { Sorts } from './sorts.ts';

const text = new GraphQLNonNull(GraphQLString);
const flag = new GraphQLNonNull(GraphQLBoolean);

const PAGE_INFO = new GraphQLObjectType({
  name: 'PageInfo',
  description: 'Where a page lies in its list.',
  fields: {
    startCursor: {
      type: GraphQLString,
      description: 'Cursor of the first row of the page; null if the page is empty.',
    },
    endCursor: { type: GraphQLString, description: 'Cursor of the last row: give it as `after` to read on.' },
    hasNextPage: { type: flag, description: 'Whether rows follow this page.' },
    hasPreviousPage: { type: flag, description: 'Whether rows precede this page.' },
  },
});

/** XConnection and XEdge of every published type, and the fields that return them. */
export class Connections {
  readonly #base: GraphQLSchema;
  readonly #filters: Filters;
  readonly #sorts: Sorts;
  readonly #aggregates: Aggregates;
  readonly #made = new Map<string, { connection: GraphQLObjectType; args: GraphQLFieldConfigArgumentMap }>();

  constructor(base: GraphQLSchema, types: PublishedTypes) {
    this.#base = base;
    this.#filters = new Filters(base, types);
    this.#sorts = new Sorts(types);
    this.#aggregates = new Aggregates(base, types, this.#filters);
  }

  /** A connection field over `type`. */
  field(type: PublishedType, description?: string | null): GraphQLFieldConfig<unknown, unknown> {
    const { connection, args } = this.#of(type);
    return { type: new GraphQLNonNull(connection), args, description };
  }

  #of(type: PublishedType) {
    const made = this.#made.get(type.name) ?? { connection: this.#connection(type), args: this.#args(type) };
    this.#made.set(type.name, made);
    return made;
  }

  #connection(type: PublishedType): GraphQLObjectType {
    const node = new GraphQLNonNull(this.#base.getType(type.name) as GraphQLObjectType);
    const edge = new GraphQLObjectType({
      name: `${type.name}Edge`,
      description: `A ${type.name} in a list.`,
      fields: {
        cursor: { type: text, description: 'Opaque position: valid as `after` or `before` under the same sort.' },
        node: { type: node, description: `The ${type.name}.` },
      },
    });
    const list = <T extends GraphQLObjectType>(item: GraphQLNonNull<T>) =>
      new GraphQLNonNull(new GraphQLList(item)) as GraphQLNonNull<GraphQLList<GraphQLNonNull<T>>>;
    return new GraphQLObjectType({
      name: `${type.name}Connection`,
      description: `A page of a list of ${type.name} rows.`,
      fields: {
        nodes: { type: list(node), description: 'The rows of the page.' },
        edges: { type: list(new GraphQLNonNull(edge)), description: 'The rows of the page, each with its cursor.' },
        pageInfo: { type: new GraphQLNonNull(PAGE_INFO), description: 'Where the page lies in the list.' },
        totalCount: {
          type: new GraphQLNonNull(GraphQLInt),
          description: 'How many rows the whole list has under its filter. Counted only when asked for.',
        },
        ...this.#aggregates.fields(type),
      },
    });
  }

  #args(type: PublishedType): GraphQLFieldConfigArgumentMap {
    return {
      first: {
        type: GraphQLInt,
        description: `The first so many rows; ${DEFAULT_PAGE} if neither \`first\` nor \`last\` is given.`,
      },
      after: { type: GraphQLString, description: 'Only rows after this cursor.' },
      last: { type: GraphQLInt, description: 'The last so many rows, in the same order. Not together with `first`.' },
      before: { type: GraphQLString, description: 'Only rows before this cursor.' },
      offset: { type: GraphQLInt, description: 'Rows to skip, for jumping to a page; with `first` only.' },
      filter: { type: this.#filters.of(type), description: 'Which rows. Leave it out for all of them.' },
      sort: {
        type: new GraphQLList(new GraphQLNonNull(this.#sorts.of(type))),
        description: 'In which order; by id if left out.',
      },
    };
  }
}

/** `deleted` of a root list. */
export const DELETED_ARGUMENT: GraphQLFieldConfigArgumentMap = {
  deleted: {
    type: GraphQLBoolean,
    defaultValue: false,
    description: 'true: only the removed rows; false: all others.',
  },
};
