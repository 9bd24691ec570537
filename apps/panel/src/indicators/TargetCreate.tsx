import { parseTarget } from '@thoat-ngheo/domain';
import { RegistryCreate } from '../components/form/RegistryCreate.tsx';
import { ValueInputs } from './ValueInputs.tsx';

export function TargetCreate() {
  return (
    <RegistryCreate parse={parseTarget}>
      <ValueInputs fixedPeriod={false} withLowerBound={false} />
    </RegistryCreate>
  );
}
