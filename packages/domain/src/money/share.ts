import { type Decimal, fromDecimal, toDecimal } from '../rational/decimal.ts';
import { divide, multiply, rational } from '../rational/rational.ts';

/** `part / total` with exactly `digits` decimals, as text with a point; null when the total is zero. */
export function ratio(part: Decimal, total: Decimal, digits: number): string | null {
  const whole = fromDecimal(total);
  return whole.numerator === 0n ? null : toDecimal(divide(fromDecimal(part), whole), digits);
}

/** `part` in percent of `total`, without the sign: `share(60000, 82000, 2)` is `73.17`; null when the total is zero. */
export function share(part: Decimal, total: Decimal, digits: number): string | null {
  const whole = fromDecimal(total);
  if (whole.numerator === 0n) return null;
  return toDecimal(divide(multiply(fromDecimal(part), rational(100n)), whole), digits);
}
