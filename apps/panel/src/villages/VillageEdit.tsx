import { parseVillage } from '@thoat-ngheo/domain';
import { RegistryEdit } from '../components/form/RegistryEdit.tsx';
import { VillageInputs } from './VillageInputs.tsx';

export function VillageEdit() {
  return (
    <RegistryEdit parse={parseVillage}>
      <VillageInputs />
    </RegistryEdit>
  );
}
