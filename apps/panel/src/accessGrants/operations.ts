import {
  AccessGrantCreateDocument,
  AccessGrantDeleteDocument,
  type AccessGrantFilter,
  type AccessGrantInput,
  AccessGrantListDocument,
  AccessGrantOneDocument,
  AccessGrantRestoreDocument,
  AccessGrantUpdateDocument,
  AccessGrantVersionsDocument,
} from '@thoat-ngheo/client';
import { allOf, isChosen, pick } from '../api/filter.ts';
import { defineOperations } from '../api/operations.ts';

const FIELDS = [
  'userId',
  'roleId',
  'everywhere',
  'districtIds',
  'communeIds',
  'validFrom',
  'validTo',
  'reason',
] as const satisfies readonly (keyof AccessGrantInput)[];

const withRole = <Grant extends { role: { id: string } }>(grant: Grant) => ({ ...grant, roleId: grant.role.id });

export const operations = defineOperations({
  list: AccessGrantListDocument,
  one: AccessGrantOneDocument,
  history: AccessGrantVersionsDocument,
  create: AccessGrantCreateDocument,
  update: AccessGrantUpdateDocument,
  remove: AccessGrantDeleteDocument,
  restore: AccessGrantRestoreDocument,
  toFilter: (values) =>
    allOf<AccessGrantFilter>(
      isChosen(values.userId) ? { userId: { eq: String(values.userId) } } : undefined,
      isChosen(values.roleId) ? { role: { id: { eq: String(values.roleId) } } } : undefined,
    ),
  byIds: (ids) => ({ id: { in: ids } }),
  sorts: { validFrom: { field: 'VALID_FROM' } },
  toRow: withRole,
  toRecord: withRole,
  toInput: (values) => pick<AccessGrantInput>(values, FIELDS),
});
