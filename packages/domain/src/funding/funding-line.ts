import { code } from '../parse/code.ts';
import { boolean, vnd } from '../parse/number.ts';
import { object } from '../parse/object.ts';
import { checked, optional, type Parser, withDefault } from '../parse/parser.ts';
import { id, note } from '../parse/text.ts';
import { spanProblems, year } from '../parse/time.ts';
import type { Result } from '../result/result.ts';
import type { AmountBasis, FundingSource, FundingStage } from '../vocabulary/programme.ts';

/**
 * What one source gives to a programme over some years, how far that money has come, and where. Shares are computed from it,
 * never entered. Several lines of the same place, years, source and stage add up, each by its own document.
 */
export interface FundingLineInput {
  readonly programmeId: string;
  /** The commune that the money is for; null: the province as a whole. */
  readonly communeId: string | null;
  readonly stage: FundingStage;
  readonly source: FundingSource;
  readonly fromYear: number;
  readonly toYear: number;
  /** Whole VND. */
  readonly amount: number;
  /** The source says "over": the amount is at least this. */
  readonly isLowerBound: boolean;
  readonly basis: AmountBasis;
  /** The decision or report that states it. */
  readonly legalDocumentId: string | null;
  readonly note: string | null;
  readonly sourceNote: string | null;
}

const fundingLineParser: Parser<FundingLineInput> = checked(
  object<FundingLineInput>({
    programmeId: id,
    communeId: optional(id),
    stage: withDefault(code('FundingStage'), 'MOBILISED'),
    source: code('FundingSource'),
    fromYear: year,
    toYear: year,
    amount: vnd,
    isLowerBound: withDefault(boolean, false),
    basis: code('AmountBasis'),
    legalDocumentId: optional(id),
    note: optional(note()),
    sourceNote: optional(note()),
  }),
  (line) => spanProblems(line.fromYear, line.toYear, ['toYear']),
);

/** Checks a whole funding line. */
export function parseFundingLine(input: unknown): Result<FundingLineInput> {
  return fundingLineParser(input, []);
}
