import { parseFundingLine } from '@thoat-ngheo/domain';
import { RegistryEdit } from '../components/form/RegistryEdit.tsx';
import { FundingLineInputs } from './FundingLineInputs.tsx';

export function FundingLineEdit() {
  return (
    <RegistryEdit parse={parseFundingLine}>
      <FundingLineInputs />
    </RegistryEdit>
  );
}
