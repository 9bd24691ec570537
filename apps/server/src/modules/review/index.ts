export { Answer } from './answer.entity.ts';
export { AnswerType } from './answer.type.ts';
export { Assessment } from './assessment.entity.ts';
export { AssessmentMutations } from './assessment.mutations.ts';
export { AssessmentType } from './assessment.type.ts';
export { AssessmentCorrection } from './assessment-correction.entity.ts';
export { AssessmentCorrectionMutations } from './assessment-correction.mutations.ts';
export { AssessmentCorrectionType } from './assessment-correction.type.ts';
export { ClassReasonsResolver } from './class-reasons.resolver.ts';
export { CommuneReview } from './commune-review.entity.ts';
export { CommuneReviewMutations } from './commune-review.mutations.ts';
export { CommuneReviewType } from './commune-review.type.ts';
export { COUNTS_IN_ROUND, IF_REMOVED, IF_REMOVED_OR_MINORITY, IS_MEMBER, IS_OF_MINORITY } from './counted-survey.ts';
export { FlowQuery } from './flow.query.ts';
export { NOT_KNOWN, NOT_POOR, OUTCOME, OUTCOME_RULES, outcomeRules } from './multidimensional-outcome.ts';
export {
  differenceLine,
  lastNight,
  type Night,
  nightlyCheck,
  type RecomputeOptions,
  RecomputeQuery,
  recomputeCommand,
} from './recompute/index.ts';
export { reviewPolicies } from './review.policy.ts';
export { ReviewAct } from './review-act.entity.ts';
export { ReviewActMutations } from './review-act.mutations.ts';
export { ReviewActType } from './review-act.type.ts';
export { ReviewRound } from './review-round.entity.ts';
export { ReviewRoundMutations } from './review-round.mutations.ts';
export { ReviewRoundType } from './review-round.type.ts';
export { ReviewTablesQuery } from './tables/review-tables.query.ts';
export { WhatIfQuery } from './what-if/index.ts';
