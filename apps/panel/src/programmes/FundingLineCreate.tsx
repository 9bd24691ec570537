import { parseFundingLine } from '@thoat-ngheo/domain';
import { RegistryCreate } from '../components/form/RegistryCreate.tsx';
import { FundingLineInputs } from './FundingLineInputs.tsx';

export function FundingLineCreate() {
  return (
    <RegistryCreate parse={parseFundingLine} defaults={{ basis: 'STATED', isLowerBound: false }}>
      <FundingLineInputs />
    </RegistryCreate>
  );
}
