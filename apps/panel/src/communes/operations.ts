import {
  CommuneCreateDocument,
  CommuneDeleteDocument,
  type CommuneFilter,
  type CommuneInput,
  CommuneListDocument,
  CommuneOneDocument,
  CommuneRestoreDocument,
  CommuneUpdateDocument,
  CommuneVersionsDocument,
} from '@thoat-ngheo/client';
import { allOf, isChosen, isText, pick } from '../api/filter.ts';
import { defineOperations } from '../api/operations.ts';
import { vietnameseToday } from '../today.ts';

const FIELDS = [
  'code',
  'name',
  'kind',
  'areaType',
  'areaTypeSource',
  'provinceId',
  'districtId',
  'validFrom',
  'validTo',
  'establishedById',
  'mountainous',
  'mountainousSource',
  'note',
] as const satisfies readonly (keyof CommuneInput)[];

/** Communes that exist on a day, or those that had ended by then. */
function existing(validity: unknown): CommuneFilter | undefined {
  const today = vietnameseToday();
  const open: CommuneFilter = { or: [{ validTo: { isNull: true } }, { validTo: { gte: today } }] };
  if (validity === 'CURRENT') return open;
  return validity === 'FORMER' ? { not: open } : undefined;
}

export const operations = defineOperations({
  list: CommuneListDocument,
  one: CommuneOneDocument,
  history: CommuneVersionsDocument,
  create: CommuneCreateDocument,
  update: CommuneUpdateDocument,
  remove: CommuneDeleteDocument,
  restore: CommuneRestoreDocument,
  toFilter: (values) =>
    allOf<CommuneFilter>(
      isText(values.q)
        ? { or: [{ fullName: { search: values.q } }, { code: { startsWith: values.q.trim() } }] }
        : undefined,
      existing(values.validity),
      isChosen(values.kind) ? { kind: { eq: values.kind as NonNullable<CommuneInput['kind']> } } : undefined,
      isChosen(values.areaType)
        ? { areaType: { eq: values.areaType as NonNullable<CommuneInput['areaType']> } }
        : undefined,
      typeof values.mountainous === 'boolean' ? { mountainous: { eq: values.mountainous } } : undefined,
    ),
  byIds: (ids) => ({ id: { in: ids } }),
  sorts: {
    code: { field: 'CODE' },
    name: { field: 'NAME' },
    fullName: { field: 'NAME' },
    kind: { field: 'KIND' },
    areaType: { field: 'AREA_TYPE' },
    validFrom: { field: 'VALID_FROM' },
    validTo: { field: 'VALID_TO' },
    'district.name': { district: { field: 'NAME' } },
    'households.totalCount': { count: 'HOUSEHOLDS' },
  },
  toRecord: (commune) => ({
    ...commune,
    provinceId: commune.province.id,
    districtId: commune.district?.id ?? null,
    establishedById: commune.establishedBy?.id ?? null,
  }),
  toInput: (values) => pick<CommuneInput>(values, FIELDS),
});
