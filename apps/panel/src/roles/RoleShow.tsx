import type { RoleFieldsFragment } from '@thoat-ngheo/client';
import { useRecordContext } from 'ra-core';
import { PermissionList } from '../components/field/PermissionList.tsx';
import { Fact, Facts } from '../components/show/Facts.tsx';
import { RegistryShow } from '../components/show/RegistryShow.tsx';
import { ShowSection } from '../components/show/ShowSection.tsx';
import { RoleHolders } from './RoleHolders.tsx';

/** A role: what its holders may do, and who they are. */
export function RoleShow() {
  return (
    <RegistryShow>
      <ShowSection title="roles.sections.main">
        <Facts>
          <Fact source="name" />
          <Fact source="nameEn" />
          <Fact source="code" />
          <Fact source="description" wide />
        </Facts>
      </ShowSection>
      <ShowSection title="roles.sections.permissions">
        <Permissions />
      </ShowSection>
      <ShowSection title="roles.sections.holders">
        <RoleHolders />
      </ShowSection>
    </RegistryShow>
  );
}

function Permissions() {
  const role = useRecordContext<RoleFieldsFragment>();
  return role === undefined ? null : <PermissionList permissions={role.permissions} />;
}
