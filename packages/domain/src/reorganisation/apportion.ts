import { toDecimal } from '../rational/decimal.ts';
import { rational } from '../rational/rational.ts';

/** Part of a value, and the share by which it was cut off: `households` of all the households that were weighed. */
export interface Portion {
  readonly unitId: string;
  readonly value: string;
  readonly households: number;
}

const digitsOf = (value: string): number => value.split('.')[1]?.length ?? 0;

/**
 * Divides a value among communes by their households, by largest remainders in the value's own last digit: a count stays whole,
 * and the parts add up to the value exactly. Of equal remainders the first in order of the ids gets more.
 * @returns nothing when nobody is weighed: such a value cannot be divided
 */
export function apportion(value: string, households: ReadonlyMap<string, number>): readonly Portion[] {
  const weights = [...households].filter(([, count]) => count > 0).sort(([a], [b]) => (a < b ? -1 : 1));
  const total = BigInt(weights.reduce((sum, [, count]) => sum + count, 0));
  if (total === 0n) return [];
  const digits = digitsOf(value);
  const whole = BigInt(value.replace('.', ''));
  const magnitude = whole < 0n ? -whole : whole;
  const shares = weights.map(([unitId, count]) => {
    const product = magnitude * BigInt(count);
    return { unitId, count, floor: product / total, remainder: product % total };
  });
  const left = Number(magnitude - shares.reduce((sum, { floor }) => sum + floor, 0n));
  const favoured = new Set(
    shares
      .toSorted((a, b) => (a.remainder === b.remainder ? 0 : a.remainder > b.remainder ? -1 : 1))
      .slice(0, left)
      .map(({ unitId }) => unitId),
  );
  return shares.map(({ unitId, count, floor }) => {
    const units = floor + (favoured.has(unitId) ? 1n : 0n);
    const value = toDecimal(rational(whole < 0n ? -units : units, 10n ** BigInt(digits)), digits);
    return { unitId, value, households: count };
  });
}
