import { type GraphQLSchema, getNamedType, isEnumType, isInputObjectType, isObjectType } from 'graphql';
import { type PublishedShape, snake } from '../reference/published-shape.ts';

/** One question of the matrix, and the fields of records that it mentions. */
export type Question = {
  readonly text: string;
  readonly mentions: readonly (readonly [type: string, field: string])[];
};

/** Rows enough to meet those that are hidden. */
const PAGE = 'first: 100';

const constant = (field: string): string => snake(field).toUpperCase();

const hasConstant = (schema: GraphQLSchema, enumName: string, value: string): boolean => {
  const type = schema.getType(enumName);
  return isEnumType(type) && type.getValue(value) !== undefined;
};

/** `{ field: { isNull: false } }` where filters know the field. */
function filterOf(schema: GraphQLSchema, type: string, field: string): string | undefined {
  const filter = schema.getType(`${type}Filter`);
  const condition = isInputObjectType(filter) ? filter.getFields()[field] : undefined;
  const inner = condition && getNamedType(condition.type);
  return isInputObjectType(inner) && 'isNull' in inner.getFields() ? `{ ${field}: { isNull: false } }` : undefined;
}

/** `min { field }`, `countDistinct { field }`, ... for the figures that a field has. */
function figuresOf(schema: GraphQLSchema, type: string, field: string): string[] {
  const aggregate = schema.getType(`${type}Aggregate`);
  if (!isObjectType(aggregate)) return [];
  return Object.values(aggregate.getFields()).flatMap((part) => {
    const inner = getNamedType(part.type);
    return isObjectType(inner) && field in inner.getFields() ? [`${part.name} { ${field} }`] : [];
  });
}

function questionsOfValue({ schema }: PublishedShape, list: string, type: string, field: string): string[] {
  const filter = filterOf(schema, type, field);
  const figures = figuresOf(schema, type, field);
  return [
    `{ ${list}(${PAGE}) { totalCount nodes { id ${field} } edges { node { ${field} } } } }`,
    ...(filter ? [`{ ${list}(${PAGE}, filter: ${filter}) { totalCount nodes { id } } }`] : []),
    ...(filter ? [`{ ${list}(${PAGE}, filter: { not: { or: [${filter}] } }) { totalCount nodes { id } } }`] : []),
    ...(hasConstant(schema, `${type}SortField`, constant(field))
      ? [`{ ${list}(${PAGE}, sort: [{ field: ${constant(field)}, direction: DESC }]) { nodes { id } } }`]
      : []),
    ...(figures.length > 0 ? [`{ ${list} { aggregate { count ${figures.join(' ')} } } }`] : []),
    ...(hasConstant(schema, `${type}GroupField`, constant(field))
      ? [`{ ${list} { groups(by: [${constant(field)}]) { key { ${field} } count } } }`]
      : []),
  ];
}

/** Through a relation: the record or the list at its other end, with one of its fields; and a condition on it. */
function questionsOfEdge(shape: PublishedShape, list: string, type: string, edge: string): Question[] {
  const bound = shape.field(type, edge);
  if (bound.kind === 'value') return [];
  const values = [...(shape.records.get(bound.target) ?? [])].filter(([, field]) => field.kind === 'value');
  return values.flatMap(([name]) => {
    const inside =
      bound.kind === 'one' ? `{ id ${name} }` : `(${PAGE}) { totalCount nodes { id ${name} } aggregate { count } }`;
    const condition = filterOf(shape.schema, bound.target, name);
    const nested =
      condition && (bound.kind === 'one' ? `{ ${edge}: ${condition} }` : `{ ${edge}: { some: ${condition} } }`);
    const texts = [
      `{ ${list}(${PAGE}) { nodes { id ${edge} ${inside} } } }`,
      ...(nested ? [`{ ${list}(${PAGE}, filter: ${nested}) { totalCount nodes { id } } }`] : []),
    ];
    return texts.map((text) => ({ text, mentions: [[bound.target, name]] as const }));
  });
}

/** A record by its id, whether it may be read or not. */
function questionsById(
  { schema }: PublishedShape,
  type: string,
  fields: readonly string[],
  ids: readonly string[],
): Question[] {
  const root = Object.values(schema.getQueryType()?.getFields() ?? {}).find(
    (field) => getNamedType(field.type).name === type && field.args.some(({ name }) => name === 'id'),
  );
  if (root === undefined) return [];
  return fields.flatMap((field, index) => {
    const id = ids[index % Math.max(1, ids.length)];
    if (id === undefined) return [];
    return [{ text: `{ ${root.name}(id: "${id}") { id ${field} } }`, mentions: [[type, field]] as const }];
  });
}

/** Every way of asking for every field and every edge of a published type. */
export function questionsOf(shape: PublishedShape, type: string, ids: readonly string[]): Question[] {
  const list = shape.listField(type);
  const fields = [...(shape.records.get(type) ?? [])];
  const values = fields.filter(([, field]) => field.kind === 'value').map(([name]) => name);
  const byId = questionsById(shape, type, values, ids);
  if (list === undefined) return byId;
  return [
    ...byId,
    ...values.flatMap((field) =>
      questionsOfValue(shape, list, type, field).map((text) => ({ text, mentions: [[type, field]] as const })),
    ),
    ...fields.flatMap(([edge]) => questionsOfEdge(shape, list, type, edge)),
  ];
}
