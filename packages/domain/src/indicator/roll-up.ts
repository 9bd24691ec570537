import { add, divide, multiply, type Rational, rational, ZERO } from '../rational/rational.ts';
import type { PeriodRollUp } from '../vocabulary/indicator.ts';

/** A value and how much it counts in a mean: 1 for a single value in a plain mean, the weight indicator in a weighted one. */
export interface Part {
  readonly value: Rational;
  readonly weight: Rational;
}

export const ONE: Rational = rational(1n);

const sumOf = (terms: readonly Rational[]): Rational => terms.reduce(add, ZERO);

/**
 * One part out of several, in their order. The result is a part again, so that rolling up group by group gives what rolling up
 * everything at once gives: children add up to their parents. Null: there is nothing to roll up, weights that add up to nothing,
 * or several parts of an indicator that is not rolled up.
 */
export function rollUp(rule: PeriodRollUp, parts: readonly Part[]): Part | null {
  const last = parts.at(-1);
  if (last === undefined) return null;
  const weight = sumOf(parts.map((part) => part.weight));
  switch (rule) {
    case 'SUM':
      return { value: sumOf(parts.map((part) => part.value)), weight };
    case 'MEAN':
    case 'WEIGHTED_MEAN':
      if (weight.numerator === 0n) return null;
      return { value: divide(sumOf(parts.map((part) => multiply(part.value, part.weight))), weight), weight };
    case 'LAST':
      return last;
    case 'NONE':
      return parts.length === 1 ? last : null;
  }
}
