import { everyRow } from '../access/index.ts';

/** Who may read which rows: today every viewer is an administrator and sees all; scopes by unit follow. */
export const reviewPolicies = {
  ReviewRound: everyRow,
  CommuneReview: everyRow,
  Assessment: everyRow,
  Answer: everyRow,
};
