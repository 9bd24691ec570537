import { parseIndicator } from '@thoat-ngheo/domain';
import { RegistryCreate } from '../components/form/RegistryCreate.tsx';
import { IndicatorInputs } from './IndicatorInputs.tsx';

export function IndicatorCreate() {
  return (
    <RegistryCreate parse={parseIndicator} defaults={{ direction: 'INCREASE', frequency: 'YEAR' }}>
      <IndicatorInputs />
    </RegistryCreate>
  );
}
