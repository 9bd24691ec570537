import type { IsoDate } from '../calendar/date.ts';
import { code } from '../parse/code.ts';
import { distinctList } from '../parse/list.ts';
import { boolean, integer, vnd } from '../parse/number.ts';
import { object, type Shape } from '../parse/object.ts';
import { checked, optional, type Parser, withDefault } from '../parse/parser.ts';
import { id, MAX_NAME, MAX_TITLE, note, text } from '../parse/text.ts';
import { type Clock, pastDate } from '../parse/time.ts';
import { type Problem, problem, type Result } from '../result/result.ts';
import {
  type AnswerValue,
  POVERTY_CAUSES,
  type PovertyCause,
  SUPPORT_WISHES,
  type SupportWish,
} from '../vocabulary/review.ts';
import { DEPRIVATION_INDICATORS, type DeprivationIndicator } from '../vocabulary/standard.ts';

/** An answer to each of the twelve indicators. */
export type AnswerSheet = { readonly [I in DeprivationIndicator]: AnswerValue };

/** What a survey of one household in one round establishes (phiếu rà soát). */
export interface AssessmentInput {
  readonly roundId: string;
  readonly householdId: string;
  readonly assessedOn: IsoDate;
  /** Declared income, whole VND per person and month. */
  readonly incomePerCapita: number | null;
  /** Income score of the survey form. */
  readonly b1Points: number | null;
  readonly answers: AnswerSheet;
  readonly causes: readonly PovertyCause[];
  readonly supportWishes: readonly SupportWish[];
  /** What is wished besides, in words; where OTHER is among the wishes and only there. */
  readonly otherWish: string | null;
  readonly surveyor: string | null;
  readonly note: string | null;
  readonly synthetic: boolean;
}

/** What an assessment is checked against besides itself. */
export interface AssessmentContext extends Clock {
  /** Members of the household at the time; without them no birth date is checked. */
  readonly members?: readonly { readonly birthDate: IsoDate }[];
}

/** The scoring form has far fewer points than this; more is a typing error. */
export const MAX_B1_POINTS = 1000;

const answerParsers = Object.fromEntries(
  DEPRIVATION_INDICATORS.map((indicator) => [indicator, withDefault(code('AnswerValue'), 'NOT_ANSWERED')]),
) as Shape<AnswerSheet>;

/** The twelve answers; one that is absent is NOT_ANSWERED, an unknown indicator is refused. */
export const answerSheet: Parser<AnswerSheet> = (input, path) => object<AnswerSheet>(answerParsers)(input ?? {}, path);

/** A sheet on which nothing has been answered yet. */
export const UNANSWERED = Object.fromEntries(
  DEPRIVATION_INDICATORS.map((indicator) => [indicator, 'NOT_ANSWERED']),
) as AnswerSheet;

/** Nobody is surveyed before birth: names the first member born after the day of the survey. */
function birthProblems(assessedOn: IsoDate, { members = [] }: AssessmentContext): readonly Problem[] {
  const index = members.findIndex(({ birthDate }) => birthDate > assessedOn);
  const born = members[index];
  if (born === undefined) return [];
  return [
    problem(['assessedOn'], 'MEMBER_BORN_AFTER_REVIEW', { ordinal: index + 1, birthDate: born.birthDate, assessedOn }),
  ];
}

/** The words of another wish and its code come together. */
function wishProblems({ supportWishes, otherWish }: AssessmentInput): readonly Problem[] {
  const hasOther = supportWishes.includes('OTHER');
  if (hasOther && otherWish === null) return [problem(['otherWish'], 'REQUIRED')];
  return hasOther || otherWish === null ? [] : [problem(['otherWish'], 'WISH_NOT_CHOSEN')];
}

function assessmentParser(context: AssessmentContext): Parser<AssessmentInput> {
  const shape = object<AssessmentInput>({
    roundId: id,
    householdId: id,
    assessedOn: pastDate(context),
    incomePerCapita: optional(vnd),
    b1Points: optional(integer({ min: 0, max: MAX_B1_POINTS })),
    answers: answerSheet,
    causes: distinctList(code('PovertyCause'), { max: POVERTY_CAUSES.length }),
    supportWishes: distinctList(code('SupportWish'), { max: SUPPORT_WISHES.length }),
    otherWish: optional(text(MAX_TITLE)),
    surveyor: optional(text(MAX_NAME)),
    note: optional(note()),
    synthetic: withDefault(boolean, false),
  });
  return checked(shape, (input) => [...birthProblems(input.assessedOn, context), ...wishProblems(input)]);
}

/** Checks a whole assessment; the class follows from it by `assess` and is never entered. */
export function parseAssessment(input: unknown, context: AssessmentContext): Result<AssessmentInput> {
  return assessmentParser(context)(input, []);
}
