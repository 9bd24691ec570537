import { RegistryEdit } from '../components/form/RegistryEdit.tsx';
import { useMeasurementParser } from './use-measurement-parser.ts';
import { ValueInputs } from './ValueInputs.tsx';

export function MeasurementEdit() {
  const { parse, frequency } = useMeasurementParser();
  return (
    <RegistryEdit parse={parse}>
      <ValueInputs frequency={frequency} withLowerBound />
    </RegistryEdit>
  );
}
