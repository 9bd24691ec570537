import type { IsoDate } from '../calendar/date.ts';
import { code } from '../parse/code.ts';
import { list } from '../parse/list.ts';
import { object } from '../parse/object.ts';
import { checked, optional, type Parser } from '../parse/parser.ts';
import { id, MAX_TITLE, note, text } from '../parse/text.ts';
import { date } from '../parse/time.ts';
import { type Problem, problem, type Result } from '../result/result.ts';
import type { SuccessionExtent } from '../vocabulary/unit.ts';

/** Which commune takes over which part of another one. */
export interface ReorganisationLineInput {
  readonly predecessorId: string;
  readonly successorId: string;
  readonly extent: SuccessionExtent;
}

/** A reorganisation of communes (sắp xếp đơn vị hành chính) as its decision orders it. */
export interface ReorganisationInput {
  readonly title: string;
  readonly legalDocumentId: string;
  /** First day of the new communes. */
  readonly effectiveOn: IsoDate;
  readonly note: string | null;
  readonly successions: readonly ReorganisationLineInput[];
}

/** A province has some hundred communes; 184 lines made 171 of them into 54. */
const MOST_LINES = 2_000;

const line: Parser<ReorganisationLineInput> = object<ReorganisationLineInput>({
  predecessorId: id,
  successorId: id,
  extent: code('SuccessionExtent'),
});

function lineProblems(lines: readonly ReorganisationLineInput[]): Problem[] {
  const seen = new Set<string>();
  return lines.flatMap(({ predecessorId, successorId }, index) => {
    if (predecessorId === successorId) return [problem(['successions', index, 'successorId'], 'SUCCESSOR_IS_ITSELF')];
    const pair = `${predecessorId} ${successorId}`;
    if (seen.has(pair)) return [problem(['successions', index], 'DUPLICATE_ITEM')];
    seen.add(pair);
    return [];
  });
}

const parser: Parser<ReorganisationInput> = checked(
  object<ReorganisationInput>({
    title: text(MAX_TITLE),
    legalDocumentId: id,
    effectiveOn: date,
    note: optional(note()),
    successions: list(line, { max: MOST_LINES }),
  }),
  ({ successions }) => lineProblems(successions),
);

/** Checks a whole reorganisation by itself; whether its units fit together is for `planReorganisation`. */
export function parseReorganisation(input: unknown): Result<ReorganisationInput> {
  return parser(input, []);
}
