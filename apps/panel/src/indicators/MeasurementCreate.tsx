import { RegistryCreate } from '../components/form/RegistryCreate.tsx';
import { parseMeasurementForm } from './parse-measurement-form.ts';
import { ValueInputs } from './ValueInputs.tsx';

export function MeasurementCreate() {
  return (
    <RegistryCreate parse={parseMeasurementForm} defaults={{ isLowerBound: false }}>
      <ValueInputs fixedPeriod withLowerBound />
    </RegistryCreate>
  );
}
