import {
  VillageCreateDocument,
  VillageDeleteDocument,
  type VillageFilter,
  type VillageInput,
  VillageListDocument,
  VillageOneDocument,
  VillageRestoreDocument,
  VillageUpdateDocument,
  VillageVersionsDocument,
} from '@thoat-ngheo/client';
import { allOf, isChosen, isText, pick } from '../api/filter.ts';
import { defineOperations } from '../api/operations.ts';

const FIELDS = [
  'communeId',
  'name',
  'kind',
  'validFrom',
  'validTo',
  'note',
] as const satisfies readonly (keyof VillageInput)[];

export const operations = defineOperations({
  list: VillageListDocument,
  one: VillageOneDocument,
  history: VillageVersionsDocument,
  create: VillageCreateDocument,
  update: VillageUpdateDocument,
  remove: VillageDeleteDocument,
  restore: VillageRestoreDocument,
  toFilter: (values) =>
    allOf<VillageFilter>(
      isText(values.q)
        ? { or: [{ name: { search: values.q } }, { commune: { fullName: { search: values.q } } }] }
        : undefined,
      isChosen(values.communeId) ? { commune: { id: { eq: String(values.communeId) } } } : undefined,
      isChosen(values.kind) ? { kind: { eq: values.kind as NonNullable<VillageInput['kind']> } } : undefined,
    ),
  byIds: (ids) => ({ id: { in: ids } }),
  sorts: {
    name: { field: 'NAME' },
    kind: { field: 'KIND' },
    'commune.fullName': { commune: { field: 'NAME' } },
    'households.totalCount': { count: 'HOUSEHOLDS' },
  },
  toRecord: (village) => ({ ...village, communeId: village.commune.id }),
  toInput: (values) => pick<VillageInput>(values, FIELDS),
});
