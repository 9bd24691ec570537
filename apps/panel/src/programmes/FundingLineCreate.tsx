import { parseFundingLine } from '@thoat-ngheo/domain';
import { RegistryCreate } from '../components/form/RegistryCreate.tsx';
import { usePreset } from '../components/form/use-preset.ts';
import { FundingLineInputs } from './FundingLineInputs.tsx';

export function FundingLineCreate() {
  const preset = usePreset();
  return (
    <RegistryCreate
      parse={parseFundingLine}
      defaults={{ basis: 'STATED', stage: 'MOBILISED', isLowerBound: false, ...preset }}
    >
      <FundingLineInputs />
    </RegistryCreate>
  );
}
