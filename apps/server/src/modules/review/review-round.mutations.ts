import { parseReviewRound } from '@thoat-ngheo/domain';
import { recordMutations } from '../../writing/record-mutations.ts';
import { Assessment } from './assessment.entity.ts';
import { CommuneReview } from './commune-review.entity.ts';
import { reviewPolicies } from './review.policy.ts';
import { ReviewRound } from './review-round.entity.ts';
import { ReviewRoundInput } from './review-round.input.ts';
import { ReviewRoundType } from './review-round.type.ts';

export const ReviewRoundMutations = recordMutations({
  name: 'ReviewRound',
  entity: ReviewRound,
  policy: reviewPolicies.ReviewRound,
  type: () => ReviewRoundType,
  input: () => ReviewRoundInput,
  parse: (draft) => parseReviewRound(draft),
  users: ({ id }) => [
    { entity: Assessment, where: { round: id } },
    { entity: CommuneReview, where: { round: id } },
  ],
});
