import { RegistryEdit } from '../components/form/RegistryEdit.tsx';
import { parseMeasurementForm } from './parse-measurement-form.ts';
import { ValueInputs } from './ValueInputs.tsx';

export function MeasurementEdit() {
  return (
    <RegistryEdit parse={parseMeasurementForm}>
      <ValueInputs fixedPeriod withLowerBound />
    </RegistryEdit>
  );
}
