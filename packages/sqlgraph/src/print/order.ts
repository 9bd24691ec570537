import type { Operand, Position, Rows, SortKey } from '../plan/nodes.ts';
import { conditionsOf, operand, tableOf } from './predicate.ts';
import type { Printer } from './printer.ts';
import { columnOf, conjunction, type Sql } from './sql.ts';

type Related = Extract<Operand, { kind: 'related' }>;

/** A sort in SQL: the joins that its keys need, and each key as an expression. */
export interface Order {
  readonly joins: Sql;
  readonly keys: readonly OrderKey[];
}

export interface OrderKey {
  readonly key: SortKey;
  readonly expression: Sql;
}

/** The keys of `sort` over the row called `alias`. To-one relations become left joins, which PostgreSQL may hash. */
export function orderOf(printer: Printer, sort: readonly SortKey[], alias: string): Order {
  const joins = new Joins(printer);
  const keys = sort.map((key): OrderKey => {
    if (key.value.kind !== 'related') return { key, expression: operand(printer, key.value, alias) };
    return { key, expression: relatedValue(printer, key.value, alias, joins) };
  });
  return { joins: joins.sql, keys };
}

/** Left joins along to-one relations; values that are reached the same way share theirs. */
export class Joins {
  readonly #printer: Printer;
  readonly #made = new Map<string, { readonly alias: string; readonly sql: Sql }>();

  constructor(printer: Printer) {
    this.#printer = printer;
  }

  get sql(): Sql {
    return [...this.#made.values()].map(({ sql }) => sql).join('');
  }

  /** The alias of the row that `rows` leads to from the row called `parent`. */
  to(rows: Rows, parent: string): string {
    const key = `${parent}.${rows.join?.from} ${rows.type.name}.${rows.join?.to}`;
    const made = this.#made.get(key) ?? this.#make(rows, parent);
    this.#made.set(key, made);
    return made.alias;
  }

  #make(rows: Rows, parent: string) {
    const alias = this.#printer.alias();
    const on = conjunction(conditionsOf(this.#printer, rows, alias, parent));
    return { alias, sql: ` left join ${tableOf(this.#printer, rows, alias)} on ${on}` };
  }
}

/** A value of a row related to the one called `alias`; the joins that lead there are added to `joins`. */
export function relatedValue(printer: Printer, related: Omit<Related, 'kind'>, alias: string, joins: Joins): Sql {
  const end = related.path.reduce((parent, rows) => joins.to(rows, parent), alias);
  return valueOfEnd(operand(printer, related.value, end), related, end);
}

/** Where the related row is absent the key has no value; only a plain column says so by itself, a count would be 0. */
function valueOfEnd(expression: Sql, { path, value }: Omit<Related, 'kind'>, end: string): Sql {
  const key = path.at(-1)?.join?.to;
  if (value.kind === 'column' || key === undefined) return expression;
  return `case when ${columnOf(end, key)} is not null then ${expression} end`;
}

/**
 * ` order by ...`. A key that is never null goes without a place for nulls, so that an ordinary index serves it in
 * both directions. `from: 'back'` reverses everything.
 */
export function orderBy({ keys }: Order, from: 'front' | 'back'): Sql {
  if (keys.length === 0) return '';
  const parts = keys.map(({ key, expression }) => {
    const ascending = (key.direction === 'ASC') === (from === 'front');
    const nulls = (key.nulls === 'LAST') === (from === 'front') ? 'last' : 'first';
    return `${expression}${ascending ? '' : ' desc'}${key.nullable ? ` nulls ${nulls}` : ''}`;
  });
  return ` order by ${parts.join(', ')}`;
}

/** The condition that a row lies strictly after (or before) a position, in an order with nulls and duplicates. */
export function beyond(printer: Printer, { keys }: Order, position: Position, side: 'after' | 'before'): Sql {
  const steps = keys.map(({ key, expression }, index) => {
    const slot = position[index];
    if (!slot) throw new Error('A position has one value per sort key');
    const operator = (key.direction === 'ASC') === (side === 'after') ? '>' : '<';
    const nullsBeyond = (key.nulls === 'LAST') === (side === 'after');
    return { expression, parameter: printer.parameter(slot), operator, nullable: key.nullable, nullsBeyond };
  });
  const [first] = steps;
  if (first && steps.every(({ nullable, operator }) => !nullable && operator === first.operator)) {
    // a row comparison is what an index over the keys can answer
    const left = steps.map(({ expression }) => expression);
    const right = steps.map(({ parameter }) => parameter);
    return steps.length === 1
      ? `${left} ${first.operator} ${right}`
      : `(${left.join(', ')}) ${first.operator} (${right.join(', ')})`;
  }
  const lexicographic = steps.reduceRight(
    (rest: Sql | undefined, { expression, parameter, operator, nullable, nullsBeyond }) => {
      const greater = `${expression} ${operator} ${parameter}`;
      const aside = nullsBeyond
        ? `${expression} is null and ${parameter} is not null`
        : `${expression} is not null and ${parameter} is null`;
      const strictly = nullable ? `${greater} or ${aside}` : greater;
      if (rest === undefined) return `(${strictly})`;
      const equal = nullable ? `${expression} is not distinct from ${parameter}` : `${expression} = ${parameter}`;
      return `(${strictly} or ${equal} and ${rest})`;
    },
    undefined,
  ) as Sql;
  // implied, but in a form that an index over the first key can answer
  const bound = first && !first.nullable ? `${first.expression} ${first.operator}= ${first.parameter} and ` : '';
  return `${bound}${lexicographic}`;
}
