import {
  type Attainment,
  add,
  attainment,
  comparePeriods,
  fromDecimal,
  type IndicatorDirection,
  multiply,
  type Period,
  parsePeriod,
  periodRange,
  rational,
  toDecimal,
} from '@thoat-ngheo/domain';

interface Value {
  readonly period: string;
  /** Exact decimal in the indicator's unit of measure. */
  readonly value: string;
}

export interface IndicatorValues<Target extends Value = Value> {
  readonly direction: IndicatorDirection;
  readonly targets: readonly Target[];
  readonly measurement: (Value & { readonly isLowerBound: boolean }) | null;
}

export interface IndicatorProgress<Target extends Value = Value> {
  /** The target the measurement is held against; null when there is none. */
  readonly target: Target | null;
  /** Null without a target or without a measurement. */
  readonly attainment: Attainment | null;
  /** How far the value lies from the target, without sign, exact; null when it is reached or not to be told. */
  readonly gap: string | null;
}

/** The scale of a measured value in the register. */
const VALUE_DIGITS = 6;

/** An exact decimal without the zeros that its column's scale adds: `100.000000` is `100`, `0.064000` is `0.064`. */
export function trimDecimal(value: string): string {
  return value.includes('.') ? value.replace(/\.?0+$/, '') : value;
}

function periodOf(text: string): Period | null {
  const parsed = parsePeriod(text);
  return parsed.ok ? parsed.value : null;
}

const lastDay = (text: string): string => {
  const period = periodOf(text);
  return period === null ? '' : periodRange(period).lastDay;
};

/** Periods in order of time; a text that is no period comes first. */
export function comparePeriodTexts(a: string, b: string): number {
  const [left, right] = [periodOf(a), periodOf(b)];
  if (left === null || right === null) return Number(right === null) - Number(left === null);
  return comparePeriods(left, right);
}

/**
 * The target that counts for a measurement: the first that ends with its period or later, else the last one set.
 * A result of 2023 is held against the target for 2025 as long as none was set for 2023 or 2024.
 */
export function targetFor<Target extends Value>(targets: readonly Target[], period: string): Target | null {
  const ordered = targets.toSorted((a, b) => (lastDay(a.period) < lastDay(b.period) ? -1 : 1));
  return ordered.find((target) => lastDay(target.period) >= lastDay(period)) ?? ordered.at(-1) ?? null;
}

/** Holds the latest measurement of an indicator against the target that counts for it. */
export function indicatorProgress<Target extends Value>({
  direction,
  targets,
  measurement,
}: IndicatorValues<Target>): IndicatorProgress<Target> {
  if (measurement === null) {
    const next = targets.toSorted((a, b) => comparePeriodTexts(a.period, b.period)).at(0) ?? null;
    return { target: next, attainment: null, gap: null };
  }
  const target = targetFor(targets, measurement.period);
  if (target === null) return { target, attainment: null, gap: null };
  const attained = attainment(direction, target.value, measurement);
  if (attained !== 'NOT_ATTAINED') return { target, attainment: attained, gap: null };
  const difference = add(fromDecimal(target.value), multiply(rational(-1n), fromDecimal(measurement.value)));
  return { target, attainment: attained, gap: trimDecimal(toDecimal(difference, VALUE_DIGITS)).replace('-', '') };
}
