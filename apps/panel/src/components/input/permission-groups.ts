import { PERMISSIONS, type Permission, SENSITIVE_GROUPS } from '@thoat-ngheo/domain';

const READING: readonly Permission[] = ['READ_RECORDS', 'READ_FIGURES'];
const SENSITIVE: readonly Permission[] = [...SENSITIVE_GROUPS, 'REVEAL_IDENTITY'];
const CHANGING: readonly Permission[] = PERMISSIONS.filter(
  (each) => each.startsWith('EDIT_') || each === 'APPROVE_REVIEWS',
);
const named = new Set([...READING, ...SENSITIVE, ...CHANGING]);

/** Permissions under headings (keys of `panel.permissions`), in the order in which people think of them. */
export const PERMISSION_GROUPS: readonly { readonly name: string; readonly permissions: readonly Permission[] }[] = [
  { name: 'reading', permissions: READING },
  { name: 'sensitive', permissions: SENSITIVE },
  { name: 'changing', permissions: CHANGING },
  { name: 'running', permissions: PERMISSIONS.filter((each) => !named.has(each)) },
];
