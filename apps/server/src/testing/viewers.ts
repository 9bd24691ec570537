import { PERMISSIONS, type Permission } from '@thoat-ngheo/domain';
import type { Permissions, Reach, Viewer } from '../modules/viewer/index.ts';

const everything = (reach: Reach): Permissions => new Map(PERMISSIONS.map((permission) => [permission, reach]));

/** A person who may do everything in the whole province. */
export const ADMINISTRATOR_VIEWER: Viewer = {
  kind: 'user',
  id: 'test',
  name: 'Quản trị viên',
  email: 'admin@localhost',
  roles: ['SYSTEM_ADMINISTRATOR'],
  permissions: everything('EVERYWHERE'),
};

/** A key that may do everything in these communes. */
export const viewerBoundTo = (communes: readonly string[]): Viewer => ({
  kind: 'key',
  id: 'partner',
  name: 'Đối tác',
  roles: [],
  permissions: everything(communes),
});

/** A person who may do certain things in certain places. */
export const viewerWith = (held: Partial<Record<Permission, Reach>>): Viewer => ({
  kind: 'user',
  id: 'official',
  name: 'Cán bộ',
  email: 'can-bo@localhost',
  roles: ['TEST'],
  permissions: new Map(Object.entries(held) as [Permission, Reach][]),
});
