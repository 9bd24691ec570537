import { publicRows } from '../viewer/index.ts';

/** Public matters. Villages are changed by who may do that in their commune, everything else in the whole province. */
export const unitPolicies = {
  Province: publicRows(),
  District: publicRows(),
  Commune: publicRows({ change: 'EDIT_UNITS' }),
  Village: publicRows({ change: 'EDIT_UNITS' }),
  Succession: publicRows(),
};
