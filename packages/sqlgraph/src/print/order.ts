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
  const joins: Sql[] = [];
  const keys = sort.map((key): OrderKey => {
    if (key.value.kind !== 'related') return { key, expression: operand(printer, key.value, alias) };
    const end = key.value.path.reduce((parent, rows) => join(printer, rows, parent, joins), alias);
    return { key, expression: valueOfEnd(operand(printer, key.value.value, end), key.value, end) };
  });
  return { joins: joins.join(''), keys };
}

/** Where the related row is absent the key has no value; only a plain column says so by itself, a count would be 0. */
function valueOfEnd(expression: Sql, { path, value }: Related, end: string): Sql {
  const key = path.at(-1)?.join?.to;
  if (value.kind === 'column' || key === undefined) return expression;
  return `case when ${columnOf(end, key)} is not null then ${expression} end`;
}

function join(printer: Printer, rows: Rows, parent: string, joins: Sql[]): string {
  const alias = printer.alias();
  joins.push(` left join ${tableOf(rows, alias)} on ${conjunction(conditionsOf(printer, rows, alias, parent))}`);
  return alias;
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
