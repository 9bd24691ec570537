import { boolean, measuredValue } from '../parse/number.ts';
import { object } from '../parse/object.ts';
import { checked, optional, withDefault } from '../parse/parser.ts';
import { id, note } from '../parse/text.ts';
import { begunPeriod, type Clock } from '../parse/time.ts';
import { parsePeriod } from '../period/period.ts';
import { type Problem, problem, type Result } from '../result/result.ts';
import type { PeriodKind } from '../vocabulary/programme.ts';
import { type UnitReference, unitProblems } from './unit-reference.ts';

/** The value of an indicator in a unit and period. */
export interface MeasurementInput extends UnitReference {
  readonly indicatorId: string;
  /** Canonical text of a period as long as the indicator's frequency. */
  readonly period: string;
  /** Exact decimal in the indicator's unit of measure. */
  readonly value: string;
  /** The source says "over": the value is at least this. */
  readonly isLowerBound: boolean;
  readonly note: string | null;
  readonly sourceNote: string | null;
}

export interface MeasurementContext extends Clock {
  /** How often the indicator is measured; null while it is not known, the length of the period is then not checked. */
  readonly frequency: PeriodKind | null;
}

function frequencyProblems(text: string, frequency: PeriodKind | null): readonly Problem[] {
  const period = parsePeriod(text);
  if (!period.ok || frequency === null || period.value.kind === frequency) return [];
  return [problem(['period'], 'PERIOD_KIND_MISMATCH', { expected: frequency })];
}

/** Checks a whole measurement: one unit, a period that has begun and is as long as the indicator's frequency. */
export function parseMeasurement(input: unknown, context: MeasurementContext): Result<MeasurementInput> {
  const shape = object<MeasurementInput>({
    indicatorId: id,
    provinceId: optional(id),
    communeId: optional(id),
    period: begunPeriod(context),
    value: measuredValue,
    isLowerBound: withDefault(boolean, false),
    note: optional(note()),
    sourceNote: optional(note()),
  });
  const parser = checked(shape, (measurement) => [
    ...unitProblems(measurement),
    ...frequencyProblems(measurement.period, context.frequency),
  ]);
  return parser(input, []);
}
