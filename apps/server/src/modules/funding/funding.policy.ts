import { everyRow } from '../access/index.ts';

/** Public matters: every signed-in viewer reads them all. */
export const fundingPolicies = {
  Programme: everyRow,
  FundingLine: everyRow,
};
