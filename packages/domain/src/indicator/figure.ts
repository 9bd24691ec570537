import { type Rational, rational } from '../rational/rational.ts';
import type { FigureGap, PeriodRollUp, UnitRollUp } from '../vocabulary/indicator.ts';
import { ONE, type Part, rollUp } from './roll-up.ts';

/** How an indicator becomes one figure of many values: first over the periods of each unit, then over the units. */
export interface RollUpRule {
  readonly overUnits: UnitRollUp;
  readonly overPeriods: PeriodRollUp;
}

/** A value of one reporting unit in one period of the indicator's own length. */
export interface Observation {
  readonly unit: string;
  readonly period: string;
  readonly value: Rational;
  /** Of the weight indicator in the same unit and period; null where it has no value there. Unused by other roll-ups. */
  readonly weight: Rational | null;
  readonly isLowerBound: boolean;
}

/** Where a value was expected: a unit in a period. */
export interface Cell {
  readonly unit: string;
  readonly period: string;
}

export interface RolledUpFigure {
  readonly value: Rational | null;
  /** Null exactly where there is a value. */
  readonly gap: FigureGap | null;
  /** Some of the values are floors, so the figure is one. */
  readonly isLowerBound: boolean;
  /** What went into the figure. */
  readonly contributing: readonly Cell[];
  /** What was expected and is not there. */
  readonly missing: readonly Cell[];
  /** Contributing of expected, 0 to 1; null where nothing was expected. */
  readonly coverage: Rational | null;
}

const isWeighted = ({ overUnits, overPeriods }: RollUpRule): boolean =>
  overUnits === 'WEIGHTED_MEAN' || overPeriods === 'WEIGHTED_MEAN';

/** What one unit brings to the roll-up over units: its value over all periods, and how much it counts. */
function partOfUnit({ overUnits, overPeriods }: RollUpRule, own: readonly Observation[]): Part | null {
  const weightOf = (one: Observation): Rational => one.weight ?? ONE;
  const rolled = rollUp(
    overPeriods,
    own.map((one) => ({ value: one.value, weight: overPeriods === 'WEIGHTED_MEAN' ? weightOf(one) : ONE })),
  );
  if (rolled === null) return null;
  if (overUnits === 'WEIGHTED_MEAN') {
    const weights = own.map((one) => ({ value: weightOf(one), weight: ONE }));
    const weight = rollUp(overPeriods === 'LAST' ? 'LAST' : 'SUM', weights);
    return weight === null ? null : { value: rolled.value, weight: weight.value };
  }
  // A mean over both is the mean of all the values; after any other roll-up over periods each unit counts once.
  return overUnits === 'MEAN' && overPeriods !== 'MEAN' ? { value: rolled.value, weight: ONE } : rolled;
}

/** Of a snapshot one value per unit is expected, the newest; of everything else one per unit and period. */
function expectedCells(
  rule: RollUpRule,
  units: readonly string[],
  periods: readonly string[],
  has: Set<string>,
): Cell[] {
  if (rule.overPeriods !== 'LAST') return units.flatMap((unit) => periods.map((period) => ({ unit, period })));
  const newest = (unit: string) => periods.findLast((period) => has.has(`${unit} ${period}`)) ?? periods.at(-1);
  return units.flatMap((unit) => {
    const period = newest(unit);
    return period === undefined ? [] : [{ unit, period }];
  });
}

/**
 * The figure of some units over some periods (in their order), with what went into it and what is missing. Values that are there
 * are used although others are missing: the coverage says so. A weighted mean leaves out values without a weight.
 */
export function rollUpFigure(
  rule: RollUpRule,
  units: readonly string[],
  periods: readonly string[],
  observations: readonly Observation[],
): RolledUpFigure {
  const usable = observations.filter((one) => !isWeighted(rule) || one.weight !== null);
  const byCell = new Map(usable.map((one) => [`${one.unit} ${one.period}`, one]));
  const expected = expectedCells(rule, units, periods, new Set(byCell.keys()));
  const of = ({ unit, period }: Cell) => byCell.get(`${unit} ${period}`);
  const contributing = expected.filter((cell) => of(cell) !== undefined);
  const own = contributing.flatMap((cell) => of(cell) ?? []);
  const parts = [...Map.groupBy(own, (one) => one.unit).values()].map((each) => partOfUnit(rule, each));
  const known = parts.filter((part) => part !== null);
  const rolled = known.length === parts.length ? rollUp(rule.overUnits, known) : null;
  const gapOf = (): FigureGap => {
    if (observations.length === 0) return 'NO_VALUES';
    return isWeighted(rule) ? 'NO_WEIGHT' : 'NOT_ROLLED_UP';
  };
  return {
    value: rolled?.value ?? null,
    gap: rolled === null ? gapOf() : null,
    isLowerBound: own.some((one) => one.isLowerBound),
    contributing,
    missing: expected.filter((cell) => of(cell) === undefined),
    coverage: expected.length === 0 ? null : rational(BigInt(contributing.length), BigInt(expected.length)),
  };
}
