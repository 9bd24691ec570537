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
  readonly validFrom: IsoDate;
  readonly validTo: IsoDate | null;
}

/** A formula as a version of an indicator claims it. */
export interface ClaimedFormula extends KnownDefinition {
  readonly formula: string;
}

const overlap = (a: KnownDefinition, b: KnownDefinition): boolean =>
  (a.validTo === null || b.validFrom <= a.validTo) && (b.validTo === null || a.validFrom <= b.validTo);

const codesOf = (formula: string | null): readonly string[] => {
  const parsed = formula === null ? null : parseFormula(formula);
  return parsed?.ok ? indicatorsOf(parsed.value) : [];
};

/** What each indicator needs while the claimed version is valid: its formulas of that time, in place of its own versions the claimed one. */
function needsDuring(
  claimed: ClaimedFormula,
  known: readonly KnownDefinition[],
): ReadonlyMap<string, readonly string[]> {
  const needs = new Map<string, readonly string[]>([[claimed.code, codesOf(claimed.formula)]]);
  for (const each of known) {
    if (each.code === claimed.code || !overlap(each, claimed)) continue;
    needs.set(each.code, [...(needs.get(each.code) ?? []), ...codesOf(each.formula)]);
  }
  return needs;
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
    const found = known.find(
      (each) =>
        each.code === code && each.validFrom <= validFrom && (each.validTo === null || validFrom <= each.validTo),
    );
    return found === undefined ? null : measureUnit(found.unitOfMeasure);
  };
  const unit = unitOfFormula(parsed.value, unitOf, path);
  if (!unit.ok) return unit.problems;
  const expected = measureUnit(claimed.unitOfMeasure);
  if (!isSameUnit(unit.value, expected)) {
    const params = { expected: describeUnit(expected), found: describeUnit(unit.value) };
    return [problem(path, 'FORMULA_UNITS_DIFFER', params)];
  }
  const order = formulaOrder(needsDuring(claimed, known), path);
  return order.ok ? [] : order.problems;
}
