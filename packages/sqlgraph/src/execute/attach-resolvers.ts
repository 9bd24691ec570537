import { MapperKind, mapSchema } from '@graphql-tools/utils';
import {
  defaultFieldResolver,
  type GraphQLFieldConfig,
  type GraphQLFieldResolver,
  GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isListType,
  type ResponsePath,
} from 'graphql';
import type { BoundField, PublishedType, PublishedTypes } from '../bind/published-type.ts';
import type { Compiled, Compiler } from '../compiler.ts';
import type { Limits } from '../limits.ts';
import { planByIds, planField } from '../plan/operation.ts';
import { NEEDS_KEY, type Selected } from '../plan/selection.ts';
import { idKey } from '../plan/sort.ts';
import type { RootRole } from '../schema/derive.ts';

/** What the server puts into the context value, so that operations which graphql-js executes can read too. */
export interface ReadContext<Viewer> {
  readonly sqlgraph: {
    readonly viewer: Viewer;
    readonly limits?: Partial<Limits>;
    /** Runs the statement and gives its only value, the text in column `data`. */
    readonly run: (compiled: Compiled) => Promise<string>;
  };
}

type Row = Readonly<Record<string, unknown>>;
type Resolver<Viewer> = GraphQLFieldResolver<Row, ReadContext<Viewer>>;
/** What a resolver may answer in place of a published type. */
type Keyed = { readonly id: unknown } | null | undefined;
type Field = GraphQLFieldConfig<Row, never>;

/** Object types that are derived for a published type; their values come out of the statement's JSON. */
const DERIVED = ['Connection', 'Edge', 'Aggregate', 'Group', 'GroupKey', 'Sum', 'Avg', 'Min', 'Max', 'CountDistinct'];

/** A variable that no document can name; it carries the ids of {@link planByIds}. */
const IDS = '#ids';

/**
 * Gives the derived schema resolvers, for operations that are not one statement as a whole: a mutation's payload,
 * or a query with TypeScript resolvers in it. Each field that enters published types runs one statement for
 * everything below it; from there on, values are read from its JSON by response key.
 */
export function attachResolvers<Viewer>(
  schema: GraphQLSchema,
  types: PublishedTypes,
  compiler: Pick<Compiler<Viewer>, 'compilePart'>,
): GraphQLSchema {
  const derived = new Set(
    [...types.keys()].flatMap((name) => DERIVED.map((suffix) => name + suffix)).concat('PageInfo'),
  );
  return mapSchema(schema, {
    [MapperKind.OBJECT_TYPE]: (object) => {
      const type = types.get(object.name);
      const config = object.toConfig();
      const fields = Object.entries(config.fields as Record<string, Field>).map(([name, field]) => {
        const bound = type?.fields.get(name);
        if (derived.has(object.name) || (bound && bound.kind !== 'resolver'))
          return [name, { ...field, resolve: byResponseKey }];
        return [name, { ...field, resolve: entering(field, bound, types, compiler) }];
      });
      return new GraphQLObjectType({ ...config, fields: Object.fromEntries(fields) });
    },
  });
}

const byResponseKey: Resolver<unknown> = (source, _args, _context, info) => source[info.path.key];

function entering<Viewer>(
  field: Field,
  bound: BoundField | undefined,
  types: PublishedTypes,
  compiler: Pick<Compiler<Viewer>, 'compilePart'>,
): Resolver<Viewer> | undefined {
  const original = (field.resolve ?? defaultFieldResolver) as Resolver<Viewer>;
  const type = types.get(getNamedType(field.type).name);
  if ((field.extensions?.sqlgraph as RootRole | undefined)?.role) return rootResolver(compiler);
  const resolve: Resolver<Viewer> = bound
    ? (source, args, context, info) => original((source[NEEDS_KEY] ?? source) as Row, args, context, info)
    : original;
  if (type) return byIdResolver(resolve, type, isListType(getNullableType(field.type)), compiler);
  return bound || field.resolve ? resolve : undefined;
}

function rootResolver<Viewer>(compiler: Pick<Compiler<Viewer>, 'compilePart'>): Resolver<Viewer> {
  return async (_source, _args, { sqlgraph }, info) => {
    const compiled = compiler.compilePart(scopeOf(sqlgraph, info), (context) =>
      planField(context, info.parentType, selectedAt(info)),
    );
    return compiled ? JSON.parse(await sqlgraph.run(compiled)) : null;
  };
}

/** Replaces `{ id }`, or a list of such, by the rows that the selection asks for. */
function byIdResolver<Viewer>(
  resolve: Resolver<Viewer>,
  type: PublishedType,
  list: boolean,
  compiler: Pick<Compiler<Viewer>, 'compilePart'>,
): Resolver<Viewer> {
  const id = idKey(type).type;
  const ids = {
    type: `${id.cast}[]`,
    read: ({ variables }: { readonly variables: Row }) => variables[IDS],
  };
  return async (source, args, context, info) => {
    const given = await resolve(source, args, context, info);
    if (given === null || given === undefined) return null;
    const records = (list ? [...(given as Iterable<Keyed>)] : [given]) as readonly Keyed[];
    const values = records.map((record) => record?.id ?? null);
    const compiled = compiler.compilePart(
      scopeOf(context.sqlgraph, info),
      (plan) => planByIds(plan, type, ids, selectedAt(info)),
      { [IDS]: values },
    );
    const rows = compiled ? (JSON.parse(await context.sqlgraph.run(compiled)) as unknown[]) : [];
    return list ? rows : (rows[0] ?? null);
  };
}

function scopeOf<Viewer>({ viewer, limits }: ReadContext<Viewer>['sqlgraph'], info: GraphQLResolveInfo) {
  const { operation, fragments, variableValues: variables } = info;
  return { operation, fragments, variables, viewer, limits, part: responsePath(info.path).join('.') };
}

function selectedAt(info: GraphQLResolveInfo): Selected {
  const [first, ...rest] = info.fieldNodes;
  if (!first) throw new Error('A field is selected by at least one node');
  return { nodes: [first, ...rest], place: { node: first, path: responsePath(info.path) }, depth: 1 };
}

/** The response path without list indices: every element of a list has the same selection. */
function responsePath(path: ResponsePath | undefined): readonly string[] {
  if (!path) return [];
  return [...responsePath(path.prev), ...(typeof path.key === 'string' ? [path.key] : [])];
}
