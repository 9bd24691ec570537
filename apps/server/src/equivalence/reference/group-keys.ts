import { isEnumType, isInputObjectType } from 'graphql';
import type { PublishedShape } from './published-shape.ts';
import { snake } from './published-shape.ts';

/** What rows can be grouped by: a value, or the record at the end of relations. */
export type GroupKey = {
  /** Its field in a group's key, `assessmentRoundYear`. */
  readonly name: string;
  /** Its name in `by`, `ASSESSMENT_ROUND_YEAR`. */
  readonly constant: string;
  /** To-one relations that lead to the value, or to the record itself. */
  readonly relations: readonly string[];
  readonly end:
    | { readonly kind: 'record'; readonly type: string }
    | { readonly kind: 'value'; readonly type: string; readonly field: string; readonly scalar: string };
};

const MOST_RELATIONS = 2;

const known = new WeakMap<PublishedShape, Map<string, readonly GroupKey[]>>();

/** Everything that rows of a type can be grouped by; the shorter of two paths with the same name keeps it. */
export function groupKeys(shape: PublishedShape, type: string): readonly GroupKey[] {
  const ofShape = known.get(shape) ?? new Map<string, readonly GroupKey[]>();
  known.set(shape, ofShape);
  const found = ofShape.get(type);
  if (found) return found;
  const keys = [0, 1, 2].flatMap((length) => keysOfLength(shape, [type], [], length));
  const own = keys.filter(({ name }, index) => keys.findIndex((other) => other.name === name) === index);
  ofShape.set(type, own);
  return own;
}

/** Values after `length` relations and records at the end of one relation more. */
function keysOfLength(
  shape: PublishedShape,
  passed: readonly string[],
  relations: readonly string[],
  length: number,
): GroupKey[] {
  const type = passed.at(-1) ?? '';
  return [...(shape.records.get(type) ?? [])].flatMap(([field, bound]): GroupKey[] => {
    const path = [...relations, field];
    if (bound.kind === 'value') {
      if (relations.length < length || !isGroupable(shape, type, field, bound.scalar, length)) return [];
      return [named(path, relations, { kind: 'value', type, field, scalar: bound.scalar })];
    }
    if (bound.kind === 'many' || passed.includes(bound.target) || path.length > MOST_RELATIONS) return [];
    if (relations.length === length) return [named(path, path, { kind: 'record', type: bound.target })];
    return keysOfLength(shape, [...passed, bound.target], path, length);
  });
}

function named(path: readonly string[], relations: readonly string[], end: GroupKey['end']): GroupKey {
  const [first = '', ...rest] = path;
  return {
    name: first + rest.map((field) => field.slice(0, 1).toUpperCase() + field.slice(1)).join(''),
    constant: path.map((field) => snake(field).toUpperCase()).join('_'),
    relations,
    end,
  };
}

/** Own fields that filters know, but ids and moments; of related records vocabularies, Booleans and whole numbers. */
function isGroupable(shape: PublishedShape, type: string, field: string, scalar: string, relations: number): boolean {
  const filter = shape.schema.getType(`${type}Filter`);
  if (!isInputObjectType(filter) || filter.getFields()[field] === undefined) return false;
  if (field === 'id' || scalar === 'DateTime') return false;
  return relations === 0 || scalar === 'Boolean' || scalar === 'Int' || isEnumType(shape.schema.getType(scalar));
}
