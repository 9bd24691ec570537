import { comparison, fold } from './order.ts';
import type { PublishedShape } from './published-shape.ts';
import { Refusal, stated } from './refusal.ts';
import type { Row, Tables } from './tables.ts';

type Given = { readonly from: unknown; readonly to: unknown };

/** Answers whether rows meet the filters of the API; a condition is either met or not, never unknown. */
export class Filter {
  readonly #shape: PublishedShape;
  readonly #tables: Tables;

  constructor(shape: PublishedShape, tables: Tables) {
    this.#shape = shape;
    this.#tables = tables;
  }

  /** @throws Refusal for an empty or null filter */
  matches(type: string, row: Row, filter: unknown): boolean {
    const all = stated(filter, `a ${type}Filter`).map(([key, part]) => this.#part(type, row, key, part));
    return all.every(Boolean);
  }

  #part(type: string, row: Row, key: string, part: unknown): boolean {
    if (key === 'and') return this.#each(type, row, part, true).every(Boolean);
    if (key === 'or') return this.#each(type, row, part, false).some(Boolean);
    if (key === 'not') return !this.matches(type, row, part);
    const field = this.#shape.field(type, key);
    if (field.kind === 'one') {
      const other = this.#tables.one(type, row, key);
      return other !== undefined && this.matches(field.target, other, part);
    }
    if (field.kind === 'many') return this.#list(field.target, this.#tables.many(type, row, key), part);
    return meets(this.#tables.value(type, row, key), field.scalar, this.#tables.isVietnamese(type, key), part);
  }

  #each(type: string, row: Row, parts: unknown, refuseEmpty: boolean): boolean[] {
    if (!Array.isArray(parts) || (refuseEmpty && parts.length === 0)) throw new Refusal('no list of conditions');
    return parts.map((part) => this.matches(type, row, part));
  }

  #list(type: string, rows: readonly Row[], part: unknown): boolean {
    const all = stated(part, `a ${type}ListFilter`).map(([quantifier, condition]) => {
      if (quantifier === 'count') return meets(rows.length, 'Int', false, condition);
      const met = rows.filter((row) => this.matches(type, row, condition)).length;
      if (quantifier === 'some') return met > 0;
      if (quantifier === 'none') return met === 0;
      if (quantifier === 'every') return met === rows.length;
      throw new Error(`unknown quantifier ${quantifier}`);
    });
    return all.every(Boolean);
  }
}

/** Whether a value meets all conditions that are given on it. */
export function meets(value: unknown, scalar: string, isVietnamese: boolean, condition: unknown): boolean {
  const compare = comparison(scalar, isVietnamese);
  const all = stated(condition, `a ${scalar}Filter`).map(([operator, operand]) => {
    if (operand === null) throw new Refusal(`${operator} is null`);
    if (operator === 'isNull') return (value === null) === operand;
    if (operator === 'ne') return value === null || compare(value, operand) !== 0;
    if (operator === 'notIn') return value === null || !includes(operand, value, compare);
    if (value === null) return false;
    if (operator === 'eq') return compare(value, operand) === 0;
    if (operator === 'in') return includes(operand, value, compare);
    if (operator === 'lt') return compare(value, operand) < 0;
    if (operator === 'lte') return compare(value, operand) <= 0;
    if (operator === 'gt') return compare(value, operand) > 0;
    if (operator === 'gte') return compare(value, operand) >= 0;
    if (operator === 'between') return isWithin(value, operand as Given, compare);
    const [text, needle] = [fold(String(value)), fold(String(operand))];
    if (operator === 'contains') return text.includes(needle);
    if (operator === 'startsWith') return text.startsWith(needle);
    if (operator === 'search') return text.includes(needle.trim());
    throw new Error(`unknown operator ${operator}`);
  });
  return all.every(Boolean);
}

function includes(list: unknown, value: unknown, compare: (a: unknown, b: unknown) => number): boolean {
  if (!Array.isArray(list)) throw new Refusal('not a list');
  return list.some((item) => compare(item, value) === 0);
}

function isWithin(value: unknown, { from, to }: Given, compare: (a: unknown, b: unknown) => number): boolean {
  return compare(value, from) >= 0 && compare(value, to) <= 0;
}
