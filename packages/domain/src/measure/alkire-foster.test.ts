import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toDecimal } from '../rational/decimal.ts';
import { add, compare, multiply, rational, ZERO } from '../rational/rational.ts';
import { decomposeBySubgroup, type MeasureInput, povertyMeasures, sum } from './alkire-foster.ts';

function rowsOf(...patterns: readonly string[]): MeasureInput['rows'] {
  return patterns.map((pattern) => ({ deprived: Array.from(pattern, (bit) => bit === '1'), populationWeight: 1 }));
}

const example: MeasureInput = { weights: [1, 1, 1, 1], cutoff: 2, rows: rowsOf('0000', '0101', '1111', '0100') };

const anyInput: fc.Arbitrary<MeasureInput> = fc
  .array(fc.integer({ min: 1, max: 20 }), { minLength: 1, maxLength: 12 })
  .chain((weights) =>
    fc.record({
      weights: fc.constant(weights),
      cutoff: fc.integer({ min: 1, max: weights.reduce((a, b) => a + b, 0) }),
      rows: fc.array(
        fc.record({
          deprived: fc.array(fc.boolean(), { minLength: weights.length, maxLength: weights.length }),
          populationWeight: fc.nat(100_000),
        }),
        { maxLength: 20 },
      ),
    }),
  );

describe('measures of Alkire and Foster', () => {
  test('a row that does not answer every indicator, and weights that are not whole, are refused', () => {
    expect(() => povertyMeasures({ ...example, rows: rowsOf('010') })).toThrow(RangeError);
    expect(() => povertyMeasures({ ...example, weights: [1, 1, 1, 0.5] })).toThrow(RangeError);
    expect(() => povertyMeasures({ ...example, cutoff: 0 })).toThrow(RangeError);
  });

  test('four people, four equal indicators, cutoff two', () => {
    const measures = povertyMeasures(example);
    expect(toDecimal(measures.H, 3)).toBe('0.500');
    expect(measures.A).toEqual(rational(3n, 4n));
    expect(toDecimal(measures.M0, 3)).toBe('0.375');
    expect(measures.censoredHeadcounts.map((each) => toDecimal(each, 2))).toEqual(['0.25', '0.50', '0.25', '0.50']);
    expect(measures.contributions).toEqual([rational(1n, 6n), rational(1n, 3n), rational(1n, 6n), rational(1n, 3n)]);
  });

  test('nobody poor, or nobody at all: no intensity and no contributions', () => {
    expect(povertyMeasures({ ...example, rows: rowsOf('0000') })).toMatchObject({
      H: ZERO,
      A: null,
      M0: ZERO,
      contributions: null,
    });
    expect(povertyMeasures({ ...example, rows: [] })).toMatchObject({ population: 0n, H: ZERO, A: null, M0: ZERO });
  });

  test('a person at the cutoff is poor, where a float sum of thirds might miss it', () => {
    const thirds = { weights: [1, 1, 1], cutoff: 1, rows: rowsOf('100', '000', '000') };
    expect(povertyMeasures(thirds)).toMatchObject({ H: rational(1n, 3n), A: rational(1n, 3n), M0: rational(1n, 9n) });
  });

  test('M0 = H x A = sum of weight times censored headcount, and the contributions add up to one', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const { H, A, M0, censoredHeadcounts, contributions } = povertyMeasures(input);
        expect(M0).toEqual(A === null ? ZERO : multiply(H, A));
        const total = BigInt(input.weights.reduce((a, b) => a + b, 0));
        const terms = censoredHeadcounts.map((h, j) => multiply(rational(BigInt(input.weights[j] ?? 0), total), h));
        expect(sum(terms)).toEqual(M0);
        if (contributions !== null) {
          expect(sum(contributions)).toEqual(rational(1n));
          expect(contributions.map((share) => multiply(share, M0))).toEqual(terms);
        }
      }),
    );
  });

  test('the unit of the weights does not matter', () => {
    fc.assert(
      fc.property(anyInput, fc.integer({ min: 2, max: 50 }), (input, factor) => {
        const scaled = { ...input, weights: input.weights.map((w) => w * factor), cutoff: input.cutoff * factor };
        expect(povertyMeasures(scaled)).toEqual(povertyMeasures(input));
      }),
    );
  });

  test('a higher cutoff never makes more people poor', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const higher = povertyMeasures({ ...input, cutoff: input.cutoff + 1 });
        expect(compare(higher.H, povertyMeasures(input).H)).toBeLessThanOrEqual(0);
      }),
    );
  });

  test('the whole is the sum of its subgroups by population share', () => {
    fc.assert(
      fc.property(anyInput, fc.integer({ min: 1, max: 4 }), (input, groups) => {
        const { total, subgroups } = decomposeBySubgroup(input, (row) => row.populationWeight % groups);
        const parts = [...subgroups.values()];
        expect(parts.map((each) => multiply(each.populationShare, each.M0)).reduce(add, ZERO)).toEqual(total.M0);
        expect(parts.map((each) => multiply(each.populationShare, each.H)).reduce(add, ZERO)).toEqual(total.H);
        if (total.M0.numerator !== 0n)
          expect(sum(parts.map((each) => each.contribution ?? ZERO))).toEqual(rational(1n));
      }),
    );
  });
});
