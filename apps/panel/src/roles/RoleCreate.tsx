import { parseRole } from '@thoat-ngheo/domain';
import { RegistryCreate } from '../components/form/RegistryCreate.tsx';
import { RoleInputs } from './RoleInputs.tsx';

const DEFAULTS = { permissions: [] };

export function RoleCreate() {
  return (
    <RegistryCreate parse={parseRole} defaults={DEFAULTS}>
      <RoleInputs />
    </RegistryCreate>
  );
}
