import type { IsoDate } from '../calendar/date.ts';
import { distinctList } from '../parse/list.ts';
import { boolean, vnd } from '../parse/number.ts';
import { object } from '../parse/object.ts';
import { checked, optional, type Parser, withDefault } from '../parse/parser.ts';
import { id, MAX_CODE, MAX_TITLE, note, text } from '../parse/text.ts';
import { date, spanProblems } from '../parse/time.ts';
import type { Result } from '../result/result.ts';

/** A programme that spends money against poverty (chương trình mục tiêu quốc gia and others). */
export interface ProgrammeInput {
  readonly code: string;
  readonly name: string;
  readonly startsOn: IsoDate;
  readonly endsOn: IsoDate | null;
  /** Whole VND. */
  readonly totalAmount: number | null;
  /** The source says "over": the total is at least this. */
  readonly totalIsLowerBound: boolean;
  readonly description: string | null;
  readonly legalDocumentId: string | null;
  readonly sourceNote: string | null;
  /** The indicators that its money is spent for, in the order in which they are told. */
  readonly indicatorIds: readonly string[];
}

/** A programme is told by a page of indicators. */
const MOST_INDICATORS = 50;

const programmeParser: Parser<ProgrammeInput> = checked(
  object<ProgrammeInput>({
    code: text(MAX_CODE),
    name: text(MAX_TITLE),
    startsOn: date,
    endsOn: optional(date),
    totalAmount: optional(vnd),
    totalIsLowerBound: withDefault(boolean, false),
    description: optional(note()),
    legalDocumentId: optional(id),
    sourceNote: optional(note()),
    indicatorIds: distinctList(id, { max: MOST_INDICATORS }),
  }),
  (programme) => spanProblems(programme.startsOn, programme.endsOn, ['endsOn']),
);

/** Checks a whole programme. */
export function parseProgramme(input: unknown): Result<ProgrammeInput> {
  return programmeParser(input, []);
}
