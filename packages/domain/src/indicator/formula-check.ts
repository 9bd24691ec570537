import type { IsoDate } from '../calendar/date.ts';
import type { Path, Problem } from '../result/result.ts';
import { problem } from '../result/result.ts';
import { unitOfFormula } from './evaluate-formula.ts';
import { indicatorsOf, parseFormula } from './formula.ts';
import { formulaOrder } from './formula-order.ts';
import { describeUnit, isSameUnit, type MeasureUnit, measureUnit } from './measure-unit.ts';

/** What a formula must know of a version of an indicator that stands. */
export interface KnownDefinition {
  readonly code: string;
  readonly unitOfMeasure: string;
  readonly formula: string | null;
  /** Code of the indicator that weighs its means; null: none does. */
  readonly weightCode: string | null;
  readonly validFrom: IsoDate;
  readonly validTo: IsoDate | null;
}

/** A formula as a version of an indicator claims it. */
export interface ClaimedFormula extends KnownDefinition {
  readonly formula: string;
}

const isInForce = ({ validFrom, validTo }: KnownDefinition, day: IsoDate): boolean =>
  validFrom <= day && (validTo === null || day <= validTo);

function neededBy({ formula, weightCode }: KnownDefinition): readonly string[] {
  const parsed = formula === null ? null : parseFormula(formula);
  return [...(parsed?.ok ? indicatorsOf(parsed.value) : []), ...(weightCode === null ? [] : [weightCode])];
}

/**
 * Whether a figure of the claimed version would need itself, through formulas or weights, on a day on which it is in force: versions
 * that never hold together make no circle.
 */
export function circleProblems(
  claimed: KnownDefinition,
  known: readonly KnownDefinition[],
  path: Path,
): readonly Problem[] {
  const others = known.filter(({ code }) => code !== claimed.code);
  const starts = others.map(({ validFrom }) => validFrom).filter((day) => isInForce(claimed, day));
  for (const day of new Set([claimed.validFrom, ...starts])) {
    const standing = others.filter((each) => isInForce(each, day));
    const order = formulaOrder(new Map([claimed, ...standing].map((each) => [each.code, neededBy(each)])), path);
    if (!order.ok) return order.problems;
  }
  return [];
}

/**
 * What stands against a formula: it cannot be read, names an indicator that is not in force when it begins, gives another unit
 * than it claims, or needs itself in a circle. Units are those in force on its first day.
 */
export function formulaProblems(
  claimed: ClaimedFormula,
  known: readonly KnownDefinition[],
  path: Path = ['formula'],
): readonly Problem[] {
  const parsed = parseFormula(claimed.formula, path);
  if (!parsed.ok) return parsed.problems;
  const { validFrom } = claimed;
  const unitOf = (code: string): MeasureUnit | null => {
    const found = known.find((each) => each.code === code && isInForce(each, validFrom));
    return found === undefined ? null : measureUnit(found.unitOfMeasure);
  };
  const unit = unitOfFormula(parsed.value, unitOf, path);
  if (!unit.ok) return unit.problems;
  const expected = measureUnit(claimed.unitOfMeasure);
  if (!isSameUnit(unit.value, expected)) {
    const params = { expected: describeUnit(expected), found: describeUnit(unit.value) };
    return [problem(path, 'FORMULA_UNITS_DIFFER', params)];
  }
  return circleProblems(claimed, known, path);
}
