import { parseLegalDocument } from '@thoat-ngheo/domain';
import { recordMutations } from '../../writing/record-mutations.ts';
import { referencesTo } from '../../writing/references.ts';
import { legalPolicies } from './legal.policy.ts';
import { LegalDocument } from './legal-document.entity.ts';
import { LegalDocumentInput } from './legal-document.input.ts';
import { LegalDocumentType } from './legal-document.type.ts';

export const LegalDocumentMutations = recordMutations({
  name: 'LegalDocument',
  entity: LegalDocument,
  policy: legalPolicies.LegalDocument,
  type: () => LegalDocumentType,
  input: () => LegalDocumentInput,
  parse: (draft, context) => parseLegalDocument(draft, context),
  users: ({ id }, { em }) => referencesTo(em, LegalDocument, id),
});
