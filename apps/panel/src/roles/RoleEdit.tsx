import { parseRole } from '@thoat-ngheo/domain';
import { RegistryEdit } from '../components/form/RegistryEdit.tsx';
import { RoleInputs } from './RoleInputs.tsx';

export function RoleEdit() {
  return (
    <RegistryEdit parse={parseRole}>
      <RoleInputs />
    </RegistryEdit>
  );
}
