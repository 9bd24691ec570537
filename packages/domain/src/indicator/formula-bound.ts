import type { Rational } from '../rational/rational.ts';
import { evaluateFormula } from './evaluate-formula.ts';
import type { Formula } from './formula.ts';

/** How a value stands to the true one: it is it, it is at most it ("over 1,900"), or neither is known. */
export type Bound = 'EXACT' | 'FLOOR' | 'INEXACT';

/** A value that a formula uses, and how it stands to the true one. */
export interface BoundedValue {
  readonly value: Rational | null;
  readonly bound: Bound;
}

/** Of values that all pull the same way. */
const together = (bounds: readonly Bound[]): Bound => {
  if (bounds.includes('INEXACT')) return 'INEXACT';
  return bounds.includes('FLOOR') ? 'FLOOR' : 'EXACT';
};

/**
 * How the value of a formula stands to the true one. A floor stays one where it is a term of a sum, of min or max, what is taken
 * from, or, not negative itself, a factor beside values that are not negative or divided by an exact positive number. Anywhere else,
 * as a divisor or as what is taken away, it leaves the value INEXACT.
 */
export function formulaBound(formula: Formula, inputOf: (code: string) => BoundedValue): Bound {
  const of = (node: Formula): Bound => formulaBound(node, inputOf);
  const isNegative = (node: Formula): boolean =>
    (evaluateFormula(node, (code) => inputOf(code).value).value?.numerator ?? 0n) < 0n;
  switch (formula.kind) {
    case 'number':
      return 'EXACT';
    case 'indicator':
      return inputOf(formula.code).bound;
    case 'negate':
      return of(formula.of) === 'EXACT' ? 'EXACT' : 'INEXACT';
    case 'extreme':
      return together(formula.terms.map(of));
    case 'binary': {
      const [left, right] = [of(formula.left), of(formula.right)];
      if (left === 'EXACT' && right === 'EXACT') return 'EXACT';
      if (formula.operator === '+') return together([left, right]);
      if (formula.operator !== '*' && right !== 'EXACT') return 'INEXACT';
      if (formula.operator === '-') return left;
      return isNegative(formula.left) || isNegative(formula.right) ? 'INEXACT' : together([left, right]);
    }
  }
}
