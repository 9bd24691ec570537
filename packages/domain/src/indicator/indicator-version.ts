import type { IsoDate } from '../calendar/date.ts';
import { code } from '../parse/code.ts';
import { integer } from '../parse/number.ts';
import { object } from '../parse/object.ts';
import { checked, optional, type Parser, withDefault } from '../parse/parser.ts';
import { id, MAX_CODE, note, text } from '../parse/text.ts';
import { date, spanProblems } from '../parse/time.ts';
import { type Problem, problem, type Result } from '../result/result.ts';
import type {
  DerivedMeasure,
  IndicatorKind,
  PeriodRollUp,
  ReportingLevel,
  UnitRollUp,
} from '../vocabulary/indicator.ts';
import type { IndicatorDirection, PeriodKind } from '../vocabulary/programme.ts';
import type { HouseholdClass } from '../vocabulary/review.ts';
import type { DeprivationIndicator } from '../vocabulary/standard.ts';
import { MAX_FORMULA, parseFormula } from './formula.ts';

/** How an indicator is obtained, rolled up, rounded and reported, from one day to another. */
export interface IndicatorVersionInput {
  readonly indicatorId: string;
  readonly kind: IndicatorKind;
  readonly unitOfMeasure: string;
  readonly direction: IndicatorDirection;
  /** Length of the periods it is measured in. */
  readonly frequency: PeriodKind;
  readonly overUnits: UnitRollUp;
  readonly overPeriods: PeriodRollUp;
  /** Indicator whose value weighs a weighted mean. */
  readonly weightIndicatorId: string | null;
  /** Over the codes of other indicators; of a FORMULA only. */
  readonly formula: string | null;
  /** What is counted; of a DERIVED indicator only. */
  readonly derivedMeasure: DerivedMeasure | null;
  readonly derivedClass: HouseholdClass | null;
  readonly derivedIndicator: DeprivationIndicator | null;
  /** Decimals to which its figures are rounded for reading, half away from zero. */
  readonly decimals: number;
  readonly reportingLevel: ReportingLevel;
  /** Days after the end of a period within which it is to be reported. */
  readonly dueDays: number;
  readonly validFrom: IsoDate;
  readonly validTo: IsoDate | null;
  readonly sourceNote: string | null;
  readonly legalDocumentId: string | null;
}

const versionParser: Parser<IndicatorVersionInput> = object<IndicatorVersionInput>({
  indicatorId: id,
  kind: code('IndicatorKind'),
  unitOfMeasure: text(MAX_CODE),
  direction: code('IndicatorDirection'),
  frequency: code('PeriodKind'),
  overUnits: code('UnitRollUp'),
  overPeriods: code('PeriodRollUp'),
  weightIndicatorId: optional(id),
  formula: optional(text(MAX_FORMULA)),
  derivedMeasure: optional(code('DerivedMeasure')),
  derivedClass: optional(code('HouseholdClass')),
  derivedIndicator: optional(code('DeprivationIndicator')),
  decimals: withDefault(integer({ min: 0, max: 6 }), 2),
  reportingLevel: withDefault(code('ReportingLevel'), 'COMMUNE'),
  dueDays: withDefault(integer({ min: 0, max: 366 }), 10),
  validFrom: date,
  validTo: optional(date),
  sourceNote: optional(note()),
  legalDocumentId: optional(id),
});

/** Whether a measure of the registry is of one of the twelve deprivations. */
export function isOfOneDeprivation(measure: DerivedMeasure | null): boolean {
  return measure === 'CENSORED_HEADCOUNT' || measure === 'CONTRIBUTION';
}

/** A field that this kind of version must have, or must not have. */
function held(version: IndicatorVersionInput, field: keyof IndicatorVersionInput, isNeeded: boolean): Problem[] {
  if (isNeeded) return version[field] === null ? [problem([field], 'REQUIRED')] : [];
  return version[field] === null ? [] : [problem([field], 'NOT_OF_THIS_KIND')];
}

function versionProblems(version: IndicatorVersionInput): readonly Problem[] {
  const { kind, formula, derivedMeasure, overUnits, overPeriods, weightIndicatorId } = version;
  const parsed = kind === 'FORMULA' && formula !== null ? parseFormula(formula, ['formula']) : null;
  const isWeighted = overUnits === 'WEIGHTED_MEAN' || overPeriods === 'WEIGHTED_MEAN';
  return [
    ...held(version, 'formula', kind === 'FORMULA'),
    ...held(version, 'derivedMeasure', kind === 'DERIVED'),
    ...held(version, 'derivedIndicator', isOfOneDeprivation(derivedMeasure)),
    ...(kind === 'DERIVED' ? [] : held(version, 'derivedClass', false)),
    ...(isWeighted && weightIndicatorId === null ? [problem(['weightIndicatorId'], 'WEIGHT_REQUIRED')] : []),
    ...(!isWeighted ? held(version, 'weightIndicatorId', false) : []),
    ...(parsed === null || parsed.ok ? [] : parsed.problems),
    ...spanProblems(version.validFrom, version.validTo, ['validTo']),
  ];
}

/** Checks a whole version by itself; whether its formula's indicators exist and their units match, the registry knows. */
export function parseIndicatorVersion(input: unknown): Result<IndicatorVersionInput> {
  return checked(versionParser, versionProblems)(input, []);
}
