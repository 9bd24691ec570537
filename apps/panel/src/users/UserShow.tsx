import { useRecordContext } from 'ra-core';
import { GrantTable } from '../accessGrants/GrantTable.tsx';
import { PendingSuccessions } from '../accessGrants/PendingSuccessions.tsx';
import { Fact, Facts } from '../components/show/Facts.tsx';
import { RegistryShow } from '../components/show/RegistryShow.tsx';
import { ShowSection } from '../components/show/ShowSection.tsx';
import { AccessPreview } from './AccessPreview.tsx';

/** A person with an account: the grants, and what they come to. */
export function UserShow() {
  return (
    <RegistryShow>
      <ShowSection title="users.sections.account">
        <Facts>
          <Fact source="name" />
          <Fact source="email" />
        </Facts>
      </ShowSection>
      <Access />
    </RegistryShow>
  );
}

function Access() {
  const userId = useRecordContext()?.id;
  if (userId === undefined) return null;
  return (
    <>
      <PendingSuccessions userId={String(userId)} />
      <GrantTable userId={String(userId)} />
      <AccessPreview userId={String(userId)} />
    </>
  );
}
