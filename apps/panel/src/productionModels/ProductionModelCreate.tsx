import { parseProductionModel } from '@thoat-ngheo/domain';
import { RegistryCreate } from '../components/form/RegistryCreate.tsx';
import { usePreset } from '../components/form/use-preset.ts';
import { ProductionModelInputs } from './ProductionModelInputs.tsx';

export function ProductionModelCreate() {
  const preset = usePreset();
  return (
    <RegistryCreate parse={parseProductionModel} defaults={{ status: 'RUNNING', participants: [], ...preset }}>
      <ProductionModelInputs />
    </RegistryCreate>
  );
}
