import { canonicalDecimal, compareDecimals, isDecimalText } from '../rational/decimal.ts';
import { fail, ok, problem } from '../result/result.ts';
import { type Parser, required } from './parser.ts';

export const boolean: Parser<boolean> = required((input, path) =>
  typeof input === 'boolean' ? ok(input) : fail(problem(path, 'NOT_BOOLEAN')),
);

/** A whole number within bounds, both inclusive; by default every safe integer (up to 2^53 - 1). */
export function integer({ min = Number.MIN_SAFE_INTEGER, max = Number.MAX_SAFE_INTEGER } = {}): Parser<number> {
  return required((input, path) => {
    if (typeof input !== 'number' || !Number.isInteger(input)) return fail(problem(path, 'NOT_INTEGER', { min, max }));
    // The sum turns -0, which JSON can hold and no amount is, into 0.
    return input < min || input > max ? fail(problem(path, 'OUT_OF_RANGE', { min, max })) : ok(input + 0);
  });
}

/** Whole VND, from 0 to 2^53 - 1. */
export const vnd: Parser<number> = integer({ min: 0 });

interface DecimalBounds {
  readonly integerDigits: number;
  readonly fractionDigits: number;
  readonly sign: 'ANY' | 'NOT_NEGATIVE' | 'POSITIVE';
}

/** An exact decimal as text, with a bounded number of digits on each side of the point. */
export function decimal({ integerDigits, fractionDigits, sign }: DecimalBounds): Parser<string> {
  return required((input, path) => {
    const malformed = fail(problem(path, 'NOT_DECIMAL', { integerDigits, fractionDigits }));
    if (typeof input !== 'string' || input.length > 4 * (integerDigits + fractionDigits + 2)) return malformed;
    const trimmed = input.trim();
    if (!isDecimalText(trimmed)) return malformed;
    const value = canonicalDecimal(trimmed);
    const [whole = '', fraction = ''] = value.replace('-', '').split('.');
    if (whole.length > integerDigits || fraction.length > fractionDigits) return malformed;
    if (sign === 'POSITIVE' && compareDecimals(value, 0) <= 0) return fail(problem(path, 'NOT_POSITIVE'));
    if (sign === 'NOT_NEGATIVE' && compareDecimals(value, 0) < 0) return fail(problem(path, 'NEGATIVE'));
    return ok(value);
  });
}

/** A measured value or a target of an indicator: 15 digits before the point, 6 after it. */
export const measuredValue: Parser<string> = decimal({ integerDigits: 15, fractionDigits: 6, sign: 'ANY' });
