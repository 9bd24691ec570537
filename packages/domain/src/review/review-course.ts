import type { IsoDate } from '../calendar/date.ts';
import { addWorkingDays, type Holidays } from '../calendar/working-day.ts';
import type { ReviewActKind, ReviewStep } from '../vocabulary/review.ts';
import type { ReviewActInput } from './review-act.ts';

/** Working days that a result hangs out, the first time and after a re-check (QĐ 24/2021/QĐ-TTg, article 4; [K] after a re-check). */
export const POSTING_WORKING_DAYS = 3;

/** Working days within which a complaint is re-checked (QĐ 24/2021/QĐ-TTg, article 4 [K]). */
export const RECHECK_WORKING_DAYS = 3;

/** An act that was written down. */
export type WrittenAct = Pick<
  ReviewActInput,
  'happenedOn' | 'postedUntil' | 'villageId' | 'householdId' | 'complaintId' | 'present' | 'agreed'
> & { readonly id: string; readonly kind: ReviewActKind };

/** A meeting of the whole commune stands for every village. */
export const WHOLE_COMMUNE = '';

/** A complaint that waits for its re-check. */
export interface OpenComplaint {
  readonly id: string;
  readonly householdId: string | null;
  readonly receivedOn: IsoDate;
}

/** The last day for the re-check of a complaint. */
export const recheckBy = ({ receivedOn }: OpenComplaint, holidays: Holidays): IsoDate =>
  addWorkingDays(receivedOn, RECHECK_WORKING_DAYS, holidays);

/** Where the review of a commune stands: what its acts, in their order, have led to. */
export interface ReviewCourse {
  readonly step: ReviewStep;
  /** Day of the last act; null before the first. */
  readonly since: IsoDate | null;
  /** By village (`WHOLE_COMMUNE`: all of them): whether its last meeting agreed. */
  readonly meetings: ReadonlyMap<string, boolean>;
  readonly postedUntil: IsoDate | null;
  readonly openComplaints: readonly OpenComplaint[];
  /** A complaint was re-checked after the last posting: the result has to be posted again. */
  readonly toPostAgain: boolean;
}

const BEGIN: ReviewCourse = {
  step: 'LISTING',
  since: null,
  meetings: new Map(),
  postedUntil: null,
  openComplaints: [],
  toPostAgain: false,
};

/** At least half of those present agree (QĐ 24/2021/QĐ-TTg, article 4). */
export const isMajority = (present: number | null, agreed: number | null): boolean =>
  present !== null && agreed !== null && 2 * agreed >= present;

function after(course: ReviewCourse, done: WrittenAct): Partial<ReviewCourse> {
  switch (done.kind) {
    case 'LIST_MADE':
      return { step: 'SURVEY' };
    case 'SURVEY_FINISHED':
      return { step: 'VILLAGE_MEETING' };
    case 'MEETING_HELD': {
      const village = done.villageId ?? WHOLE_COMMUNE;
      return { meetings: new Map([...course.meetings, [village, isMajority(done.present, done.agreed)]]) };
    }
    case 'POSTED':
      return { step: 'POSTING', postedUntil: done.postedUntil, toPostAgain: false };
    case 'COMPLAINT_RECEIVED': {
      const { id, householdId, happenedOn } = done;
      return { openComplaints: [...course.openComplaints, { id, householdId, receivedOn: happenedOn }] };
    }
    case 'COMPLAINT_RECHECKED':
      return { openComplaints: course.openComplaints.filter(({ id }) => id !== done.complaintId), toPostAgain: true };
    case 'DISTRICT_OPINION_GIVEN':
      return { step: 'DISTRICT_OPINION' };
    case 'RECOGNISED':
      return { step: 'RECOGNITION' };
    case 'CLOSED':
      return { step: 'CLOSED' };
    case 'REOPENED':
      return { ...BEGIN, step: 'SURVEY' };
  }
}

/**
 * Where the acts, in the order in which they were written down, have led. Total: it judges nothing.
 * @param from where a review stood whose first acts were not written down here
 */
export function reviewCourse(acts: readonly WrittenAct[], from: Partial<ReviewCourse> = {}): ReviewCourse {
  let course: ReviewCourse = { ...BEGIN, ...from };
  for (const done of acts) course = { ...course, ...after(course, done), since: done.happenedOn };
  return course;
}

/** Whether the last meeting of a village (or one of the whole commune) agreed with the result. */
export function isAgreed({ meetings }: ReviewCourse, villageId: string | null): boolean {
  return meetings.get(villageId ?? WHOLE_COMMUNE) ?? meetings.get(WHOLE_COMMUNE) ?? false;
}

/**
 * Whether the survey of a household may be entered or changed: while its commune surveys; where the village did not agree, until it
 * does; where somebody complained, until it is re-checked. After recognition nothing changes: corrections stand beside it.
 */
export function isSurveyOpen(
  course: ReviewCourse,
  household: { readonly id: string; readonly villageId: string | null },
): boolean {
  switch (course.step) {
    case 'LISTING':
    case 'SURVEY':
      return true;
    case 'VILLAGE_MEETING':
      return !isAgreed(course, household.villageId);
    case 'POSTING':
      return course.openComplaints.some(({ householdId }) => householdId === null || householdId === household.id);
    default:
      return false;
  }
}
