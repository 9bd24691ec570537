import { object } from '../parse/object.ts';
import { optional, type Parser } from '../parse/parser.ts';
import { id, note } from '../parse/text.ts';
import type { Result } from '../result/result.ts';

/** The review of one commune in a round; how far it has come follows from its acts. */
export interface CommuneReviewInput {
  readonly roundId: string;
  readonly communeId: string;
  readonly note: string | null;
}

const parser: Parser<CommuneReviewInput> = object<CommuneReviewInput>({
  roundId: id,
  communeId: id,
  note: optional(note()),
});

/** Checks what is entered of the review of a commune. */
export function parseCommuneReview(input: unknown): Result<CommuneReviewInput> {
  return parser(input, []);
}
