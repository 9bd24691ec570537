import {
  type GraphQLEnumType,
  type GraphQLField,
  type GraphQLLeafType,
  type GraphQLOutputType,
  getNamedType,
  getNullableType,
  isEnumType,
  isLeafType,
  isListType,
  isNonNullType,
} from 'graphql';
import type { ColumnModel, EntityModel, RelationModel } from '../model/entity-model.ts';
import { enumKind, listKind, type ScalarKind, scalarKind } from '../scalars.ts';
import type { BoundField, FieldBinding, Source } from './published-type.ts';

/** A bound field, or why it cannot be bound. */
export type Binding = BoundField | { readonly kind: 'problem'; readonly message: string };

const problem = (message: string): Binding => ({ kind: 'problem', message });

/** Binds one field of the published type `owner` by name to its entity; `entityOf` gives the entity behind a published type. */
export function bindField(
  owner: string,
  field: GraphQLField<unknown, unknown>,
  entity: EntityModel,
  entityOf: (type: string) => string | undefined,
): Binding {
  const extension = field.extensions.sqlgraph as FieldBinding | undefined;
  const nullable = !isNonNullType(field.type);
  if (extension && 'resolver' in extension) {
    return { kind: 'resolver', name: field.name, needs: extension.needs ?? ['id'] };
  }
  if (field.args.length > 0) return problem('takes arguments, which only a field with a resolver may');
  if (extension) {
    return bindScalar(field, undefined, nullable, { kind: 'expression', expression: extension.expression });
  }
  const property = Object.hasOwn(entity.properties, field.name) ? entity.properties[field.name] : undefined;
  if (!property) {
    return problem(
      `is bound to nothing: entity ${entity.name} has no such column or relation; declare an expression or a resolver`,
    );
  }
  if (property.kind !== 'column') return bindRelation(owner, field, property, nullable, entityOf);
  if (property.nullable && !nullable) return problem(`is non-null, but column "${property.column}" is nullable`);
  return bindScalar(field, property, nullable, { kind: 'column', column: property.column });
}

function bindScalar(
  field: GraphQLField<unknown, unknown>,
  column: ColumnModel | undefined,
  nullable: boolean,
  value: Source,
): Binding {
  const bare = getNullableType(field.type);
  const named = getNamedType(field.type);
  if (!isLeafType(named)) return problem(`is bound to a scalar value but has type ${field.type}`);
  const list = isListType(bare);
  if (list && getNullableType(bare.ofType) !== named) return problem(`is a list of lists (${field.type})`);
  const columnType = column?.type;
  if (columnType !== undefined && columnType.endsWith('[]') !== list && named.name !== 'JSON') {
    return problem(`has type ${field.type}, but column "${column?.column}" is ${columnType}`);
  }
  const element = kindOf(named, columnType?.replace(/\[\]$/, ''), list ? undefined : column?.enumValues);
  if (typeof element === 'string') return problem(element);
  return { kind: 'scalar', name: field.name, nullable, type: list ? listKind(element) : element, value };
}

function kindOf(
  type: GraphQLLeafType,
  columnType: string | undefined,
  closed?: readonly string[],
): ScalarKind | string {
  if (!isEnumType(type)) {
    return (
      scalarKind(type.name, columnType) ?? `has type ${type.name}, which cannot be read from ${columnType ?? 'SQL'}`
    );
  }
  return enumKindOf(type, columnType ?? 'text', closed);
}

function enumKindOf(type: GraphQLEnumType, columnType: string, closed?: readonly string[]): ScalarKind | string {
  const values = type.getValues();
  const renamed = values.find(({ name, value }) => name !== value);
  if (renamed) return `uses enum ${type.name}, whose value ${renamed.name} is stored under another name`;
  const names = values.map(({ name }) => name);
  const stranger = closed?.find((value) => !names.includes(value));
  if (stranger !== undefined) return `uses enum ${type.name}, which lacks "${stranger}" that the column may hold`;
  return enumKind(type.name, names, columnType === 'text' ? 'text' : `"${columnType}"`, closed !== undefined);
}

function bindRelation(
  owner: string,
  field: GraphQLField<unknown, unknown>,
  relation: RelationModel,
  nullable: boolean,
  entityOf: (type: string) => string | undefined,
): Binding {
  const { name, type } = field;
  const target = getNamedType(type).name;
  const entity = entityOf(target);
  if (entity === undefined) return problem(`is a relation, but its type ${target} is not published`);
  if (entity !== relation.target)
    return problem(`leads to entity ${relation.target}, but ${target} publishes ${entity}`);
  if (relation.kind === 'toMany') {
    if (!isListOfNonNull(type)) return problem(`is a to-many relation and must have type [${target}!]!, not ${type}`);
  } else {
    if (isListType(getNullableType(type))) return problem(`is a to-one relation but has type ${type}`);
    if (relation.nullable && !nullable) return problem('is non-null, but the relation may be absent');
  }
  return { kind: relation.kind, name, nullable, owner, target, join: relation.join };
}

function isListOfNonNull(type: GraphQLOutputType): boolean {
  return isNonNullType(type) && isListType(type.ofType) && isNonNullType(type.ofType.ofType);
}
