import type { IsoDate } from '../calendar/date.ts';
import { code } from '../parse/code.ts';
import { list, repeated } from '../parse/list.ts';
import { boolean, vnd } from '../parse/number.ts';
import { object } from '../parse/object.ts';
import { checked, optional, type Parser, withDefault } from '../parse/parser.ts';
import { id, MAX_TITLE, note, text } from '../parse/text.ts';
import { date, spanProblems } from '../parse/time.ts';
import { type Problem, problem, type Result } from '../result/result.ts';
import type { ParticipantOutcome, ProductionKind, ProductionStatus } from '../vocabulary/production.ts';

/** A household that takes part in a production model, with its capital and what came of it. Null is not known, never zero. */
export interface ProductionParticipantInput {
  readonly householdId: string;
  /** Capital in whole VND: granted to it, its own, and borrowed. */
  readonly grantedCapital: number | null;
  readonly ownCapital: number | null;
  readonly loanCapital: number | null;
  /** Null until it is known. */
  readonly outcome: ParticipantOutcome | null;
  /** Income per person and month in whole VND, before taking part and after. */
  readonly incomeBefore: number | null;
  readonly incomeAfter: number | null;
  readonly note: string | null;
}

/** A production model (mô hình kinh tế, mô hình giảm nghèo) with the households that take part. */
export interface ProductionModelInput {
  readonly name: string;
  /** The programme that pays for it; null: none of them. */
  readonly programmeId: string | null;
  readonly communeId: string;
  readonly kind: ProductionKind;
  readonly status: ProductionStatus;
  readonly startsOn: IsoDate;
  readonly endsOn: IsoDate | null;
  readonly outcomeNote: string | null;
  readonly legalDocumentId: string | null;
  readonly note: string | null;
  readonly synthetic: boolean;
  readonly participants: readonly ProductionParticipantInput[];
}

/** As many as a form shows at once: the list is always sent whole. */
const MOST_PARTICIPANTS = 100;

const participant: Parser<ProductionParticipantInput> = object<ProductionParticipantInput>({
  householdId: id,
  grantedCapital: optional(vnd),
  ownCapital: optional(vnd),
  loanCapital: optional(vnd),
  outcome: optional(code('ParticipantOutcome')),
  incomeBefore: optional(vnd),
  incomeAfter: optional(vnd),
  note: optional(note()),
});

/** A household takes part once; where it stands again is named. */
function repeatedHouseholds(participants: readonly ProductionParticipantInput[]): readonly Problem[] {
  return repeated(participants.map(({ householdId }) => householdId)).map((index) =>
    problem(['participants', index, 'householdId'], 'DUPLICATE_ITEM'),
  );
}

const parser: Parser<ProductionModelInput> = checked(
  object<ProductionModelInput>({
    name: text(MAX_TITLE),
    programmeId: optional(id),
    communeId: id,
    kind: code('ProductionKind'),
    status: code('ProductionStatus'),
    startsOn: date,
    endsOn: optional(date),
    outcomeNote: optional(note()),
    legalDocumentId: optional(id),
    note: optional(note()),
    synthetic: withDefault(boolean, false),
    participants: list(participant, { max: MOST_PARTICIPANTS }),
  }),
  ({ startsOn, endsOn, participants }) => [
    ...spanProblems(startsOn, endsOn, ['endsOn']),
    ...repeatedHouseholds(participants),
  ],
);

/** Checks a whole production model with the households that take part. */
export function parseProductionModel(input: unknown): Result<ProductionModelInput> {
  return parser(input, []);
}
