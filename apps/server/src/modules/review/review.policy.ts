import { publicRows, rowsOfCommunes, rowsThrough } from '../viewer/index.ts';

/**
 * Rounds are everyone's. An assessment follows its household, also when that has moved: who is responsible for the household
 * now sees its whole past, who was no longer does.
 */
export const reviewPolicies = {
  ReviewRound: publicRows({ change: 'EDIT_REVIEWS' }),
  CommuneReview: rowsOfCommunes({ change: 'EDIT_REVIEWS' }),
  ReviewAct: rowsThrough('communeReview', { change: 'EDIT_REVIEWS' }),
  Assessment: rowsThrough('household', { change: 'EDIT_REVIEWS' }),
  AssessmentCorrection: rowsThrough('household', { change: 'EDIT_REVIEWS' }),
  Answer: rowsThrough('assessment'),
};
