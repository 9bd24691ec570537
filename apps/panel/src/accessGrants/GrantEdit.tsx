import { parseAccessGrant } from '@thoat-ngheo/domain';
import { RegistryEdit } from '../components/form/RegistryEdit.tsx';
import { GrantInputs } from './GrantInputs.tsx';

export function GrantEdit() {
  return (
    <RegistryEdit parse={parseAccessGrant}>
      <GrantInputs />
    </RegistryEdit>
  );
}
