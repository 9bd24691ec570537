import { rowsForHolders } from '../viewer/index.ts';

/** A matter of the province: drafted by those who edit units everywhere, read by them and by auditors. Applying also needs EDIT_HOUSEHOLDS there. */
const ofTheProvince = rowsForHolders(['EDIT_UNITS', 'READ_AUDIT'], { change: 'EDIT_UNITS' });

/** Lines and assignments say themselves who reads them: that one reads records everywhere opens no part of a hidden record. */
export const reorganisationPolicies = {
  Reorganisation: ofTheProvince,
  ReorganisationLine: ofTheProvince,
  ReorganisationAssignment: ofTheProvince,
};
