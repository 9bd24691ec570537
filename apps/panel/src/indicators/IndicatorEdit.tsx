import { parseIndicator } from '@thoat-ngheo/domain';
import { RegistryEdit } from '../components/form/RegistryEdit.tsx';
import { IndicatorInputs } from './IndicatorInputs.tsx';

export function IndicatorEdit() {
  return (
    <RegistryEdit parse={parseIndicator}>
      <IndicatorInputs />
    </RegistryEdit>
  );
}
