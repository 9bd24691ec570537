import { UNANSWERED } from '@thoat-ngheo/domain';
import { useState } from 'react';
import { RegistryCreate } from '../components/form/RegistryCreate.tsx';
import { vietnameseToday } from '../today.ts';
import { AssessmentInputs } from './AssessmentInputs.tsx';
import { useParseWithMembers } from './parse-with-members.ts';

export function AssessmentCreate() {
  const { parse, members } = useParseWithMembers();
  const [defaults] = useState(() => ({
    assessedOn: vietnameseToday(),
    answers: { ...UNANSWERED },
    causes: [],
    supportWishes: [],
  }));
  return (
    <RegistryCreate parse={parse} defaults={defaults}>
      <AssessmentInputs members={members} />
    </RegistryCreate>
  );
}
