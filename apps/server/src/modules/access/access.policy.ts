import { rowsForHolders } from '../viewer/index.ts';

const administration = rowsForHolders(['MANAGE_ACCESS', 'READ_AUDIT'], { change: 'MANAGE_ACCESS' });

/** Who may do what is seen by those who decide it and by those who check it. */
export const accessPolicies = {
  Role: administration,
  AccessGrant: administration,
};
