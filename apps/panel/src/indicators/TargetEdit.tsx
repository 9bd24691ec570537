import { parseTarget } from '@thoat-ngheo/domain';
import { RegistryEdit } from '../components/form/RegistryEdit.tsx';
import { ValueInputs } from './ValueInputs.tsx';

export function TargetEdit() {
  return (
    <RegistryEdit parse={parseTarget}>
      <ValueInputs withLowerBound={false} withDecision />
    </RegistryEdit>
  );
}
