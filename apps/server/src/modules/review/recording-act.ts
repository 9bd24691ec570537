import type { EntityManager } from '@mikro-orm/postgresql';
import { type ReviewActInput as CheckedAct, type CodeOf, checkReviewAct, parseReviewAct } from '@thoat-ngheo/domain';
import type { Context } from '../../context.ts';
import type { Target } from '../../writing/change.ts';
import { type Draft, without } from '../../writing/record-shape.ts';
import type { RecordWriting } from '../../writing/record-writing.ts';
import { type RegistryProblem, registryProblem } from '../../writing/registry-problem.ts';
import { Household } from '../household/index.ts';
import { Village } from '../unit/index.ts';
import { courseOf, lockedReview, reviewedVillages } from './commune-course.ts';
import type { CommuneReview } from './commune-review.entity.ts';
import { reviewPolicies } from './review.policy.ts';
import { ReviewAct } from './review-act.entity.ts';
import { ReviewActInput } from './review-act.input.ts';
import { ReviewActType } from './review-act.type.ts';

/** What the chair of the commune's People's Committee answers for (QĐ 24/2021/QĐ-TTg). */
const OF_THE_CHAIR: ReadonlySet<string> = new Set([
  'RECOGNISED',
  'CLOSED',
  'REOPENED',
] satisfies CodeOf<'ReviewActKind'>[]);

/** Follow from the review; never entered. */
const COMPUTED = new Set(['kind', 'communeReviewId', 'ordinal', 'recordedBy']);

/** A village that meets and a household that is complained about are of the commune under review. */
async function referencesElsewhere(
  em: EntityManager,
  { commune }: CommuneReview,
  { villageId, householdId }: Draft,
): Promise<RegistryProblem[]> {
  const of = { commune: commune.id, deletedAt: null };
  const isVillageHere = !villageId || (await em.count(Village, { id: String(villageId), ...of })) > 0;
  const isHouseholdHere = !householdId || (await em.count(Household, { id: String(householdId), ...of })) > 0;
  return [
    ...(isVillageHere ? [] : [registryProblem(['villageId'], 'VILLAGE_OF_OTHER_COMMUNE')]),
    ...(isHouseholdHere ? [] : [registryProblem(['householdId'], 'UNKNOWN_REFERENCE')]),
  ];
}

/** How one act of one review is written: in its turn, once, and never changed again. */
export function recordingAct(act: CodeOf<'ReviewActKind'>, { id, version }: Target): RecordWriting<ReviewAct> {
  let review: CommuneReview | null = null;
  let ordinal = 0;
  return {
    name: 'ReviewAct',
    entity: ReviewAct,
    policy: reviewPolicies.ReviewAct,
    approval: { permission: 'APPROVE_REVIEWS', covers: () => OF_THE_CHAIR.has(act) },
    type: () => ReviewActType,
    input: () => ReviewActInput,
    parse: (draft, context) => {
      const parsed = parseReviewAct(act, without(draft, COMPUTED), context);
      return parsed.ok ? { ok: true, value: { ...parsed.value, communeReviewId: id, kind: act } } : parsed;
    },
    check: async (draft, { em }) => {
      review = await lockedReview(em, { id });
      if (review === null) return [registryProblem([], 'REMOVED')];
      if (review.version !== version) return [registryProblem([], 'CONFLICT')];
      ordinal = 1 + (await em.count(ReviewAct, { communeReview: id }));
      const elsewhere = await referencesElsewhere(em, review, draft);
      if (elsewhere.length > 0) return elsewhere;
      const course = await courseOf(em, review);
      return checkReviewAct(course, act, draft as unknown as CheckedAct, await reviewedVillages(em, review));
    },
    write: async (record: ReviewAct, _: Draft, { em, viewer, now }: Context) => {
      if (review === null) throw new Error('An act was written without the check of its turn.');
      em.assign(record, { ordinal, recordedBy: viewer.name });
      em.persist(record);
      await em.flush();
      const { step, since } = await courseOf(em, review);
      review.step = step;
      review.stepSince = since ?? review.stepSince;
      review.updatedAt = now;
    },
  };
}
