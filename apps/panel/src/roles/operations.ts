import {
  RoleCreateDocument,
  RoleDeleteDocument,
  type RoleFilter,
  type RoleInput,
  RoleListDocument,
  RoleOneDocument,
  RoleRestoreDocument,
  RoleUpdateDocument,
  RoleVersionsDocument,
} from '@thoat-ngheo/client';
import { allOf, isText, pick } from '../api/filter.ts';
import { defineOperations } from '../api/operations.ts';

const FIELDS = ['code', 'name', 'nameEn', 'description', 'permissions'] as const satisfies readonly (keyof RoleInput)[];

export const operations = defineOperations({
  list: RoleListDocument,
  one: RoleOneDocument,
  history: RoleVersionsDocument,
  create: RoleCreateDocument,
  update: RoleUpdateDocument,
  remove: RoleDeleteDocument,
  restore: RoleRestoreDocument,
  toFilter: (values) =>
    allOf<RoleFilter>(
      isText(values.q) ? { or: [{ name: { search: values.q } }, { code: { contains: values.q.trim() } }] } : undefined,
    ),
  byIds: (ids) => ({ id: { in: ids } }),
  sorts: { code: { field: 'CODE' }, name: { field: 'NAME' } },
  toInput: (values) => pick<RoleInput>(values, FIELDS),
});
