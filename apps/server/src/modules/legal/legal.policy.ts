import { publicRows } from '../viewer/index.ts';

/** Public matters. */
export const legalPolicies = {
  LegalDocument: publicRows({ change: 'EDIT_LEGAL_DOCUMENTS' }),
};
