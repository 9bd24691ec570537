import { everyRow } from '../access/index.ts';

/** Public matters: every signed-in viewer reads them all. */
export const standardPolicies = {
  Standard: everyRow,
  StandardLine: everyRow,
  StandardIndicator: everyRow,
};
