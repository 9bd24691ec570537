import type { IsoDate } from '../calendar/date.ts';
import { addWorkingDays } from '../calendar/working-day.ts';
import { code } from '../parse/code.ts';
import { object } from '../parse/object.ts';
import { checked, optional } from '../parse/parser.ts';
import { id, MAX_TITLE, note } from '../parse/text.ts';
import { type Clock, pastDate } from '../parse/time.ts';
import { problem, type Result } from '../result/result.ts';
import type { DataRequestKind, DataRequestOutcome } from '../vocabulary/request.ts';

/** What a person asks about the data kept of them (yêu cầu của chủ thể dữ liệu), and how it was answered. */
export interface DataRequestInput {
  readonly kind: DataRequestKind;
  readonly householdId: string;
  /** The person it is about; none: the whole household. */
  readonly memberId: string | null;
  readonly receivedOn: IsoDate;
  /** On what the answer rests: article, law. */
  readonly legalBasis: string | null;
  readonly outcome: DataRequestOutcome | null;
  readonly outcomeNote: string | null;
  readonly note: string | null;
}

/** Working days within which a request is answered (Law 91/2025/QH15, NĐ 356/2025/NĐ-CP). */
const ANSWERED_WITHIN = 2;

export const answerDueOn = (receivedOn: IsoDate, holidays: ReadonlySet<string>): IsoDate =>
  addWorkingDays(receivedOn, ANSWERED_WITHIN, holidays);

/** Checks a request; an answer names the legal basis it rests on, unless the request was withdrawn. */
export function parseDataRequest(input: unknown, clock: Clock): Result<DataRequestInput> {
  const shape = object<DataRequestInput>({
    kind: code('DataRequestKind'),
    householdId: id,
    memberId: optional(id),
    receivedOn: pastDate(clock),
    legalBasis: optional(note(MAX_TITLE)),
    outcome: optional(code('DataRequestOutcome')),
    outcomeNote: optional(note()),
    note: optional(note()),
  });
  const parser = checked(shape, ({ outcome, legalBasis }) =>
    outcome !== null && outcome !== 'WITHDRAWN' && legalBasis === null ? [problem(['legalBasis'], 'REQUIRED')] : [],
  );
  return parser(input, []);
}
