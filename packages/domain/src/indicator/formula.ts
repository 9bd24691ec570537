import jsep from 'jsep';
import { fromDecimal, isDecimalText } from '../rational/decimal.ts';
import type { Rational } from '../rational/rational.ts';
import { fail, ok, type Path, problem, type Result } from '../result/result.ts';

export const FORMULA_OPERATORS = ['+', '-', '*', '/'] as const;
export type FormulaOperator = (typeof FORMULA_OPERATORS)[number];

/** A formula over other indicators as a tree of plain nodes. */
export type Formula =
  | { readonly kind: 'number'; readonly value: Rational }
  | { readonly kind: 'indicator'; readonly code: string }
  | { readonly kind: 'negate'; readonly of: Formula }
  | { readonly kind: 'binary'; readonly operator: FormulaOperator; readonly left: Formula; readonly right: Formula }
  | { readonly kind: 'extreme'; readonly of: 'min' | 'max'; readonly terms: readonly Formula[] };

/** Longest formula and deepest nesting that is read: what people write is far below. */
export const MAX_FORMULA = 1000;
const MAX_DEPTH = 50;

const isOperator = (text: string): text is FormulaOperator => (FORMULA_OPERATORS as readonly string[]).includes(text);

/** The part of the language of expressions that is a formula; everything else (members, calls, comparisons, text) is refused. */
function toFormula(node: jsep.Expression, depth: number): Formula | null {
  if (depth > MAX_DEPTH) return null;
  const inner = (each: jsep.Expression): Formula | null => toFormula(each, depth + 1);
  switch (node.type) {
    case 'Literal': {
      const { raw } = node as jsep.Literal;
      return typeof raw === 'string' && isDecimalText(raw) ? { kind: 'number', value: fromDecimal(raw) } : null;
    }
    case 'Identifier':
      return { kind: 'indicator', code: (node as jsep.Identifier).name };
    case 'UnaryExpression': {
      const { operator, argument } = node as jsep.UnaryExpression;
      const of = inner(argument);
      return operator === '-' && of !== null ? { kind: 'negate', of } : null;
    }
    case 'BinaryExpression': {
      const { operator, left, right } = node as jsep.BinaryExpression;
      const [a, b] = [inner(left), inner(right)];
      return isOperator(operator) && a !== null && b !== null ? { kind: 'binary', operator, left: a, right: b } : null;
    }
    case 'CallExpression': {
      const { callee, arguments: given } = node as jsep.CallExpression;
      const name = callee.type === 'Identifier' ? (callee as jsep.Identifier).name : null;
      const terms = given.map(inner).filter((term) => term !== null);
      const isWhole = terms.length > 0 && terms.length === given.length;
      return (name === 'min' || name === 'max') && isWhole ? { kind: 'extreme', of: name, terms } : null;
    }
    default:
      return null;
  }
}

/** Where the library stopped reading, from 1; it throws an `Error` with `index`. */
const positionOf = (error: unknown): number =>
  error instanceof Error && 'index' in error && typeof error.index === 'number' ? error.index + 1 : 1;

/**
 * Reads a formula such as `SO_HO_NGHEO / SO_HO * 100`: codes of indicators, decimal numbers, + - * /, brackets, min and max. It is
 * only read, never run: `jsep` gives the tree, and the tree is evaluated over exact fractions.
 */
export function parseFormula(text: string, path: Path = []): Result<Formula> {
  if (text.length > MAX_FORMULA) return fail(problem(path, 'TOO_LONG', { max: MAX_FORMULA }));
  try {
    const formula = toFormula(jsep(text), 0);
    return formula === null ? fail(problem(path, 'NOT_FORMULA', { position: 1 })) : ok(formula);
  } catch (error) {
    return fail(problem(path, 'NOT_FORMULA', { position: positionOf(error) }));
  }
}

/** The codes of the indicators that a formula uses, each once, in the order of their first use. */
export function indicatorsOf(formula: Formula): readonly string[] {
  const walk = (node: Formula): string[] => {
    switch (node.kind) {
      case 'number':
        return [];
      case 'indicator':
        return [node.code];
      case 'negate':
        return walk(node.of);
      case 'binary':
        return [...walk(node.left), ...walk(node.right)];
      case 'extreme':
        return node.terms.flatMap(walk);
    }
  };
  return [...new Set(walk(formula))];
}
