import type { Permission } from '@thoat-ngheo/domain';
import { roles } from '@thoat-ngheo/reference-data';
import type { Reach, Viewer } from '../../modules/viewer/index.ts';

/** A viewer of the matrix, with a name for its failures. */
export type Named = { readonly name: string; readonly viewer: Viewer };

const person = (role: string, permissions: readonly Permission[], reach: Reach): Viewer => ({
  kind: 'user',
  id: role,
  name: role,
  email: `${role.toLowerCase()}@example.org`,
  roles: [role],
  permissions: new Map(permissions.map((permission) => [permission, reach])),
});

const key = (permissions: readonly Permission[], reach: Reach): Viewer => ({
  kind: 'key',
  id: 'partner',
  name: 'Đối tác',
  roles: [],
  permissions: new Map(permissions.map((permission) => [permission, reach])),
});

/** Somebody who reads records in some communes, and a sensitive group only in part of them: the group stays closed. */
function partly(own: readonly string[]): Viewer {
  const viewer = key(['READ_RECORDS', 'READ_CONTACT'], own);
  return { ...viewer, permissions: new Map([...viewer.permissions, ['READ_HEALTH', own.slice(0, 1)]]) };
}

/** Every role of the registry, in the whole province and bound to communes, and partner keys with one group each. */
export function matrixViewers(own: readonly string[]): readonly Named[] {
  return [
    ...roles.flatMap(({ code, permissions }) => [
      { name: `${code} everywhere`, viewer: person(code, permissions, 'EVERYWHERE') },
      { name: `${code} in ${own.length} communes`, viewer: person(code, permissions, own) },
    ]),
    { name: 'key without groups', viewer: key(['READ_RECORDS'], own) },
    { name: 'key with identity', viewer: key(['READ_RECORDS', 'READ_IDENTITY'], 'EVERYWHERE') },
    { name: 'key with a group in part of its communes', viewer: partly(own) },
    { name: 'key of no commune', viewer: key(['READ_RECORDS', 'READ_CONTACT'], []) },
    { name: 'nobody', viewer: key([], 'EVERYWHERE') },
  ];
}
