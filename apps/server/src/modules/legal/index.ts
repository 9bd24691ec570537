export { legalPolicies } from './legal.policy.ts';
export { LegalDocument } from './legal-document.entity.ts';
export { LegalDocumentMutations } from './legal-document.mutations.ts';
export { LegalDocumentType } from './legal-document.type.ts';
