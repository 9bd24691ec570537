import { parseHousehold } from '@thoat-ngheo/domain';
import { RegistryEdit } from '../components/form/RegistryEdit.tsx';
import { HouseholdInputs } from './HouseholdInputs.tsx';

export function HouseholdEdit() {
  return (
    <RegistryEdit parse={parseHousehold}>
      <HouseholdInputs />
    </RegistryEdit>
  );
}
