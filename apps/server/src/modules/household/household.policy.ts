import { rowsOfCommunes, rowsThrough } from '../viewer/index.ts';

/** A household belongs to its commune, its members to the household. Sensitive groups: Law 91/2025/QH15. */
export const householdPolicies = {
  Household: rowsOfCommunes({
    change: 'EDIT_HOUSEHOLDS',
    sensitive: { address: 'READ_CONTACT', phone: 'READ_CONTACT', ethnicMinority: 'READ_ETHNICITY' },
  }),
  Member: rowsThrough('household', {
    sensitive: {
      citizenIdentityNumber: 'READ_IDENTITY',
      disabled: 'READ_HEALTH',
      malnourished: 'READ_HEALTH',
      ethnicity: 'READ_ETHNICITY',
    },
    secret: ['identityCipher', 'identityIndex'],
  }),
};
