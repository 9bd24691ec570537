import { type GraphQLObjectType, type GraphQLSchema, isObjectType } from 'graphql';
import type { ColumnModel, EntityModel, Model } from '../model/entity-model.ts';
import { bindField } from './bind-field.ts';
import type { BoundField, NaturalKey, PublishedType, PublishedTypes, TypeBinding } from './published-type.ts';

/** Names that filters use themselves; a published field of this name would be unreachable there. */
const FILTER_KEYWORDS = new Set(['and', 'or', 'not']);
/** Names that sorts use themselves; only to-one relations stand beside them, columns are values of an enum. */
const SORT_KEYWORDS = new Set(['field', 'count', 'direction', 'nulls']);

/** What derived types add to the name of a published type. */
const DERIVED_SUFFIXES = [
  ...['Connection', 'Edge', 'Filter', 'ListFilter', 'Sort', 'SortKey', 'SortField', 'CountField'],
  ...['Aggregate', 'Group', 'GroupKey', 'GroupField', 'GroupSort', 'AggregateField', 'Having'],
  ...['Sum', 'Avg', 'Min', 'Max', 'CountDistinct'].flatMap((part) => [part, `${part}Having`]),
];

const isReserved = (name: string, { kind }: BoundField): boolean =>
  (FILTER_KEYWORDS.has(name) && kind !== 'resolver') || (SORT_KEYWORDS.has(name) && kind === 'toOne');

/** Thrown at boot; `problems` lists everything that is wrong, not only the first thing. */
export class BindingError extends Error {
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(`The schema cannot be published:\n${problems.map((line) => `- ${line}`).join('\n')}`);
    this.name = 'BindingError';
    this.problems = problems;
  }
}

/**
 * First pass: binds every published type of `base` to its entity, by name.
 * @param policed names of the published types that have a policy
 * @throws {BindingError} if any field is bound to nothing, contradicts its column, or a type has no policy
 */
export function bind(base: GraphQLSchema, model: Model, policed: ReadonlySet<string>): PublishedTypes {
  const problems: string[] = [];
  const published = Object.values(base.getTypeMap())
    .filter(isObjectType)
    .filter((type) => bindingOf(type) !== undefined);
  const names = new Set(published.map(({ name }) => name));
  for (const name of policed) {
    if (!names.has(name)) problems.push(`A policy names ${name}, which is not a published type`);
  }
  const entityOf = (type: string) => {
    const object = base.getType(type);
    return isObjectType(object) ? bindingOf(object)?.entity : undefined;
  };
  const types = new Map<string, PublishedType>();
  for (const type of published) {
    if (!policed.has(type.name)) problems.push(`${type.name} has no policy; nobody may read it`);
    const bound = bindType(type, model, entityOf, problems);
    if (bound) types.set(type.name, bound);
  }
  checkNames(base, types, problems);
  if (problems.length > 0) throw new BindingError(problems);
  return types;
}

const bindingOf = (type: GraphQLObjectType) => type.extensions.sqlgraph as TypeBinding | undefined;

function bindType(
  type: GraphQLObjectType,
  model: Model,
  entityOf: (type: string) => string | undefined,
  problems: string[],
): PublishedType | undefined {
  const binding = bindingOf(type);
  const entity = binding && model.get(binding.entity);
  if (!binding || !entity) {
    problems.push(`${type.name} publishes entity ${binding?.entity}, which the model does not have`);
    return undefined;
  }
  if (!entity.idColumn) problems.push(`${type.name}: entity ${entity.name} has no single-column primary key`);
  const fields = new Map<string, BoundField>();
  for (const field of Object.values(type.getFields())) {
    const bound = bindField(type.name, field, entity, entityOf);
    if (bound.kind === 'problem') problems.push(`${type.name}.${field.name} ${bound.message}`);
    else if (isReserved(field.name, bound)) {
      problems.push(`${type.name}.${field.name} has a name that filters and sorts use themselves`);
    } else fields.set(field.name, bound);
  }
  checkReachable(type, fields, problems);
  const singular = binding.singular ?? type.name.charAt(0).toLowerCase() + type.name.slice(1);
  return Object.freeze({
    name: type.name,
    entity,
    singular,
    plural: binding.plural ?? `${singular}s`,
    root: binding.root ?? true,
    naturalKey: bindNaturalKey(type.name, binding, entity, problems),
    deletedColumn: columnOf(entity, 'deletedAt')?.column,
    fields,
  });
}

function checkReachable(type: GraphQLObjectType, fields: ReadonlyMap<string, BoundField>, problems: string[]): void {
  const id = fields.get('id');
  if (id?.kind !== 'scalar' || id.type.name !== 'ID' || id.nullable) {
    problems.push(`${type.name} must publish its primary key as "id: ID!"`);
  }
  for (const field of fields.values()) {
    if (field.kind !== 'resolver') continue;
    for (const need of field.needs) {
      if (fields.get(need)?.kind !== 'scalar') {
        problems.push(`${type.name}.${field.name} needs "${need}", which is not a scalar field of ${type.name}`);
      }
    }
  }
}

function bindNaturalKey(
  type: string,
  binding: TypeBinding,
  entity: EntityModel,
  problems: string[],
): NaturalKey | undefined {
  const key = binding.naturalKey;
  if (!key) return undefined;
  const column = columnOf(entity, key.field);
  const from = key.validity && columnOf(entity, key.validity.from);
  const to = key.validity && columnOf(entity, key.validity.to);
  if (column?.type !== 'text') {
    problems.push(`${type}: natural key "${key.field}" is not a text column of ${entity.name}`);
    return undefined;
  }
  if (!key.validity) return { field: key.field, column: column.column };
  if (from?.type !== 'date' || to?.type !== 'date') {
    problems.push(`${type}: the validity of natural key "${key.field}" must be two date columns of ${entity.name}`);
    return undefined;
  }
  return { field: key.field, column: column.column, validity: { from: from.column, to: to.column } };
}

function columnOf(entity: EntityModel, property: string): ColumnModel | undefined {
  const found = Object.hasOwn(entity.properties, property) ? entity.properties[property] : undefined;
  return found?.kind === 'column' ? found : undefined;
}

/** Root fields and derived type names must be free in the base schema. */
function checkNames(base: GraphQLSchema, types: PublishedTypes, problems: string[]): void {
  const query = base.getQueryType();
  if (!query) problems.push('The base schema has no query type');
  const taken = new Set(Object.keys(query?.getFields() ?? {}));
  for (const type of types.values()) {
    if (type.naturalKey?.validity && !base.getType('Date')) {
      problems.push(`${type.name}: a natural key with a validity needs a scalar Date in the base schema`);
    }
    if (type.root) {
      for (const field of [type.singular, type.plural]) {
        if (taken.has(field)) problems.push(`Query.${field} of ${type.name} exists already`);
        taken.add(field);
      }
    }
    for (const suffix of DERIVED_SUFFIXES) {
      if (base.getType(type.name + suffix)) problems.push(`The name ${type.name}${suffix} is taken by the base schema`);
    }
  }
}
