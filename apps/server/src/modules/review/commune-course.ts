import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { isSurveyOpen, label, type ReviewCourse, type ReviewedVillages, reviewCourse } from '@thoat-ngheo/domain';
import { publicHolidays } from '@thoat-ngheo/reference-data';
import type { Context } from '../../context.ts';
import { type RegistryProblem, registryProblem } from '../../writing/registry-problem.ts';
import type { Household } from '../household/index.ts';
import { Assessment } from './assessment.entity.ts';
import { CommuneReview } from './commune-review.entity.ts';
import { ReviewAct } from './review-act.entity.ts';

const HOLIDAYS: ReadonlySet<string> = new Set(publicHolidays.map(({ monthDay }) => monthDay));

/** Where the review of a commune stands. One that was brought in half way goes on from the step it was at. */
export async function courseOf(em: EntityManager, review: CommuneReview): Promise<ReviewCourse> {
  const acts = await em.find(ReviewAct, { communeReview: review.id }, { orderBy: { ordinal: 'asc' } });
  return reviewCourse(
    acts.map((act) => ({
      ...act,
      villageId: act.village?.id ?? null,
      householdId: act.household?.id ?? null,
      complaintId: act.complaint?.id ?? null,
    })),
    { step: review.beganAt, since: acts.length > 0 || review.beganAt === 'LISTING' ? null : review.stepSince },
  );
}

/** The review of a commune in a round, locked until the transaction ends; null where it was not begun. */
export function lockedReview(
  em: EntityManager,
  where: { readonly [field: string]: unknown },
): Promise<CommuneReview | null> {
  return em.findOne(CommuneReview, { ...where, deletedAt: null } as never, {
    lockMode: LockMode.PESSIMISTIC_WRITE,
    refresh: true,
  });
}

/** The villages with households under review, and how many of these households have no settled class. */
export async function reviewedVillages(em: EntityManager, review: CommuneReview): Promise<ReviewedVillages> {
  const of = [review.round.id, review.commune.id];
  const villages = await em.execute<{ id: string; name: string }[]>(
    `select distinct v.id, v.name from assessment a join household h on h.id = a.household_id join village v on v.id = h.village_id
     where a.round_id = ? and a.commune_id = ? and a.deleted_at is null and h.deleted_at is null order by v.name, v.id`,
    of,
  );
  const unsettled = await em.count(Assessment, {
    round: review.round.id,
    commune: review.commune.id,
    class: 'UNDETERMINED',
    deletedAt: null,
  });
  return { villages, unsettled, holidays: HOLIDAYS };
}

/** What stands against entering or changing the survey of a household: the review of its commune has gone on. */
export async function surveyProblems(
  { em, language }: Context,
  { roundId, communeId, household }: { roundId: string; communeId: string; household: Household },
): Promise<RegistryProblem[]> {
  const review = await lockedReview(em, { round: roundId, commune: communeId });
  if (review === null) return [];
  const course = await courseOf(em, review);
  if (isSurveyOpen(course, { id: household.id, villageId: household.village?.id ?? null })) return [];
  return [registryProblem([], 'SURVEY_CLOSED', { step: label('ReviewStep', course.step, language) })];
}
