import { rowsThrough } from '../viewer/index.ts';

/** A request follows its household; whoever enters households answers it. Erasing needs ERASE_PERSONAL_DATA besides. */
export const requestPolicies = {
  DataRequest: rowsThrough('household', { change: 'EDIT_HOUSEHOLDS' }),
};
