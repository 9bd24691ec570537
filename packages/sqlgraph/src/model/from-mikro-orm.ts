import type { EntityMetadata, EntityProperty, MetadataStorage } from '@mikro-orm/core';
import type { EntityModel, HistoryModel, Model, PropertyModel } from './entity-model.ts';

/**
 * Reads the model from MikroORM's discovered metadata (`orm.getMetadata()`). Properties that have no column and no
 * foreign key to join by (formulas, embedded objects, pivot tables, composite keys) are left out, so that publishing
 * one is reported as "bound to nothing" at boot.
 * @param historyOf where the history of a table is kept, of which the ORM knows nothing
 */
export function fromMikroOrm(
  metadata: MetadataStorage,
  historyOf: (table: string) => HistoryModel | undefined = () => undefined,
): Model {
  const all = [...metadata.getAll().values()].filter((meta) => !meta.pivotTable && !meta.virtual);
  return new Map(all.map((meta) => [meta.className, entityModel(meta, historyOf(meta.tableName))]));
}

function entityModel(meta: EntityMetadata, history: HistoryModel | undefined): EntityModel {
  const properties: Record<string, PropertyModel> = {};
  for (const property of Object.values(meta.properties) as EntityProperty[]) {
    const model = propertyModel(meta, property);
    if (model) properties[property.name] = model;
  }
  const { className: name, schema, tableName: table } = meta;
  return { name, schema, table, idColumn: idColumn(meta), properties, history };
}

function propertyModel(meta: EntityMetadata, property: EntityProperty): PropertyModel | undefined {
  const nullable = property.nullable === true;
  const own = single(property.fieldNames);
  const target = property.targetMeta;
  switch (property.kind as string) {
    case 'scalar': {
      if (own === undefined || property.persist === false || property.formula !== undefined) return undefined;
      const type = single(property.columnTypes);
      if (type === undefined) return undefined;
      const enumValues = property.items?.every((item) => typeof item === 'string') ? property.items : undefined;
      const enforced = property.enum === true || property.nativeEnumName !== undefined;
      return {
        kind: 'column',
        column: own,
        type: baseType(type),
        nullable,
        enumValues: enforced ? (enumValues as string[] | undefined) : undefined,
      };
    }
    case 'm:1':
    case '1:1': {
      if (!target) return undefined;
      const inverse = property.mappedBy ? foreignKey(target, property.mappedBy) : undefined;
      if (property.mappedBy) {
        return inverse === undefined
          ? undefined
          : { kind: 'toOne', target: target.className, nullable: true, join: { from: idColumn(meta), to: inverse } };
      }
      if (own === undefined) return undefined;
      return { kind: 'toOne', target: target.className, nullable, join: { from: own, to: idColumn(target) } };
    }
    case '1:m': {
      const key = target && foreignKey(target, property.mappedBy);
      if (!target || key === undefined) return undefined;
      return { kind: 'toMany', target: target.className, nullable: false, join: { from: idColumn(meta), to: key } };
    }
    default:
      return undefined;
  }
}

function foreignKey(target: EntityMetadata, property: string): string | undefined {
  const owner = (target.properties as Record<string, EntityProperty | undefined>)[property];
  return single(owner?.fieldNames);
}

function idColumn(meta: EntityMetadata): string {
  const key = single(meta.primaryKeys);
  const property = key === undefined ? undefined : (meta.properties as Record<string, EntityProperty>)[key];
  return single(property?.fieldNames) ?? '';
}

const single = <T>(list: readonly T[] | undefined): T | undefined => (list?.length === 1 ? list[0] : undefined);

const SYNONYMS: Readonly<Record<string, string>> = {
  int: 'integer',
  int2: 'smallint',
  int4: 'integer',
  int8: 'bigint',
  serial: 'integer',
  bigserial: 'bigint',
  decimal: 'numeric',
  bool: 'boolean',
  varchar: 'text',
  'character varying': 'text',
  float: 'double precision',
  float8: 'double precision',
  'timestamp with time zone': 'timestamptz',
};

/** `numeric(8,2)` is `numeric`, `varchar(255)` is `text`, `timestamptz(3)` is `timestamptz`; arrays keep their `[]`. */
function baseType(type: string): string {
  const array = type.endsWith('[]');
  const bare = type
    .replace(/\[\]$/, '')
    .replace(/\s*\(.*?\)/, '')
    .trim();
  return (SYNONYMS[bare] ?? bare) + (array ? '[]' : '');
}
