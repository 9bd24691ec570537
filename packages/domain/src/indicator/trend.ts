import { PERIOD_MONTHS, type Period, parsePeriod } from '../period/period.ts';
import { fromDecimal, toDecimal } from '../rational/decimal.ts';
import { add, divide, multiply, type Rational, rational, ZERO } from '../rational/rational.ts';
import type { IndicatorDirection } from '../vocabulary/programme.ts';
import { attainment, type Measured } from './attainment.ts';

/** A figure of a period, in order of time. */
export interface SeriesPoint extends Measured {
  readonly period: string;
}

const periodOf = (text: string): Period | null => {
  const parsed = parsePeriod(text);
  return parsed.ok ? parsed.value : null;
};

/** Months from year 0 to the end of a period: the moment its figure stands for. */
const endOf = ({ kind, year, ordinal }: Period): bigint => BigInt(year * 12 + ordinal * PERIOD_MONTHS[kind]);

/** The least-squares line through some points of time, as its mean and its slope per month; null with fewer than two moments. */
function lineThrough(points: readonly { at: bigint; value: Rational }[]) {
  const count = rational(BigInt(points.length));
  if (points.length < 2) return null;
  const mean = (terms: readonly Rational[]): Rational => divide(terms.reduce(add, ZERO), count);
  const [time, level] = [mean(points.map(({ at }) => rational(at))), mean(points.map(({ value }) => value))];
  const from = (at: bigint): Rational => add(rational(at), multiply(time, rational(-1n)));
  const spread = points.map(({ at }) => multiply(from(at), from(at))).reduce(add, ZERO);
  if (spread.numerator === 0n) return null;
  const slope = divide(points.map(({ at, value }) => multiply(from(at), value)).reduce(add, ZERO), spread);
  return (at: bigint): Rational => add(level, multiply(slope, from(at)));
}

/**
 * What a period would bring if the figures went on along the straight line that fits them best (ordinary least squares over the
 * ends of the periods), rounded to `digits`. A plain projection: it knows no season, no limit and no plan. Null with fewer than
 * two figures of different moments.
 */
export function projection(series: readonly SeriesPoint[], period: string, digits: number): string | null {
  const points = series.flatMap((point) => {
    const at = periodOf(point.period);
    return at === null ? [] : [{ at: endOf(at), value: fromDecimal(point.value) }];
  });
  const [line, asked] = [lineThrough(points), periodOf(period)];
  return line === null || asked === null ? null : toDecimal(line(endOf(asked)), digits);
}

/**
 * How many whole years before the end of the target's period the target was reached and held in every figure since; null when it is
 * not reached. A target for 2025 whose figures attain it from the year 2022 on was met three years early.
 */
export function yearsEarly(
  direction: IndicatorDirection,
  target: Pick<SeriesPoint, 'period' | 'value'>,
  series: readonly SeriesPoint[],
): number | null {
  const due = periodOf(target.period);
  if (due === null) return null;
  const held: Period[] = [];
  for (const point of series.toReversed()) {
    const period = periodOf(point.period);
    if (period === null || endOf(period) > endOf(due)) continue;
    const reached = attainment(direction, target.value, point);
    if (reached !== 'ATTAINED') break;
    held.push(period);
  }
  const first = held.at(-1);
  return first === undefined ? null : Number((endOf(due) - endOf(first)) / 12n);
}
