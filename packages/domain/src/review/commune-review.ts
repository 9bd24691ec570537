import type { IsoDate } from '../calendar/date.ts';
import { code } from '../parse/code.ts';
import { object } from '../parse/object.ts';
import { checked, optional } from '../parse/parser.ts';
import { id, note } from '../parse/text.ts';
import { type Clock, pastDate } from '../parse/time.ts';
import { problem, type Result } from '../result/result.ts';
import type { ReviewStep } from '../vocabulary/review.ts';
import { LAST_DAY_OF_DISTRICTS, reviewSteps } from './review-step.ts';

/** How far the review has come in one commune. */
export interface CommuneReviewInput {
  readonly roundId: string;
  readonly communeId: string;
  readonly step: ReviewStep;
  readonly stepSince: IsoDate;
  readonly note: string | null;
}

/** Checks the progress of a review in a commune; no district opinion after the districts ended. */
export function parseCommuneReview(input: unknown, clock: Clock): Result<CommuneReviewInput> {
  const shape = object<CommuneReviewInput>({
    roundId: id,
    communeId: id,
    step: code('ReviewStep'),
    stepSince: pastDate(clock),
    note: optional(note()),
  });
  const parser = checked(shape, ({ step, stepSince }) =>
    reviewSteps(stepSince).includes(step)
      ? []
      : [problem(['step'], 'NO_DISTRICT_LEVEL', { lastDay: LAST_DAY_OF_DISTRICTS })],
  );
  return parser(input, []);
}
