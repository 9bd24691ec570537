import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalDecimal, compareDecimals, fromDecimal, toDecimal } from './decimal.ts';
import { add, compare, divide, multiply, type Rational, rational, ZERO } from './rational.ts';

const anyRational: fc.Arbitrary<Rational> = fc
  .tuple(fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }), fc.bigInt({ min: 1n, max: 10n ** 6n }))
  .map(([numerator, denominator]) => rational(numerator, denominator));

describe('exact fractions', () => {
  test('lowest terms, positive denominator', () => {
    expect(rational(6n, -4n)).toEqual({ numerator: -3n, denominator: 2n });
    expect(rational(0n, -7n)).toEqual(ZERO);
    expect(() => rational(1n, 0n)).toThrow(RangeError);
  });

  test('the laws of a field', () => {
    fc.assert(
      fc.property(anyRational, anyRational, anyRational, (a, b, c) => {
        expect(add(a, b)).toEqual(add(b, a));
        expect(multiply(a, add(b, c))).toEqual(add(multiply(a, b), multiply(a, c)));
        if (compare(b, ZERO) !== 0) expect(multiply(divide(a, b), b)).toEqual(a);
      }),
    );
  });
});

describe('decimals', () => {
  test('rounding is half away from zero', () => {
    expect(toDecimal(rational(2n, 3n), 2)).toBe('0.67');
    expect(toDecimal(rational(5n, 1000n), 2)).toBe('0.01');
    expect(toDecimal(rational(-5n, 1000n), 2)).toBe('-0.01');
    expect(toDecimal(rational(-1n, 1000n), 2)).toBe('0.00');
    expect(toDecimal(rational(1n, 2n), 0)).toBe('1');
  });

  test('a float has no exact digits and is refused', () => {
    expect(() => fromDecimal(0.1)).toThrow(RangeError);
    expect(() => fromDecimal('1e3')).toThrow(RangeError);
    expect(() => fromDecimal(2 ** 53)).toThrow(RangeError);
  });

  test('canonical text keeps the digits that say how exact a value is', () => {
    expect(['007', '-0.0', '-00.50', '1.50'].map(canonicalDecimal)).toEqual(['7', '0.0', '-0.50', '1.50']);
  });

  test('text to fraction and back', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }), fc.integer({ min: 0, max: 9 }), (n, digits) => {
        const text = toDecimal(rational(n, 10n ** BigInt(digits)), digits);
        expect(toDecimal(fromDecimal(text), digits)).toBe(text);
        expect(canonicalDecimal(text)).toBe(text);
        expect(compareDecimals(text, text)).toBe(0);
      }),
    );
  });
});
