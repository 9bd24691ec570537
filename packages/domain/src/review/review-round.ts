import type { IsoDate } from '../calendar/date.ts';
import { code } from '../parse/code.ts';
import { integer } from '../parse/number.ts';
import { object } from '../parse/object.ts';
import { checked, optional, type Parser } from '../parse/parser.ts';
import { MAX_NAME, note, text } from '../parse/text.ts';
import { date, spanProblems, year } from '../parse/time.ts';
import { type Problem, problem, type Result } from '../result/result.ts';
import type { RoundKind } from '../vocabulary/review.ts';

/** A round of review (đợt rà soát): one a year, or a regular one in a month (QĐ 24/2021/QĐ-TTg). */
export interface ReviewRoundInput {
  readonly year: number;
  readonly kind: RoundKind;
  /** 1 to 12 for a regular round, null for the yearly one. */
  readonly month: number | null;
  readonly name: string;
  readonly startsOn: IsoDate;
  readonly endsOn: IsoDate;
  readonly note: string | null;
}

function roundProblems(round: ReviewRoundInput): readonly Problem[] {
  return [
    ...(round.kind === 'REGULAR' && round.month === null ? [problem(['month'], 'MONTH_REQUIRED')] : []),
    ...(round.kind === 'YEARLY' && round.month !== null ? [problem(['month'], 'MONTH_NOT_ALLOWED')] : []),
    ...(Number(round.startsOn.slice(0, 4)) === round.year
      ? []
      : [problem(['startsOn'], 'YEAR_MISMATCH', { year: String(round.year) })]),
    ...spanProblems(round.startsOn, round.endsOn, ['endsOn']),
  ];
}

const reviewRoundParser: Parser<ReviewRoundInput> = checked(
  object<ReviewRoundInput>({
    year,
    kind: code('RoundKind'),
    month: optional(integer({ min: 1, max: 12 })),
    name: text(MAX_NAME),
    startsOn: date,
    endsOn: date,
    note: optional(note()),
  }),
  roundProblems,
);

/** Checks a whole review round: its month fits its kind, it starts in its year and ends after it starts. */
export function parseReviewRound(input: unknown): Result<ReviewRoundInput> {
  return reviewRoundParser(input, []);
}
