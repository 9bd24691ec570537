import type { Measure } from '../bind/measure.ts';
import type { ScalarKind } from '../scalars.ts';
import { type Sql, sourceOf } from './sql.ts';

/** A figure over the rows called `alias`, as an aggregate expression. */
export function measureOf({ part, field, type }: Measure, alias: string): Sql {
  if (!field) return 'count(*)';
  const value = sourceOf(field.value, alias);
  switch (part) {
    case 'sum':
      return `coalesce(sum(${value}), 0)`;
    case 'avg':
      // twenty more decimals make the quotient exact enough for rounding to be exact
      return `round(sum(${value}) * 1.00000000000000000000 / nullif(count(${value}), 0), 6)`;
    case 'min':
    case 'max':
      return canonical(type, `${part}(${value})`);
    default:
      return `count(distinct ${value})`;
  }
}

/** 1.50 and 1.5 are equal: which of them stands for both must not depend on the order of rows. */
export const canonical = ({ name }: ScalarKind, value: Sql): Sql =>
  name === 'Decimal' ? `trim_scale(${value})` : value;

/**
 * The figure as it is answered. A SafeInt must stay within ±(2^53 - 1): times 1,024 it then fits a bigint, and beyond
 * it PostgreSQL says "out of range" (22003) rather than give digits that a client would lose.
 */
export const answered = ({ part, type }: Measure, expression: Sql): Sql =>
  part === 'sum' && type.name === 'SafeInt' ? `((${expression} * 1024)::bigint / 1024)` : expression;
