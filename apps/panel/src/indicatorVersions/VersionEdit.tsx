import { RegistryEdit } from '../components/form/RegistryEdit.tsx';
import { useVersionParser } from './use-version-parser.ts';
import { VersionInputs } from './VersionInputs.tsx';

export function VersionEdit() {
  const { parse, problemsOf } = useVersionParser();
  return (
    <RegistryEdit parse={parse}>
      <VersionInputs problemsOf={problemsOf} />
    </RegistryEdit>
  );
}
