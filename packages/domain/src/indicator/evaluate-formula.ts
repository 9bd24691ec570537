import { add, compare, divide, multiply, type Rational, rational } from '../rational/rational.ts';
import { fail, ok, type Path, problem, type Result } from '../result/result.ts';
import type { FigureGap } from '../vocabulary/indicator.ts';
import type { Formula } from './formula.ts';
import { describeUnit, isSameUnit, type MeasureUnit, PURE_NUMBER, timesUnit } from './measure-unit.ts';

/** What a formula gives: an exact value, or why there is none. */
export type FormulaOutcome =
  | { readonly value: Rational; readonly gap: null }
  | { readonly value: null; readonly gap: FigureGap };

const MINUS_ONE: Rational = rational(-1n);
const known = (value: Rational): FormulaOutcome => ({ value, gap: null });
const without = (gap: FigureGap): FormulaOutcome => ({ value: null, gap });

/** Evaluates over exact fractions. A missing input leaves the figure missing; so does a division by zero. Never throws. */
export function evaluateFormula(formula: Formula, inputOf: (code: string) => Rational | null): FormulaOutcome {
  const of = (node: Formula): FormulaOutcome => evaluateFormula(node, inputOf);
  switch (formula.kind) {
    case 'number':
      return known(formula.value);
    case 'indicator': {
      const value = inputOf(formula.code);
      return value === null ? without('MISSING_INPUT') : known(value);
    }
    case 'negate': {
      const inner = of(formula.of);
      return inner.value === null ? inner : known(multiply(inner.value, MINUS_ONE));
    }
    case 'binary': {
      const [left, right] = [of(formula.left), of(formula.right)];
      if (left.value === null) return left;
      if (right.value === null) return right;
      if (formula.operator === '+') return known(add(left.value, right.value));
      if (formula.operator === '-') return known(add(left.value, multiply(right.value, MINUS_ONE)));
      if (formula.operator === '*') return known(multiply(left.value, right.value));
      return right.value.numerator === 0n ? without('DIVISION_BY_ZERO') : known(divide(left.value, right.value));
    }
    case 'extreme': {
      const sign = formula.of === 'min' ? 1 : -1;
      return formula.terms.map(of).reduce((best, next) => {
        if (best.value === null) return best;
        if (next.value === null) return next;
        return sign * compare(next.value, best.value) < 0 ? next : best;
      });
    }
  }
}

/**
 * The unit of a formula's value: units multiply and divide; what is added, subtracted or compared must be of the same unit. The
 * caller compares it with the unit the indicator claims.
 */
export function unitOfFormula(
  formula: Formula,
  unitOf: (code: string) => MeasureUnit | null,
  path: Path = [],
): Result<MeasureUnit> {
  const of = (node: Formula): Result<MeasureUnit> => unitOfFormula(node, unitOf, path);
  const same = (a: Result<MeasureUnit>, b: Result<MeasureUnit>): Result<MeasureUnit> => {
    if (!a.ok) return a;
    if (!b.ok || isSameUnit(a.value, b.value)) return b;
    const params = { expected: describeUnit(a.value), found: describeUnit(b.value) };
    return fail(problem(path, 'FORMULA_UNITS_DIFFER', params));
  };
  switch (formula.kind) {
    case 'number':
      return ok(PURE_NUMBER);
    case 'indicator': {
      const unit = unitOf(formula.code);
      return unit === null ? fail(problem(path, 'UNKNOWN_INDICATOR', { indicator: formula.code })) : ok(unit);
    }
    case 'negate':
      return of(formula.of);
    case 'extreme':
      return formula.terms.map(of).reduce(same);
    case 'binary': {
      const [left, right] = [of(formula.left), of(formula.right)];
      if (formula.operator === '+' || formula.operator === '-') return same(left, right);
      if (!left.ok) return left;
      return right.ok ? ok(timesUnit(left.value, right.value, formula.operator === '*' ? 1 : -1)) : right;
    }
  }
}
