import { parseReorganisation } from '@thoat-ngheo/domain';
import { RegistryCreate } from '../components/form/RegistryCreate.tsx';
import { ReorganisationInputs } from './ReorganisationInputs.tsx';

export function ReorganisationCreate() {
  return (
    <RegistryCreate parse={parseReorganisation}>
      <ReorganisationInputs />
    </RegistryCreate>
  );
}
