import { type CodeOf, parseCommuneReview } from '@thoat-ngheo/domain';
import { recordMutations } from '../../writing/record-mutations.ts';
import { CommuneReview } from './commune-review.entity.ts';
import { CommuneReviewInput } from './commune-review.input.ts';
import { CommuneReviewType } from './commune-review.type.ts';
import { reviewPolicies } from './review.policy.ts';

/** The step that the chair of the commune's People's Committee answers for (QĐ 24/2021/QĐ-TTg). */
const APPROVED: CodeOf<'ReviewStep'> = 'RECOGNITION';

export const CommuneReviewMutations = recordMutations({
  name: 'CommuneReview',
  entity: CommuneReview,
  policy: reviewPolicies.CommuneReview,
  approval: { permission: 'APPROVE_REVIEWS', covers: ({ step }) => step === APPROVED },
  type: () => CommuneReviewType,
  input: () => CommuneReviewInput,
  parse: (draft, context) => parseCommuneReview(draft, context),
});
