import type { EntityManager } from '@mikro-orm/postgresql';
import type { IsoDate } from '@thoat-ngheo/domain';
import { type RegistryProblem, registryProblem } from '../../writing/registry-problem.ts';
import type { Assessment } from './assessment.entity.ts';
import { courseOf, lockedReview } from './commune-course.ts';

/** What stands against a correction: the round is still open in the commune, or was not closed yet on that day. */
export async function correctionProblems(
  em: EntityManager,
  { round, commune }: Assessment,
  decidedOn: IsoDate,
): Promise<RegistryProblem[]> {
  const review = await lockedReview(em, { round: round.id, commune: commune.id });
  const course = review === null ? null : await courseOf(em, review);
  if (course?.step !== 'CLOSED') return [registryProblem(['assessmentId'], 'ROUND_NOT_CLOSED')];
  return course.since !== null && decidedOn < course.since
    ? [registryProblem(['decidedOn'], 'BEFORE_CLOSING', { closed: course.since })]
    : [];
}
