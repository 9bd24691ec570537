import { publicRows } from '../viewer/index.ts';

/** Public matters; standards come with the law, not from people. */
export const standardPolicies = {
  Standard: publicRows(),
  StandardLine: publicRows(),
  StandardIndicator: publicRows(),
};
