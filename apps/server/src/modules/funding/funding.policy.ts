import { publicRows } from '../viewer/index.ts';

/** Public matters. */
export const fundingPolicies = {
  Programme: publicRows({ change: 'EDIT_PROGRAMMES' }),
  FundingLine: publicRows({ change: 'EDIT_PROGRAMMES' }),
};
