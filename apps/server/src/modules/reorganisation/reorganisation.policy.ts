import { rowsForHolders, rowsThrough } from '../viewer/index.ts';

/** A matter of the province: read and drafted by those who edit units everywhere. Applying also needs EDIT_HOUSEHOLDS there. */
export const reorganisationPolicies = {
  Reorganisation: rowsForHolders(['EDIT_UNITS'], { change: 'EDIT_UNITS' }),
  ReorganisationLine: rowsThrough('reorganisation', { change: 'EDIT_UNITS' }),
  ReorganisationAssignment: rowsThrough('reorganisation', { change: 'EDIT_UNITS' }),
};
