import type { IsoDate } from '../calendar/date.ts';
import { integer } from '../parse/number.ts';
import { isRecord, object, type Shape } from '../parse/object.ts';
import { checked, optional, type Parser } from '../parse/parser.ts';
import { id, MAX_NAME, note, text } from '../parse/text.ts';
import { type Clock, date, pastDate } from '../parse/time.ts';
import { type Problem, problem, type Result } from '../result/result.ts';
import type { ReviewActKind } from '../vocabulary/review.ts';

/** What is written down of one act of a review: when, with which papers, what was decided. */
export interface ReviewActInput {
  readonly happenedOn: IsoDate;
  /** Last day of a posting. */
  readonly postedUntil: IsoDate | null;
  /** Village that met; null: a meeting of the whole commune. */
  readonly villageId: string | null;
  /** Household that a complaint is about. */
  readonly householdId: string | null;
  /** Complaint that was re-checked. */
  readonly complaintId: string | null;
  /** Households represented at a meeting, and those of them that agreed with the result. */
  readonly present: number | null;
  readonly agreed: number | null;
  /** Number of the minutes, opinion or decision. */
  readonly documentNumber: string | null;
  /** What the complaint says, what the re-check found, why it is reopened. */
  readonly note: string | null;
}

type Field = keyof ReviewActInput;

/** What an act must have besides its day, and what it may have. */
const PAPERS: {
  readonly [A in ReviewActKind]: { readonly needs: readonly Field[]; readonly takes: readonly Field[] };
} = {
  LIST_MADE: { needs: [], takes: ['documentNumber', 'note'] },
  SURVEY_FINISHED: { needs: [], takes: ['note'] },
  MEETING_HELD: { needs: ['present', 'agreed', 'documentNumber'], takes: ['villageId', 'note'] },
  POSTED: { needs: ['postedUntil'], takes: ['documentNumber', 'note'] },
  COMPLAINT_RECEIVED: { needs: ['note'], takes: ['householdId', 'documentNumber'] },
  COMPLAINT_RECHECKED: { needs: ['complaintId', 'note'], takes: ['documentNumber'] },
  DISTRICT_OPINION_GIVEN: { needs: ['documentNumber'], takes: ['note'] },
  RECOGNISED: { needs: ['documentNumber'], takes: ['note'] },
  CLOSED: { needs: [], takes: ['note'] },
  REOPENED: { needs: ['note'], takes: ['documentNumber'] },
};

/** Fields that an act is written down with, the required ones first; every act has its day. */
export const reviewActFields = (
  act: ReviewActKind,
): { readonly needs: readonly Field[]; readonly takes: readonly Field[] } => ({
  needs: ['happenedOn', ...PAPERS[act].needs],
  takes: PAPERS[act].takes,
});

const MOST_PRESENT = 100_000;

const shape = (clock: Clock): Shape<ReviewActInput> => ({
  happenedOn: pastDate(clock),
  postedUntil: optional(date),
  villageId: optional(id),
  householdId: optional(id),
  complaintId: optional(id),
  present: optional(integer({ min: 1, max: MOST_PRESENT })),
  agreed: optional(integer({ min: 0, max: MOST_PRESENT })),
  documentNumber: optional(text(MAX_NAME)),
  note: optional(note()),
});

function paperProblems(act: ReviewActKind, value: ReviewActInput): Problem[] {
  const { needs, takes } = reviewActFields(act);
  const missing = needs.filter((field) => value[field] === null).map((field) => problem([field], 'REQUIRED'));
  const foreign = (Object.keys(value) as Field[])
    .filter((field) => value[field] !== null && !needs.includes(field) && !takes.includes(field))
    .map((field) => problem([field], 'NOT_OF_THIS_ACT'));
  const { present, agreed } = value;
  const tooMany =
    present !== null && agreed !== null && agreed > present
      ? [problem(['agreed'], 'OUT_OF_RANGE', { min: 0, max: present })]
      : [];
  return [...missing, ...foreign, ...tooMany];
}

/** Checks what is written down of an act by itself; whether it is its turn is for `checkReviewAct`. */
export function parseReviewAct(act: ReviewActKind, input: unknown, clock: Clock): Result<ReviewActInput> {
  const parser: Parser<ReviewActInput> = checked(object(shape(clock)), (value) => paperProblems(act, value));
  return parser(isRecord(input) ? input : {}, []);
}
