import { compare, type Rational, rational } from './rational.ts';

/** An exact decimal: text with digits and perhaps a point, or a whole number. */
export type Decimal = string | number | bigint;

const PATTERN = /^(-?)(\d+)(?:\.(\d+))?$/;

/** Whether a text is a plain decimal number such as `-12.50`; no exponent, no grouping, no sign `+`. */
export function isDecimalText(text: string): boolean {
  return PATTERN.test(text);
}

/**
 * The exact value of a decimal.
 * @throws RangeError when a text is not a decimal or a number is not a safe integer (a float has no exact digits).
 */
export function fromDecimal(value: Decimal): Rational {
  if (typeof value === 'bigint') return rational(value);
  if (typeof value === 'number') {
    if (!Number.isSafeInteger(value)) throw new RangeError(`not a safe integer: ${value}`);
    return rational(BigInt(value));
  }
  const match = PATTERN.exec(value);
  if (match === null) throw new RangeError('not a decimal');
  const fraction = match[3] ?? '';
  const magnitude = BigInt(`${match[2]}${fraction}`);
  return rational(match[1] === '-' ? -magnitude : magnitude, 10n ** BigInt(fraction.length));
}

/** Negative, zero or positive as `a` is less than, equal to or greater than `b`. Throws as `fromDecimal` does. */
export function compareDecimals(a: Decimal, b: Decimal): number {
  return compare(fromDecimal(a), fromDecimal(b));
}

/** A fraction with exactly `digits` decimals, rounded half away from zero, with a point: `toDecimal(2/3, 2)` is `0.67`. */
export function toDecimal({ numerator, denominator }: Rational, digits: number): string {
  const magnitude = numerator < 0n ? -numerator : numerator;
  const scaled = (magnitude * 10n ** BigInt(digits) * 2n + denominator) / (denominator * 2n);
  const text = scaled.toString().padStart(digits + 1, '0');
  const unsigned = digits === 0 ? text : `${text.slice(0, -digits)}.${text.slice(-digits)}`;
  return numerator < 0n && scaled !== 0n ? `-${unsigned}` : unsigned;
}

/** The canonical text of a decimal: no leading zeros, no negative zero; trailing zeros stay, they say how exact it is. */
export function canonicalDecimal(text: string): string {
  const match = PATTERN.exec(text);
  if (match === null) throw new RangeError('not a decimal');
  const whole = (match[2] ?? '').replace(/^0+(?=\d)/, '');
  const unsigned = match[3] === undefined ? whole : `${whole}.${match[3]}`;
  return match[1] === '-' && /[1-9]/.test(unsigned) ? `-${unsigned}` : unsigned;
}
