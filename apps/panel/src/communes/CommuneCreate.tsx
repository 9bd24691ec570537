import { parseCommune } from '@thoat-ngheo/domain';
import { RegistryCreate } from '../components/form/RegistryCreate.tsx';
import { CommuneInputs } from './CommuneInputs.tsx';

export function CommuneCreate() {
  return (
    <RegistryCreate parse={parseCommune}>
      <CommuneInputs />
    </RegistryCreate>
  );
}
