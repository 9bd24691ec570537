import type { GraphQLObjectType } from 'graphql';
import { type GroupPath, groupPaths } from '../bind/group-path.ts';
import { type Measure, measuresOf } from '../bind/measure.ts';
import type { PublishedType } from '../bind/published-type.ts';
import { MAX_GROUP_KEYS, MAX_GROUPS } from '../limits.ts';
import { type Place, readProblem, within } from '../problems.ts';
import { figure, partNamed, planFigure } from './aggregate.ts';
import { type PlanContext, readable } from './context.ts';
import { all, conditions, operators, planCondition, relatedRows } from './filter.ts';
import { type Input, inputElements, inputFields } from './input.ts';
import type { Entry, GroupKey, GroupKeyPart, GroupPart, GroupSortKey, GroupsNode, Predicate, Slot } from './nodes.ts';
import { deeper, inputArgument, objectType, planObject, type Selected, select } from './selection.ts';
import { numberSlot } from './slots.ts';
import { idKey } from './sort.ts';

/** The field `groups` of the connection of `type`. */
export function planGroups(
  context: PlanContext,
  type: PublishedType,
  connection: GraphQLObjectType,
  selected: Selected,
): GroupsNode {
  const field = connection.getFields().groups;
  const argument = (name: string): Input | undefined => {
    const input = inputArgument(context, selected.nodes[0], field, name);
    return input && input.value !== null ? input : undefined;
  };
  const at = (name: string): Place => within(selected.place, name);
  const keys = planKeys(context, type, argument('by'), at('by'));
  const having = inputArgument(context, selected.nodes[0], field, 'having');
  return {
    kind: 'groups',
    keys,
    having: having && planHaving(context, type, having, at('having')),
    sort: planGroupSort(context, type, keys, argument('sort'), at('sort')),
    size: sizeOf(argument('first'), at('first')),
    offset: offsetOf(argument('offset'), at('offset')),
    entries: planGroup(context, type, keys, selected),
  };
}

const sizeOf = (input: Input | undefined, place: Place): Slot | number =>
  input ? numberSlot(input, 'PAGE_OUT_OF_RANGE', place, MAX_GROUPS) : MAX_GROUPS;

const offsetOf = (input: Input | undefined, place: Place): Slot | undefined =>
  input && numberSlot(input, 'OFFSET_OUT_OF_RANGE', place);

function planKeys(
  context: PlanContext,
  type: PublishedType,
  input: Input | undefined,
  place: Place,
): readonly GroupKey[] {
  const names = (input ? inputElements(input, context.variables) : []).map((element) => String(element?.value));
  if (names.length === 0 || names.length > MAX_GROUP_KEYS || new Set(names).size < names.length) {
    throw readProblem('GROUP_KEYS', place, { max: MAX_GROUP_KEYS });
  }
  const paths = groupPaths(context.types, type);
  return names.map((name, index) => {
    const path = paths.find((each) => each.name === name);
    if (!path) throw new Error(`${type.name} has no key ${name}`); // the enum has no other values
    return planKey(context, type, path, within(place, index));
  });
}

function planKey(context: PlanContext, type: PublishedType, { name, through, end }: GroupPath, place: Place): GroupKey {
  let at = type;
  const path = through.map((relation) => {
    readable(context, at, relation.name, place);
    const rows = relatedRows(context, relation, place);
    at = rows.type;
    return rows;
  });
  readable(context, at, end.name, place);
  if (end.kind === 'scalar') return { name, path, end: { kind: 'value', value: end.value, type: end.type } };
  const rows = relatedRows(context, end, place);
  return { name, path, end: { kind: 'record', rows, id: idKey(rows.type).type } };
}

function planHaving(context: PlanContext, type: PublishedType, input: Input, place: Place): Predicate {
  return planCondition(context, input, place, (name, condition, at) => {
    const one = (measure: Measure, part: Input, where: Place): Predicate =>
      operators(context, { kind: 'measure', measure }, measure.type, part, where);
    if (name === 'count') {
      const count = measuresOf(type).get('COUNT');
      if (!count) throw new Error('Rows can always be counted');
      return one(count, condition, at);
    }
    const part = partNamed(name);
    return all(
      conditions(context, condition, at).map(([field, inner]) =>
        one(figure(context, type, part, field, within(at, field)), inner, within(at, field)),
      ),
    );
  });
}

/** The order asked for, then the keys that it does not mention, so that it is total. */
function planGroupSort(
  context: PlanContext,
  type: PublishedType,
  keys: readonly GroupKey[],
  input: Input | undefined,
  place: Place,
): readonly GroupSortKey[] {
  const elements = input ? inputElements(input, context.variables) : [];
  const max = context.limits.maxSortKeys;
  if (elements.length > max) throw readProblem('SORT_TOO_LONG', place, { max });
  const asked = elements.map((element, index): GroupSortKey => {
    const at = within(place, index);
    const fields = element ? new Map(inputFields(element, context.variables)) : new Map<string, Input>();
    const key = given(fields, 'key');
    const aggregate = given(fields, 'aggregate');
    const isNull = [fields.get('key'), fields.get('aggregate')].some((field) => field?.value === null);
    if (isNull || (key === undefined) === (aggregate === undefined)) {
      throw readProblem('SORT_NOT_ONE', at, { allowed: '`key`, `aggregate`' });
    }
    const direction = fields.get('direction')?.value === 'DESC' ? 'DESC' : 'ASC';
    const nulls = fields.get('nulls')?.value === 'FIRST' ? 'FIRST' : 'LAST';
    if (key !== undefined) return { by: { key: keyNamed(keys, key, within(at, 'key')) }, direction, nulls };
    const measure = measuresOf(type).get(String(aggregate));
    if (!measure) throw new Error(`${type.name} has no figure ${aggregate}`); // the enum has no other values
    if (measure.field) readable(context, type, measure.field.name, within(at, 'aggregate'));
    return { by: measure, direction, nulls };
  });
  const sorted = new Set(asked.map(({ by }) => ('key' in by ? by.key : undefined)));
  const rest = keys.flatMap((_, key): GroupSortKey[] =>
    sorted.has(key) ? [] : [{ by: { key }, direction: 'ASC', nulls: 'LAST' }],
  );
  return [...asked, ...rest];
}

function given(fields: ReadonlyMap<string, Input>, name: string): string | undefined {
  const value = fields.get(name)?.value;
  return value === undefined || value === null ? undefined : String(value);
}

function keyNamed(keys: readonly GroupKey[], name: string, place: Place): number {
  const index = keys.findIndex((key) => key.name === name);
  if (index < 0) throw readProblem('NOT_GROUPED_BY', place, { key: name });
  return index;
}

function planGroup(
  context: PlanContext,
  type: PublishedType,
  keys: readonly GroupKey[],
  selected: Selected,
): readonly Entry<GroupPart>[] {
  const group = objectType(context, `${type.name}Group`);
  return select(context, group, selected).map(({ key, nodes, name, place }): Entry<GroupPart> => {
    const inner = { ...selected, nodes, place };
    if (name === '__typename') return { key, value: { kind: 'typename', name: group.name } };
    if (name === 'key') return { key, value: { kind: 'key', entries: planGroupKey(context, type, keys, inner) } };
    return { key, value: planFigure(context, type, name, inner) };
  });
}

function planGroupKey(
  context: PlanContext,
  type: PublishedType,
  keys: readonly GroupKey[],
  selected: Selected,
): readonly Entry<GroupKeyPart>[] {
  const object = objectType(context, `${type.name}GroupKey`);
  return select(context, object, selected).map(({ key, nodes, name, place }): Entry<GroupKeyPart> => {
    if (name === '__typename') return { key, value: { kind: 'typename', name: object.name } };
    const index = keyNamed(keys, name, place);
    const end = keys[index]?.end;
    if (end?.kind !== 'record') return { key, value: { kind: 'keyValue', key: index } };
    const inner = deeper(context, { ...selected, nodes, place });
    return { key, value: { kind: 'keyRecord', key: index, object: planObject(context, end.rows.type, inner) } };
  });
}
