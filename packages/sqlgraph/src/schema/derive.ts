import { MapperKind, mapSchema } from '@graphql-tools/utils';
import {
  type GraphQLFieldConfig,
  type GraphQLFieldConfigArgumentMap,
  type GraphQLFieldConfigMap,
  GraphQLID,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLScalarType,
  type GraphQLSchema,
  GraphQLString,
} from 'graphql';
import type { PublishedType, PublishedTypes } from '../bind/published-type.ts';
import { Connections, DELETED_ARGUMENT } from './connections.ts';

/** What a field of the derived schema is to the compiler; kept in its extensions under `sqlgraph`. */
export type RootRole = { readonly role: 'lookup' | 'list'; readonly type: string };

/**
 * Second pass: the schema that clients see. Every list of a published type inside a published type becomes a
 * connection; the query type gets `household(id:)` and `households(...)` for every published type.
 */
export function deriveSchema(base: GraphQLSchema, types: PublishedTypes): GraphQLSchema {
  const connections = new Connections(base, types);
  const query = base.getQueryType();
  return mapSchema(base, {
    [MapperKind.OBJECT_TYPE]: (object) => {
      const type = types.get(object.name);
      if (!type && object !== query && object.name !== query?.name) return undefined;
      const config = object.toConfig();
      const fields = type
        ? publishedFields(type, types, config.fields, connections)
        : { ...config.fields, ...rootFields(base, types, connections) };
      return new GraphQLObjectType({ ...config, fields });
    },
  });
}

function publishedFields(
  type: PublishedType,
  types: PublishedTypes,
  fields: GraphQLFieldConfigMap<unknown, unknown>,
  connections: Connections,
): GraphQLFieldConfigMap<unknown, unknown> {
  const entries = Object.entries(fields).map(([name, field]) => {
    const bound = type.fields.get(name);
    const target = bound?.kind === 'toMany' ? types.get(bound.target) : undefined;
    return [name, target ? { ...field, ...connections.field(target, field.description ?? null) } : field] as const;
  });
  return Object.fromEntries(entries);
}

function rootFields(
  base: GraphQLSchema,
  types: PublishedTypes,
  connections: Connections,
): GraphQLFieldConfigMap<unknown, unknown> {
  const fields: GraphQLFieldConfigMap<unknown, unknown> = {};
  const roots = [...types.values()].filter(({ root }) => root).sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const type of roots) {
    fields[type.singular] = lookupField(base, type);
    const moment = momentArgument(base);
    const list = connections.field(type, `The list of ${type.name} rows that the viewer may see.`);
    fields[type.plural] = {
      ...list,
      args: { ...list.args, ...(type.deletedColumn && DELETED_ARGUMENT), ...moment },
      extensions: { sqlgraph: { role: 'list', type: type.name } satisfies RootRole },
    };
  }
  return fields;
}

/** `asOf` of a root field, where the base schema has moments. */
function momentArgument(base: GraphQLSchema): GraphQLFieldConfigArgumentMap {
  const moment = base.getType('DateTime');
  if (!(moment instanceof GraphQLScalarType)) return {};
  return {
    asOf: {
      type: moment,
      description:
        'Everything below as the registry stood at this moment, rights to rows included; as it stands now if left out. A moment to come is refused.',
    },
  };
}

function lookupField(base: GraphQLSchema, type: PublishedType): GraphQLFieldConfig<unknown, unknown> {
  const key = type.naturalKey;
  const date = base.getType('Date');
  const id = key ? GraphQLID : new GraphQLNonNull(GraphQLID);
  const args: GraphQLFieldConfigArgumentMap = { id: { type: id, description: 'Its id.' } };
  if (key) args[key.field] = { type: GraphQLString, description: 'The code by which people name it.' };
  if (key?.validity && date instanceof GraphQLScalarType) {
    args.on = {
      type: date,
      description: `Which bearer of the ${key.field}: the one valid on this day. Without it, the open or else the latest one.`,
    };
  }
  Object.assign(args, momentArgument(base));
  const how = key ? `exactly one of \`id\` and \`${key.field}\`` : 'its id';
  return {
    type: base.getType(type.name) as GraphQLObjectType,
    args,
    description: `One ${type.name}, by ${how}; null if there is none that the viewer may see, or it was removed.`,
    extensions: { sqlgraph: { role: 'lookup', type: type.name } satisfies RootRole },
  };
}
