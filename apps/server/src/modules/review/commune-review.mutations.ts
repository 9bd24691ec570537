import { parseCommuneReview } from '@thoat-ngheo/domain';
import { recordMutations } from '../../writing/record-mutations.ts';
import { CommuneReview } from './commune-review.entity.ts';
import { CommuneReviewInput } from './commune-review.input.ts';
import { CommuneReviewType } from './commune-review.type.ts';

export const CommuneReviewMutations = recordMutations({
  name: 'CommuneReview',
  entity: CommuneReview,
  type: () => CommuneReviewType,
  input: () => CommuneReviewInput,
  parse: (draft, context) => parseCommuneReview(draft, context),
});
