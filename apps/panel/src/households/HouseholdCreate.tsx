import { parseHousehold } from '@thoat-ngheo/domain';
import { useState } from 'react';
import { useMayRead } from '../access/use-may.ts';
import { recordId } from '../api/record-id.ts';
import { RegistryCreate } from '../components/form/RegistryCreate.tsx';
import { HouseholdInputs } from './HouseholdInputs.tsx';
import { newMember } from './new-member.ts';

/** A new household starts with its head. */
export function HouseholdCreate() {
  const mayRead = useMayRead();
  const [defaults] = useState(() => ({
    members: [newMember(recordId(), [], mayRead)],
    devices: [],
    noLabourCapacity: false,
    meritHousehold: false,
  }));
  return (
    <RegistryCreate parse={parseHousehold} defaults={defaults}>
      <HouseholdInputs />
    </RegistryCreate>
  );
}
