import { everyRow } from '../access/index.ts';

/** Who may read which rows: today every viewer is an administrator and sees all; scopes by unit follow. */
export const standardPolicies = {
  Standard: everyRow,
  StandardLine: everyRow,
  StandardIndicator: everyRow,
};
