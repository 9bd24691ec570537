import {
  type FieldNode as FieldAst,
  type GraphQLField,
  type GraphQLObjectType,
  getNamedType,
  isObjectType,
} from 'graphql';
import type { BoundScalar, PublishedType } from '../bind/published-type.ts';
import { type Place, readProblem, within } from '../problems.ts';
import { planAggregate } from './aggregate.ts';
import { collectFields } from './collect.ts';
import { type PlanContext, readable } from './context.ts';
import { planFilter, relatedRows } from './filter.ts';
import { planGroups } from './groups.ts';
import { type Input, inputAt } from './input.ts';
import type {
  ConnectionNode,
  ConnectionPart,
  EdgePart,
  Entry,
  FieldNode,
  ObjectNode,
  PageInfoPart,
  Rows,
} from './nodes.ts';
import { planPage } from './page.ts';
import { planSort } from './sort.ts';

/** One response field: the nodes that were merged into it, and where it stands. */
export interface Selected {
  readonly nodes: readonly [FieldAst, ...FieldAst[]];
  readonly place: Place;
  /** Relations followed so far. */
  readonly depth: number;
}

/** Key under which a row carries the columns that TypeScript resolvers of its type need. No alias can be called so. */
export const NEEDS_KEY = '#needs';

/** The selection on a published type. Fields with a TypeScript resolver are left to graphql-js, see {@link NEEDS_KEY}. */
export function planObject(context: PlanContext, type: PublishedType, selected: Selected): ObjectNode {
  const entries: Entry<FieldNode>[] = [];
  const needs = new Set<string>();
  const object = objectType(context, type.name);
  for (const { key, nodes, name, place } of select(context, object, selected)) {
    const field = readable(context, type, name, place);
    if (name === '__typename') entries.push({ key, value: { kind: 'typename', name: type.name } });
    else if (field?.kind === 'scalar') entries.push({ key, value: scalarNode(field) });
    else if (field?.kind === 'resolver') {
      checkAnswerThen(context, object.getFields()[name], place);
      context.tally.resolvers += 1;
      for (const need of field.needs) {
        readable(context, type, need, place);
        needs.add(need);
      }
    } else if (field) {
      const inner = deeper(context, { nodes, place, depth: selected.depth });
      const rows = relatedRows(context, field, place);
      entries.push({
        key,
        value:
          field.kind === 'toMany'
            ? planConnection(context, rows, object.getFields()[name], inner)
            : { kind: 'one', rows, nullable: field.nullable, object: planObject(context, rows.type, inner) },
      });
    }
  }
  if (needs.size > 0) entries.push({ key: NEEDS_KEY, value: { kind: 'object', entries: needed(type, needs) } });
  return { kind: 'object', entries };
}

/** A record that a TypeScript resolver names is read in a statement of its own, which knows no moment. */
function checkAnswerThen(
  { asOf, types }: PlanContext,
  field: GraphQLField<unknown, unknown> | undefined,
  place: Place,
): void {
  const type = field && getNamedType(field.type).name;
  if (asOf && type !== undefined && types.has(type)) throw readProblem('AS_OF_UNAVAILABLE', place, { type });
}

function needed(type: PublishedType, names: ReadonlySet<string>): readonly Entry<FieldNode>[] {
  return [...names].flatMap((key) => {
    const field = type.fields.get(key);
    return field?.kind === 'scalar' ? [{ key, value: scalarNode(field) }] : [];
  });
}

const scalarNode = ({ value, type, nullable }: BoundScalar): FieldNode => ({ kind: 'scalar', value, type, nullable });

/** A connection over `rows`, whose `where` the argument `filter` becomes. */
export function planConnection(
  context: PlanContext,
  rows: Rows,
  field: GraphQLField<unknown, unknown> | undefined,
  selected: Selected,
): ConnectionNode {
  const { type } = rows;
  const connection = objectType(context, `${type.name}Connection`);
  const argument = (name: string) => inputArgument(context, selected.nodes[0], field, name);
  const filter = argument('filter');
  const { sort, fingerprint } = planSort(context, type, argument('sort'), within(selected.place, 'sort'));
  const entries: Entry<ConnectionPart>[] = [];
  for (const { key, nodes, name, place } of select(context, connection, selected)) {
    const inner = { ...selected, nodes, place };
    if (name === '__typename') entries.push({ key, value: { kind: 'typename', name: connection.name } });
    else if (name === 'totalCount') entries.push({ key, value: { kind: 'totalCount' } });
    else if (name === 'aggregate')
      entries.push({ key, value: { kind: 'aggregate', entries: planAggregate(context, type, inner) } });
    else if (name === 'groups') entries.push({ key, value: planGroups(context, type, connection, inner) });
    else if (name === 'nodes')
      entries.push({ key, value: { kind: 'nodes', object: planObject(context, type, inner) } });
    else if (name === 'edges')
      entries.push({ key, value: { kind: 'edges', entries: planEdges(context, type, inner) } });
    else if (name === 'pageInfo')
      entries.push({ key, value: { kind: 'pageInfo', entries: planPageInfo(context, inner) } });
  }
  return {
    kind: 'connection',
    rows: { ...rows, where: filter && planFilter(context, type, filter, within(selected.place, 'filter')) },
    sort,
    fingerprint,
    page: planPage(argument, sort, fingerprint, selected.place),
    entries,
  };
}

function planEdges(context: PlanContext, type: PublishedType, selected: Selected): readonly Entry<EdgePart>[] {
  const edge = objectType(context, `${type.name}Edge`);
  return select(context, edge, selected).map(({ key, nodes, name, place }): Entry<EdgePart> => {
    if (name === '__typename') return { key, value: { kind: 'typename', name: edge.name } };
    if (name === 'cursor') return { key, value: { kind: 'cursor' } };
    return { key, value: { kind: 'node', object: planObject(context, type, { ...selected, nodes, place }) } };
  });
}

function planPageInfo(context: PlanContext, selected: Selected): readonly Entry<PageInfoPart>[] {
  return select(context, objectType(context, 'PageInfo'), selected).map(({ key, name }): Entry<PageInfoPart> => {
    if (name === '__typename') return { key, value: { kind: 'typename', name: 'PageInfo' } };
    return { key, value: { kind: name as Exclude<PageInfoPart['kind'], 'typename'> } };
  });
}

/** The response fields of a selection in order, each with its place. */
export function select(context: PlanContext, type: GraphQLObjectType, selected: Selected) {
  const sets = selected.nodes.map(({ selectionSet }) => selectionSet);
  return [...collectFields(context, type, sets)].map(([key, nodes]) => {
    const place: Place = { node: nodes[0], path: [...selected.place.path, key] };
    return { key, nodes, name: nodes[0].name.value, place };
  });
}

/** One relation further down. */
export function deeper(context: PlanContext, selected: Selected): Selected {
  const max = context.limits.maxDepth;
  if (selected.depth >= max) throw readProblem('TOO_DEEP', selected.place, { max });
  return { ...selected, depth: selected.depth + 1 };
}

/** The argument `name` of the field at `node`, if it is given. */
export function inputArgument(
  context: PlanContext,
  node: FieldAst,
  field: GraphQLField<unknown, unknown> | undefined,
  name: string,
): Input | undefined {
  const definition = field?.args.find((argument) => argument.name === name);
  const given = node.arguments?.find((argument) => argument.name.value === name);
  return definition && inputAt(given?.value, definition.type, context.variables);
}

/** The derived schema's object type `name`. */
export function objectType({ schema }: PlanContext, name: string): GraphQLObjectType {
  const type = schema.getType(name);
  if (!isObjectType(type)) throw new Error(`The derived schema has no object type ${name}`);
  return type;
}
