import { RegistryEdit } from '../components/form/RegistryEdit.tsx';
import { AssessmentInputs } from './AssessmentInputs.tsx';
import { useParseWithMembers } from './parse-with-members.ts';

export function AssessmentEdit() {
  const { parse, members } = useParseWithMembers();
  return (
    <RegistryEdit parse={parse}>
      <AssessmentInputs members={members} />
    </RegistryEdit>
  );
}
