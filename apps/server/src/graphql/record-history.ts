import { MapperKind, mapSchema } from '@graphql-tools/utils';
import type { Model, PropertyModel } from '@thoat-ngheo/sqlgraph';
import { GraphQLList, GraphQLNonNull, GraphQLObjectType, type GraphQLSchema } from 'graphql';

const VERSION = 'RecordVersion';

/** Types of records that people create and change as wholes. */
const isRecord = (schema: GraphQLSchema, name: string): boolean =>
  schema.getMutationType()?.getFields()[`create${name}`] !== undefined;

/** Gives every record the field `history`: its versions, from the audit trail. */
export function withHistory(base: GraphQLSchema): GraphQLSchema {
  return mapSchema(base, {
    [MapperKind.OBJECT_TYPE]: (object, schema) => {
      const version = schema.getType(VERSION);
      if (object.extensions.sqlgraph === undefined || !isRecord(base, object.name)) return undefined;
      if (!(version instanceof GraphQLObjectType)) return undefined;
      const config = object.toConfig();
      const history = {
        type: new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(version))),
        description:
          'Its versions since the audit trail began: who made them, when and why, and what they changed. What one looked like: ask for the record with `asOf: occurredAt`.',
      };
      return new GraphQLObjectType({ ...config, fields: { ...config.fields, history } });
    },
  });
}

/** The relation behind `history`: events name the record by its id, whatever its type. */
export function historyModel(model: Model): Model {
  const history: PropertyModel = {
    kind: 'toMany',
    target: 'AuditEvent',
    nullable: false,
    join: { from: 'id', to: 'record_id' },
  };
  return new Map(
    [...model].map(([name, entity]) => [name, { ...entity, properties: { ...entity.properties, history } }]),
  );
}
