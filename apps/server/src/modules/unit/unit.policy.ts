import { everyRow } from '../access/index.ts';

/** Public matters: every signed-in viewer reads them all. */
export const unitPolicies = {
  Province: everyRow,
  District: everyRow,
  Commune: everyRow,
  Village: everyRow,
  Succession: everyRow,
};
