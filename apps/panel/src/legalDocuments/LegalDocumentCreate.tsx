import { parseLegalDocument } from '@thoat-ngheo/domain';
import { RegistryCreate } from '../components/form/RegistryCreate.tsx';
import { LegalDocumentInputs } from './LegalDocumentInputs.tsx';

export function LegalDocumentCreate() {
  return (
    <RegistryCreate parse={parseLegalDocument} defaults={{ kind: 'DECISION', sourceMark: 'READ' }}>
      <LegalDocumentInputs />
    </RegistryCreate>
  );
}
