import { type Decimal, fromDecimal } from '../rational/decimal.ts';
import { add, compare, divide, multiply, type Rational, rational } from '../rational/rational.ts';

/** So many other values are needed before one can stand out from them. */
export const OUTLIER_MIN_VALUES = 5;

const difference = (a: Rational, b: Rational): Rational => add(a, multiply(b, rational(-1n)));
const magnitude = (a: Rational): Rational => (a.numerator < 0n ? multiply(a, rational(-1n)) : a);

/** The middle value, of an even number the mean of the two in the middle. */
export function median(values: readonly Rational[]): Rational | null {
  const sorted = [...values].sort(compare);
  const [below, above] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  return below === undefined || above === undefined ? null : divide(add(below, above), rational(2n));
}

/**
 * Whether a value stands out from others of its kind: its modified z-score, 0.6745 |x - median| / MAD, is over 3.5 (Iglewicz and
 * Hoaglin 1993, How to Detect and Handle Outliers). Where more than half of the others are equal (MAD 0), any other value stands
 * out. With fewer than five others nothing does. It is a hint to look again; nothing is refused for it.
 */
export function isOutlier(value: Decimal, others: readonly Decimal[]): boolean {
  if (others.length < OUTLIER_MIN_VALUES) return false;
  const exact = others.map(fromDecimal);
  const middle = median(exact);
  if (middle === null) return false;
  const spread = median(exact.map((each) => magnitude(difference(each, middle))));
  const distance = magnitude(difference(fromDecimal(value), middle));
  if (spread === null || spread.numerator === 0n) return distance.numerator !== 0n;
  return compare(multiply(distance, rational(6745n)), multiply(spread, rational(35_000n))) > 0;
}
