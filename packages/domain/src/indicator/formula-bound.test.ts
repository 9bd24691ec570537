import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compare, type Rational, rational } from '../rational/rational.ts';
import { evaluateFormula } from './evaluate-formula.ts';
import { type Formula, parseFormula } from './formula.ts';
import { type Bound, formulaBound } from './formula-bound.ts';

const read = (text: string): Formula => {
  const parsed = parseFormula(text);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
};

describe('of a formula over a floor', () => {
  const inputs: Readonly<Record<string, { value: Rational; bound: Bound }>> = {
    HO: { value: rational(200n), bound: 'EXACT' },
    THIEU: { value: rational(-5n), bound: 'EXACT' },
    TREN: { value: rational(100n), bound: 'FLOOR' },
    KHOANG: { value: rational(100n), bound: 'INEXACT' },
  };
  const bound = (text: string): Bound => formulaBound(read(text), (code) => inputs[code]!);

  test.each([
    ['HO / 2 - HO * THIEU', 'EXACT'],
    ['TREN + HO', 'FLOOR'],
    ['TREN / HO * 100', 'FLOOR'],
    ['TREN - HO', 'FLOOR'],
    ['TREN * TREN', 'FLOOR'],
    ['max(HO, TREN) + min(HO, TREN)', 'FLOOR'],
    ['HO / TREN', 'INEXACT'],
    ['TREN / TREN', 'INEXACT'],
    ['HO - TREN', 'INEXACT'],
    ['-TREN', 'INEXACT'],
    ['TREN * THIEU', 'INEXACT'],
    ['TREN / THIEU', 'INEXACT'],
    ['KHOANG + TREN', 'INEXACT'],
  ] as const)('%s is %s', (text, expected) => {
    expect(bound(text)).toBe(expected);
  });

  test('the true value is never below one that is called a floor, and is one that is called exact', () => {
    const { tree } = fc.letrec<{ tree: string }>((tie) => ({
      tree: fc.oneof(
        { maxDepth: 4 },
        fc.constantFrom('A', 'B', 'C', '3'),
        fc.tuple(tie('tree'), fc.constantFrom('+', '-', '*', '/'), tie('tree')).map((parts) => `(${parts.join(' ')})`),
        fc.tuple(fc.constantFrom('min', 'max'), tie('tree'), tie('tree')).map(([of, a, b]) => `${of}(${a}, ${b})`),
      ),
    }));
    const input = fc.record({
      known: fc.integer({ min: -9, max: 9 }),
      more: fc.integer({ min: 0, max: 9 }),
    });
    fc.assert(
      fc.property(tree, fc.tuple(input, input, input), (text, [a, b, c]) => {
        const formula = read(text);
        const of = (code: string) => ({ A: a, B: b, C: c })[code]!;
        const known = evaluateFormula(formula, (code) => rational(BigInt(of(code).known)));
        const real = evaluateFormula(formula, (code) => rational(BigInt(of(code).known + of(code).more)));
        const stands = formulaBound(formula, (code) => ({
          value: rational(BigInt(of(code).known)),
          bound: of(code).more > 0 ? 'FLOOR' : 'EXACT',
        }));
        if (known.value === null || real.value === null) return;
        const order = compare(real.value, known.value);
        expect(stands !== 'FLOOR' || order >= 0).toBe(true);
        expect(stands !== 'EXACT' || order === 0).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });
});
