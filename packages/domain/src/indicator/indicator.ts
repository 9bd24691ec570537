import { code } from '../parse/code.ts';
import { object } from '../parse/object.ts';
import { optional, type Parser } from '../parse/parser.ts';
import { id, MAX_CODE, MAX_TITLE, note, text } from '../parse/text.ts';
import type { Result } from '../result/result.ts';
import type { IndicatorDirection, PeriodKind } from '../vocabulary/programme.ts';

/** A programme indicator (chỉ tiêu) that is measured against targets; not one of the twelve deprivations. */
export interface IndicatorInput {
  readonly code: string;
  readonly name: string;
  readonly nameEn: string | null;
  /** Such as `%`, `hộ`, `mô hình`. */
  readonly unitOfMeasure: string;
  readonly direction: IndicatorDirection;
  /** How often it is measured. */
  readonly frequency: PeriodKind;
  readonly description: string | null;
  readonly sourceNote: string | null;
  readonly legalDocumentId: string | null;
}

const indicatorParser: Parser<IndicatorInput> = object<IndicatorInput>({
  code: text(MAX_CODE),
  name: text(MAX_TITLE),
  nameEn: optional(text(MAX_TITLE)),
  unitOfMeasure: text(MAX_CODE),
  direction: code('IndicatorDirection'),
  frequency: code('PeriodKind'),
  description: optional(note()),
  sourceNote: optional(note()),
  legalDocumentId: optional(id),
});

/** Checks a whole indicator. */
export function parseIndicator(input: unknown): Result<IndicatorInput> {
  return indicatorParser(input, []);
}
