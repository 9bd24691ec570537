import { Skeleton } from '@mui/material';
import { RegistryCreate } from '../components/form/RegistryCreate.tsx';
import { useMeasurementParser } from './use-measurement-parser.ts';
import { useValueDefaults } from './use-value-defaults.ts';
import { ValueInputs } from './ValueInputs.tsx';

export function MeasurementCreate() {
  const { parse, frequency } = useMeasurementParser();
  const defaults = useValueDefaults();
  if (defaults === undefined) return <Skeleton variant="rounded" height={320} />;
  return (
    <RegistryCreate parse={parse} defaults={{ isLowerBound: false, ...defaults }}>
      <ValueInputs frequency={frequency} withLowerBound />
    </RegistryCreate>
  );
}
