import { isCode, PERMISSIONS, type Permission, type SensitiveGroup } from '@thoat-ngheo/domain';
import type { Permissions, Reach } from '../../viewer/index.ts';
import { GrantError } from './grant-error.ts';

/** Names of the sensitive groups as operators write them. */
const FIELD_GROUPS: Readonly<Record<string, SensitiveGroup>> = {
  identity: 'READ_IDENTITY',
  contact: 'READ_CONTACT',
  health: 'READ_HEALTH',
  ethnicity: 'READ_ETHNICITY',
};

/** What a key may do that was granted nothing by name. */
export const ORDINARY_PERMISSIONS: readonly Permission[] = ['READ_RECORDS', 'READ_FIGURES'];

/**
 * What an operator grants by name.
 * @param named codes of permissions; absent: the ordinary ones
 * @param fields names of sensitive groups to open besides
 * @throws GrantError naming what is unknown and what there is
 */
export function permissionsNamed(
  named: readonly string[] | undefined,
  fields: readonly string[] | undefined,
): readonly Permission[] {
  const permissions = named?.map((code) => {
    if (isCode('Permission', code)) return code;
    throw new GrantError(`There is no permission "${code}"; there are ${PERMISSIONS.join(', ')}.`);
  });
  const groups = (fields ?? []).map((name) => {
    const group = FIELD_GROUPS[name];
    if (group !== undefined) return group;
    throw new GrantError(`There is no group of fields "${name}"; there are ${Object.keys(FIELD_GROUPS).join(', ')}.`);
  });
  return [...new Set([...(permissions ?? ORDINARY_PERMISSIONS), ...groups])];
}

/** What a key may do: all it was granted, in each of its communes; without communes in the whole province. */
export function permissionsOfKey(granted: readonly Permission[], communes: readonly string[] | undefined): Permissions {
  const reach: Reach = communes ?? 'EVERYWHERE';
  return new Map(granted.map((permission) => [permission, reach]));
}
