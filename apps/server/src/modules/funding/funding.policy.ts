import { publicRows } from '../viewer/index.ts';

/** Public matters, in a commune too; the indicators of a programme change with it. */
export const fundingPolicies = {
  Programme: publicRows({ change: 'EDIT_PROGRAMMES' }),
  FundingLine: publicRows({ change: 'EDIT_PROGRAMMES' }),
  ProgrammeIndicator: publicRows(),
};
