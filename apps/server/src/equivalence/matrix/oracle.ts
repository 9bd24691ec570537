import type { Permission } from '@thoat-ngheo/domain';
import type { Viewer } from '../../modules/viewer/index.ts';
import { type Readable, RULES, rowsOf } from '../reference/scope.ts';

/** The sensitive fields, written down a second time from Law 91/2025/QH15 and NĐ 356/2025/NĐ-CP. */
const SENSITIVE: Readonly<Record<string, Permission>> = {
  'Household.address': 'READ_CONTACT',
  'Household.phone': 'READ_CONTACT',
  'Household.ethnicMinority': 'READ_ETHNICITY',
  'Member.citizenIdentityNumber': 'READ_IDENTITY',
  'Member.disabled': 'READ_HEALTH',
  'Member.malnourished': 'READ_HEALTH',
  'Member.ethnicity': 'READ_ETHNICITY',
};

/** Whether a field belongs to a sensitive group. */
export const isSensitive = (type: string, field: string): boolean => `${type}.${field}` in SENSITIVE;

/** Whether a field is closed to a viewer: the group must be held wherever the viewer reads rows. */
export function isClosed({ permissions }: Viewer, type: string, field: string): boolean {
  const group = SENSITIVE[`${type}.${field}`];
  if (group === undefined) return false;
  const [held, read] = [permissions.get(group), permissions.get('READ_RECORDS')];
  if (held === undefined) return true;
  if (held === 'EVERYWHERE' || read === undefined) return false;
  return read === 'EVERYWHERE' || read.some((id) => !held.includes(id));
}

/** Who may do what is for those who decide it or check it, in the whole province. */
const OF_ADMINISTRATION = new Set(['Role', 'AccessGrant']);

/** How communes are redrawn is for those who redraw them and those who check it, in the whole province. */
const OF_THE_PROVINCE = new Set(['Reorganisation', 'ReorganisationLine', 'ReorganisationAssignment']);

/** Which rows a viewer reads. */
export function readableTo({ permissions }: Viewer): Readable {
  const isEverywhere = (permission: Permission): boolean => permissions.get(permission) === 'EVERYWHERE';
  const administers = isEverywhere('MANAGE_ACCESS') || isEverywhere('READ_AUDIT');
  const read = permissions.get('READ_RECORDS');
  const rows: Readable = read === 'EVERYWHERE' ? () => true : rowsOf(read ?? [], RULES);
  const redraws = isEverywhere('EDIT_UNITS') || isEverywhere('READ_AUDIT');
  return (type, row, everything) => {
    if (OF_ADMINISTRATION.has(type)) return administers;
    return OF_THE_PROVINCE.has(type) ? redraws : rows(type, row, everything);
  };
}
