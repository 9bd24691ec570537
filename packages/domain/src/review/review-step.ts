import type { IsoDate } from '../calendar/date.ts';
import { REVIEW_STEPS, type ReviewStep } from '../vocabulary/review.ts';

/** The last day on which there were districts: Viet Nam ended that level on 1 July 2025. */
export const LAST_DAY_OF_DISTRICTS: IsoDate = '2025-06-30';

/** The steps that a review takes on a day, in order; the district gives no opinion once there is no district. */
export function reviewSteps(date: IsoDate): readonly ReviewStep[] {
  return date <= LAST_DAY_OF_DISTRICTS ? REVIEW_STEPS : REVIEW_STEPS.filter((step) => step !== 'DISTRICT_OPINION');
}

/** The step after the given one on a day; null at the end. */
export function nextReviewStep(step: ReviewStep, date: IsoDate): ReviewStep | null {
  const position = REVIEW_STEPS.indexOf(step);
  return reviewSteps(date).find((candidate) => REVIEW_STEPS.indexOf(candidate) > position) ?? null;
}
