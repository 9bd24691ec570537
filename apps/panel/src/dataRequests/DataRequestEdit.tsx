import { parseDataRequest } from '@thoat-ngheo/domain';
import { RegistryEdit } from '../components/form/RegistryEdit.tsx';
import { DataRequestInputs } from './DataRequestInputs.tsx';

export function DataRequestEdit() {
  return (
    <RegistryEdit parse={parseDataRequest}>
      <DataRequestInputs />
    </RegistryEdit>
  );
}
