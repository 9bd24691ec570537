import { parseCommuneReview } from '@thoat-ngheo/domain';
import { recordMutations } from '../../writing/record-mutations.ts';
import { without } from '../../writing/record-shape.ts';
import { registryProblem } from '../../writing/registry-problem.ts';
import { CommuneReview } from './commune-review.entity.ts';
import { CommuneReviewInput } from './commune-review.input.ts';
import { CommuneReviewType } from './commune-review.type.ts';
import { reviewPolicies } from './review.policy.ts';
import { ReviewAct } from './review-act.entity.ts';

/** Follow from the acts; never entered. */
const COMPUTED = new Set(['step', 'stepSince', 'beganAt']);

export const CommuneReviewMutations = recordMutations({
  name: 'CommuneReview',
  entity: CommuneReview,
  policy: reviewPolicies.CommuneReview,
  type: () => CommuneReviewType,
  input: () => CommuneReviewInput,
  parse: (draft) => parseCommuneReview(without(draft, COMPUTED)),
  write: async (review, _, { today }) => {
    // Only a new one has no step yet.
    review.step ??= 'LISTING';
    review.stepSince ??= today;
  },
  // Acts are never removed, and so neither is what they belong to.
  settled: async ({ id }, { em }) => {
    const count = await em.count(ReviewAct, { communeReview: id });
    return count === 0 ? [] : [registryProblem([], 'IN_USE', { count })];
  },
});
