import { parseLegalDocument } from '@thoat-ngheo/domain';
import { RegistryEdit } from '../components/form/RegistryEdit.tsx';
import { LegalDocumentInputs } from './LegalDocumentInputs.tsx';

export function LegalDocumentEdit() {
  return (
    <RegistryEdit parse={parseLegalDocument}>
      <LegalDocumentInputs />
    </RegistryEdit>
  );
}
