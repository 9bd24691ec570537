import { measuredValue } from '../parse/number.ts';
import { object } from '../parse/object.ts';
import { checked, optional, type Parser } from '../parse/parser.ts';
import { id, note } from '../parse/text.ts';
import { period } from '../parse/time.ts';
import type { Result } from '../result/result.ts';
import { type UnitReference, unitProblems } from './unit-reference.ts';

/** The value an indicator is to reach in a unit by the end of a period; the period may lie ahead. */
export interface TargetInput extends UnitReference {
  readonly indicatorId: string;
  readonly period: string;
  /** Exact decimal in the indicator's unit of measure. */
  readonly value: string;
  readonly note: string | null;
  readonly sourceNote: string | null;
  /** The decision that set it. */
  readonly legalDocumentId: string | null;
}

const targetParser: Parser<TargetInput> = checked(
  object<TargetInput>({
    indicatorId: id,
    provinceId: optional(id),
    communeId: optional(id),
    period,
    value: measuredValue,
    note: optional(note()),
    sourceNote: optional(note()),
    legalDocumentId: optional(id),
  }),
  unitProblems,
);

/** Checks a whole target. */
export function parseTarget(input: unknown): Result<TargetInput> {
  return targetParser(input, []);
}
