import { parseReorganisation } from '@thoat-ngheo/domain';
import { RegistryEdit } from '../components/form/RegistryEdit.tsx';
import { ReorganisationInputs } from './ReorganisationInputs.tsx';

export function ReorganisationEdit() {
  return (
    <RegistryEdit parse={parseReorganisation}>
      <ReorganisationInputs />
    </RegistryEdit>
  );
}
