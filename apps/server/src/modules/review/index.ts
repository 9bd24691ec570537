export { Answer } from './answer.entity.ts';
export { Assessment } from './assessment.entity.ts';
export { CommuneReview } from './commune-review.entity.ts';
export { ReviewRound } from './review-round.entity.ts';
