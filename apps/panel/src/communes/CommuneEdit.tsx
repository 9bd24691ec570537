import { parseCommune } from '@thoat-ngheo/domain';
import { RegistryEdit } from '../components/form/RegistryEdit.tsx';
import { CommuneInputs } from './CommuneInputs.tsx';

export function CommuneEdit() {
  return (
    <RegistryEdit parse={parseCommune}>
      <CommuneInputs />
    </RegistryEdit>
  );
}
