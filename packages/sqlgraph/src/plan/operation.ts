import { type GraphQLField, type GraphQLObjectType, Kind, type OperationDefinitionNode } from 'graphql';
import type { NaturalKey, PublishedType } from '../bind/published-type.ts';
import { readProblem, within } from '../problems.ts';
import { scalarKind } from '../scalars.ts';
import type { RootRole } from '../schema/derive.ts';
import { checkHistory, type PlanContext, readable } from './context.ts';
import type { Input } from './input.ts';
import type { Entry, Predicate, RootNode, Slot, SortKey, StatementNode } from './nodes.ts';
import { inputArgument, planConnection, planObject, type Selected, select } from './selection.ts';
import { momentSlot, valueSlot } from './slots.ts';
import { idKey } from './sort.ts';

/** A whole query as one statement, or `undefined` if a part of it needs graphql-js. */
export function planOperation(context: PlanContext, operation: OperationDefinitionNode): StatementNode | undefined {
  const query = context.schema.getQueryType();
  if (operation.operation !== 'query' || !query) return undefined;
  const entries: Entry<RootNode>[] = [];
  for (const { key, nodes, name, place } of select(context, query, rootOf(operation))) {
    if (name === '__typename') {
      entries.push({ key, value: { kind: 'typename', name: query.name } });
      continue;
    }
    const field = query.getFields()[name];
    const value = field && planRootField(context, field, { nodes, place, depth: 1 });
    if (!value) return undefined;
    entries.push({ key, value });
  }
  return context.tally.resolvers > 0 ? undefined : { kind: 'data', entries };
}

// An operation has a selection set but is no field; it is collected from as if it were one.
function rootOf(operation: OperationDefinitionNode): Selected {
  const name = operation.name ?? { kind: Kind.NAME, value: operation.operation };
  const node = { kind: Kind.FIELD, name, selectionSet: operation.selectionSet } as const;
  return { nodes: [node], place: { node: operation, path: [] }, depth: 0 };
}

/** One derived root field; `undefined` if the field is not one. */
export function planRootField(
  context: PlanContext,
  field: GraphQLField<unknown, unknown>,
  selected: Selected,
): RootNode | undefined {
  const root = field.extensions.sqlgraph as RootRole | undefined;
  const type = root && context.types.get(root.type);
  if (!type) return undefined;
  const argument = (name: string): Input | undefined => {
    const input = inputArgument(context, selected.nodes[0], field, name);
    return input && input.value !== null ? input : undefined;
  };
  const moment = argument('asOf');
  const asOf = moment && momentSlot(moment, within(selected.place, 'asOf'));
  const then = { ...context, asOf };
  checkHistory(then, type, within(selected.place, 'asOf'));
  if (root.role === 'list') {
    const removed = argument('deleted')?.value === true ? 'only' : 'hide';
    return planConnection(then, { type, removed, asOf }, field, selected);
  }
  return planLookup(then, type, argument, selected);
}

function planLookup(
  context: PlanContext,
  type: PublishedType,
  argument: (name: string) => Input | undefined,
  selected: Selected,
): RootNode {
  const { asOf } = context;
  const key = type.naturalKey;
  const id = argument('id');
  const code = key && argument(key.field);
  if (key && code) readable(context, type, key.field, within(selected.place, key.field));
  const on = key?.validity && argument('on');
  const by = key ? `\`id\`, \`${key.field}\`` : '`id`';
  if (id ? code : !code) throw readProblem('KEY_NOT_ONE', selected.place, { allowed: by });
  if (id && on) throw readProblem('DATE_WITHOUT_KEY', within(selected.place, 'on'), { key: key?.field ?? '' });
  const object = planObject(context, type, selected);
  if (key && code) {
    const text = valueSlot(kind('String'), code, within(selected.place, key.field));
    const day = on && valueSlot(kind('Date'), on, within(selected.place, 'on'));
    const where: Predicate = { kind: 'and', of: [equals(key.column, text), ...(day ? validOn(key, day) : [])] };
    return { kind: 'lookup', rows: { type, removed: 'hide', where, asOf }, sort: latestFirst(type, key), object };
  }
  if (!id) throw readProblem('KEY_NOT_ONE', selected.place, { allowed: by });
  const last = idKey(type);
  const right = valueSlot(last.type, id, within(selected.place, 'id'));
  const where: Predicate = { kind: 'compare', left: last.value, operator: 'eq', right };
  return { kind: 'lookup', rows: { type, removed: 'hide', where, asOf }, sort: [], object };
}

function kind(name: 'String' | 'Date') {
  const found = scalarKind(name);
  if (!found) throw new Error(`No scalar ${name}`);
  return found;
}

const equals = (column: string, right: Slot): Predicate => ({
  kind: 'compare',
  left: { kind: 'column', column },
  operator: 'eq',
  right,
});

/** Both ends of a validity are days on which it holds; a missing end is open. */
function validOn({ validity }: NaturalKey, day: Slot): readonly Predicate[] {
  if (!validity) return [];
  const end = (column: string, operator: 'lte' | 'gte'): Predicate => {
    const left = { kind: 'column', column } as const;
    return {
      kind: 'or',
      of: [
        { kind: 'isNull', of: left },
        { kind: 'compare', left, operator, right: day },
      ],
    };
  };
  return [end(validity.from, 'lte'), end(validity.to, 'gte')];
}

/** Of several bearers of a code: the open one, else the one whose validity ended last. */
function latestFirst(type: PublishedType, { validity }: NaturalKey): readonly SortKey[] {
  const day = kind('Date');
  const by = (column: string, nulls: SortKey['nulls']): SortKey => ({
    value: { kind: 'column', column },
    type: day,
    nullable: true,
    direction: 'DESC',
    nulls,
  });
  return [...(validity ? [by(validity.to, 'FIRST'), by(validity.from, 'LAST')] : []), idKey(type)];
}

/** The rows with given ids, for a field that a TypeScript resolver answered with `{ id }` or a list of such. */
export function planByIds(context: PlanContext, type: PublishedType, ids: Slot, selected: Selected): StatementNode {
  const object = planObject(context, type, selected);
  return { kind: 'value', value: { kind: 'byIds', rows: { type, removed: 'show' }, ids, object } };
}

/** One derived root field on its own, for an operation that graphql-js executes. */
export function planField(
  context: PlanContext,
  parent: GraphQLObjectType,
  selected: Selected,
): StatementNode | undefined {
  const field = parent.getFields()[selected.nodes[0].name.value];
  const value = field && planRootField(context, field, selected);
  return value && { kind: 'value', value };
}
