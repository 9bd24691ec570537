import { parseProductionModel } from '@thoat-ngheo/domain';
import { RegistryEdit } from '../components/form/RegistryEdit.tsx';
import { ProductionModelInputs } from './ProductionModelInputs.tsx';

export function ProductionModelEdit() {
  return (
    <RegistryEdit parse={parseProductionModel}>
      <ProductionModelInputs />
    </RegistryEdit>
  );
}
