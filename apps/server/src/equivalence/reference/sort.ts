import { comparison } from './order.ts';
import type { PublishedShape } from './published-shape.ts';
import { Refusal } from './refusal.ts';
import type { Row, Tables } from './tables.ts';

type SortKey = Readonly<Record<string, unknown>>;
/** A value and how it compares. */
export type Keyed = { readonly value: unknown; readonly compare: (a: unknown, b: unknown) => number };

/** A total order of rows: the given keys, then the id. */
export type RowOrder = (a: Row, b: Row) => number;

/** The order that a `sort` argument asks for; by id without one. */
export function rowOrder(shape: PublishedShape, tables: Tables, type: string, sort: unknown): RowOrder {
  const keys = (sort ?? []) as readonly SortKey[];
  // A list of one row compares nothing: what no key can be is refused before.
  for (const { direction, nulls, ...by } of keys) keyOf(shape, tables, type, undefined, by);
  return (a, b) => {
    for (const key of keys) {
      const { direction = 'ASC', nulls, ...by } = key;
      const [left, right] = [keyOf(shape, tables, type, a, by), keyOf(shape, tables, type, b, by)];
      const order = compareKeys(left, right, direction === 'DESC', nulls === 'FIRST');
      if (order !== 0) return order;
    }
    return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
  };
}

/** Null goes last, or first, whatever the direction. */
export function compareKeys(a: Keyed, b: Keyed, descending: boolean, nullsFirst: boolean): number {
  if (a.value === null && b.value === null) return 0;
  if (a.value === null) return nullsFirst ? -1 : 1;
  if (b.value === null) return nullsFirst ? 1 : -1;
  const order = a.compare(a.value, b.value);
  return descending ? -order : order;
}

/** What a key sorts a row by; null where a relation on the way is absent. */
function keyOf(shape: PublishedShape, tables: Tables, type: string, row: Row | undefined, by: SortKey): Keyed {
  const given = Object.entries(by).filter(([, value]) => value !== undefined);
  const [one, another] = given;
  if (one === undefined || another !== undefined || one[1] === null) throw new Refusal('a sort key states one thing');
  const [name, what] = one;
  if (name === 'count') {
    const list = shape.fieldOfConstant(type, String(what));
    const compare = comparison('Int', false);
    return { value: row === undefined ? null : tables.many(type, row, list).length, compare };
  }
  if (name === 'field') {
    const field = shape.fieldOfConstant(type, String(what));
    const bound = shape.field(type, field);
    if (bound.kind !== 'value') throw new Error(`${type}.${field} is no value`);
    const compare = comparison(bound.scalar, tables.isVietnamese(type, field));
    return { value: row === undefined ? null : tables.value(type, row, field), compare };
  }
  const bound = shape.field(type, name);
  if (bound.kind !== 'one') throw new Error(`${type}.${name} is no relation`);
  const other = row === undefined ? undefined : tables.one(type, row, name);
  return keyOf(shape, tables, bound.target, other, what as SortKey);
}
