import { parseProgramme } from '@thoat-ngheo/domain';
import { RegistryEdit } from '../components/form/RegistryEdit.tsx';
import { ProgrammeInputs } from './ProgrammeInputs.tsx';

export function ProgrammeEdit() {
  return (
    <RegistryEdit parse={parseProgramme}>
      <ProgrammeInputs />
    </RegistryEdit>
  );
}
