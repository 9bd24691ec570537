import { Skeleton } from '@mui/material';
import { parseTarget } from '@thoat-ngheo/domain';
import { RegistryCreate } from '../components/form/RegistryCreate.tsx';
import { useValueDefaults } from './use-value-defaults.ts';
import { ValueInputs } from './ValueInputs.tsx';

export function TargetCreate() {
  const defaults = useValueDefaults();
  if (defaults === undefined) return <Skeleton variant="rounded" height={320} />;
  return (
    <RegistryCreate parse={parseTarget} defaults={defaults}>
      <ValueInputs withLowerBound={false} withDecision />
    </RegistryCreate>
  );
}
