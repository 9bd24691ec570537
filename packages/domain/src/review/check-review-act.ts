import type { IsoDate } from '../calendar/date.ts';
import { addDays, addWorkingDays, type Holidays } from '../calendar/working-day.ts';
import { type Problem, problem } from '../result/result.ts';
import type { ReviewActKind, ReviewStep } from '../vocabulary/review.ts';
import type { ReviewActInput } from './review-act.ts';
import { isAgreed, POSTING_WORKING_DAYS, type ReviewCourse } from './review-course.ts';
import { LAST_DAY_OF_DISTRICTS } from './review-step.ts';

/** Steps in which an act has its turn. */
const TURN: { readonly [A in ReviewActKind]: readonly ReviewStep[] } = {
  LIST_MADE: ['LISTING'],
  SURVEY_FINISHED: ['SURVEY'],
  MEETING_HELD: ['VILLAGE_MEETING'],
  POSTED: ['VILLAGE_MEETING', 'POSTING'],
  COMPLAINT_RECEIVED: ['POSTING'],
  COMPLAINT_RECHECKED: ['POSTING'],
  DISTRICT_OPINION_GIVEN: ['POSTING'],
  RECOGNISED: ['POSTING', 'DISTRICT_OPINION'],
  CLOSED: ['RECOGNITION'],
  REOPENED: ['RECOGNITION', 'CLOSED'],
};

/** Acts that have their turn at a step, in the order of the law. */
export const actsOf = (step: ReviewStep): readonly ReviewActKind[] =>
  (Object.keys(TURN) as ReviewActKind[]).filter((act) => TURN[act].includes(step));

/** What the registry knows of the households under review in the commune, and of the calendar. */
export interface ReviewedVillages {
  /** Villages with households under review. */
  readonly villages: readonly { readonly id: string; readonly name: string }[];
  /** Households whose class the answers do not settle yet. */
  readonly unsettled: number;
  readonly holidays: Holidays;
}

function postingProblems(
  course: ReviewCourse,
  act: ReviewActInput,
  { villages, holidays }: ReviewedVillages,
): Problem[] {
  const { happenedOn, postedUntil } = act;
  if (course.openComplaints.length > 0) return [problem([], 'COMPLAINT_OPEN', { count: course.openComplaints.length })];
  const disagreed = villages.filter(({ id }) => !isAgreed(course, id)).map(({ name }) => name);
  if (course.meetings.size === 0) return [problem([], 'NO_VILLAGE_MEETING')];
  if (disagreed.length > 0) return [problem([], 'VILLAGE_NOT_AGREED', { villages: disagreed.join(', ') })];
  const earliest = addWorkingDays(happenedOn, POSTING_WORKING_DAYS, holidays);
  return postedUntil !== null && postedUntil < earliest
    ? [problem(['postedUntil'], 'POSTING_TOO_SHORT', { days: POSTING_WORKING_DAYS, earliest })]
    : [];
}

/** A posting that has run its time, with every complaint answered. */
function postedProblems(course: ReviewCourse, { happenedOn }: ReviewActInput): Problem[] {
  if (course.openComplaints.length > 0) return [problem([], 'COMPLAINT_OPEN', { count: course.openComplaints.length })];
  if (course.toPostAgain) return [problem([], 'TO_POST_AGAIN')];
  return course.postedUntil !== null && happenedOn <= course.postedUntil
    ? [problem(['happenedOn'], 'POSTING_RUNS', { until: course.postedUntil, earliest: addDays(course.postedUntil, 1) })]
    : [];
}

function ownProblems(
  course: ReviewCourse,
  act: ReviewActKind,
  input: ReviewActInput,
  reviewed: ReviewedVillages,
): readonly Problem[] {
  const { happenedOn } = input;
  switch (act) {
    case 'SURVEY_FINISHED':
      return reviewed.unsettled > 0 ? [problem([], 'SURVEYS_UNSETTLED', { count: reviewed.unsettled })] : [];
    case 'POSTED':
      return postingProblems(course, input, reviewed);
    case 'COMPLAINT_RECEIVED':
      return course.postedUntil !== null && happenedOn > course.postedUntil
        ? [problem(['happenedOn'], 'POSTING_ENDED', { until: course.postedUntil })]
        : [];
    case 'COMPLAINT_RECHECKED':
      return course.openComplaints.some(({ id }) => id === input.complaintId)
        ? []
        : [problem(['complaintId'], 'NO_OPEN_COMPLAINT')];
    case 'DISTRICT_OPINION_GIVEN':
      return happenedOn > LAST_DAY_OF_DISTRICTS
        ? [problem(['happenedOn'], 'NO_DISTRICT_LEVEL', { lastDay: LAST_DAY_OF_DISTRICTS })]
        : postedProblems(course, input);
    case 'RECOGNISED':
      if (course.step === 'POSTING' && happenedOn <= LAST_DAY_OF_DISTRICTS)
        return [problem([], 'DISTRICT_OPINION_REQUIRED', { lastDay: LAST_DAY_OF_DISTRICTS })];
      return postedProblems(course, input);
    default:
      return [];
  }
}

const isBefore = (day: IsoDate, since: IsoDate | null): boolean => since !== null && day < since;

/**
 * Whether an act has its turn (QĐ 24/2021/QĐ-TTg, article 4): in the order of the law, not before the act it follows, a majority in
 * every village, three working days of posting, every complaint re-checked and posted again.
 */
export function checkReviewAct(
  course: ReviewCourse,
  act: ReviewActKind,
  input: ReviewActInput,
  reviewed: ReviewedVillages,
): readonly Problem[] {
  if (!TURN[act].includes(course.step)) return [problem([], 'NOT_ITS_TURN', { act, step: course.step })];
  if (isBefore(input.happenedOn, course.since))
    return [problem(['happenedOn'], 'BEFORE_LAST_ACT', { since: course.since ?? '' })];
  return ownProblems(course, act, input, reviewed);
}
