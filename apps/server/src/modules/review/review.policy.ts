import { everyRow, rowsOfCommunes, rowsThrough } from '../access/index.ts';

/**
 * Rounds are everyone's. An assessment follows its household, also when that has moved: who is responsible for the household
 * now sees its whole past, who was no longer does.
 */
export const reviewPolicies = {
  ReviewRound: everyRow,
  CommuneReview: rowsOfCommunes,
  Assessment: rowsThrough('household'),
  Answer: rowsThrough('assessment'),
};
