import { parseVillage } from '@thoat-ngheo/domain';
import { RegistryCreate } from '../components/form/RegistryCreate.tsx';
import { VillageInputs } from './VillageInputs.tsx';

export function VillageCreate() {
  return (
    <RegistryCreate parse={parseVillage}>
      <VillageInputs />
    </RegistryCreate>
  );
}
