export { LegalDocument } from './legal-document.entity.ts';
