import type { IsoDate } from '../calendar/date.ts';
import { integer, vnd } from '../parse/number.ts';
import { object } from '../parse/object.ts';
import { optional, type Parser } from '../parse/parser.ts';
import { id, MAX_NAME, note, text } from '../parse/text.ts';
import { type Clock, pastDate } from '../parse/time.ts';
import type { Result } from '../result/result.ts';
import { type AnswerSheet, answerSheet, MAX_B1_POINTS } from './assessment.ts';

/** What is decided about a household after its commune's round was closed: the facts as they should have been (đính chính). */
export interface AssessmentCorrectionInput {
  readonly assessmentId: string;
  readonly decidedOn: IsoDate;
  readonly decisionNumber: string;
  readonly reason: string;
  /** Whole VND per person and month. */
  readonly incomePerCapita: number | null;
  readonly b1Points: number | null;
  readonly answers: AnswerSheet;
}

function correctionParser(clock: Clock): Parser<AssessmentCorrectionInput> {
  return object<AssessmentCorrectionInput>({
    assessmentId: id,
    decidedOn: pastDate(clock),
    decisionNumber: text(MAX_NAME),
    reason: note(),
    incomePerCapita: optional(vnd),
    b1Points: optional(integer({ min: 0, max: MAX_B1_POINTS })),
    answers: answerSheet,
  });
}

/** Checks a correction by itself; the class follows from it by `classify` and is never entered. */
export function parseAssessmentCorrection(input: unknown, clock: Clock): Result<AssessmentCorrectionInput> {
  return correctionParser(clock)(input, []);
}
