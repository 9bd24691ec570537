import { parseProgramme } from '@thoat-ngheo/domain';
import { RegistryCreate } from '../components/form/RegistryCreate.tsx';
import { ProgrammeInputs } from './ProgrammeInputs.tsx';

export function ProgrammeCreate() {
  return (
    <RegistryCreate parse={parseProgramme} defaults={{ totalIsLowerBound: false, indicatorIds: [] }}>
      <ProgrammeInputs />
    </RegistryCreate>
  );
}
