import {
  TargetCreateDocument,
  TargetDeleteDocument,
  type TargetFilter,
  type TargetInput,
  TargetListDocument,
  TargetOneDocument,
  TargetRestoreDocument,
  type TargetRowFragment,
  TargetUpdateDocument,
  TargetVersionsDocument,
} from '@thoat-ngheo/client';
import { allOf, isText, pick, unitFilter } from '../api/filter.ts';
import { defineOperations, type PanelRecord } from '../api/operations.ts';
import { trimDecimal } from './indicator-progress.ts';

/** References by id beside their names, and the value without the zeros of its column. */
function flatten(row: TargetRowFragment): PanelRecord {
  return {
    ...row,
    value: trimDecimal(row.value),
    indicatorId: row.indicator.id,
    provinceId: row.province?.id ?? null,
    communeId: row.commune?.id ?? null,
    legalDocumentId: row.legalDocument?.id ?? null,
  };
}

export const targetOperations = defineOperations({
  list: TargetListDocument,
  one: TargetOneDocument,
  history: TargetVersionsDocument,
  create: TargetCreateDocument,
  update: TargetUpdateDocument,
  remove: TargetDeleteDocument,
  restore: TargetRestoreDocument,
  toFilter: ({ q, indicatorId, communeId, provinceId, unit, period }) =>
    allOf<TargetFilter>(
      isText(q)
        ? {
            or: [
              { indicator: { name: { search: q } } },
              { commune: { fullName: { search: q } } },
              { period: { startsWith: q } },
            ],
          }
        : undefined,
      isText(indicatorId) ? { indicator: { id: { eq: indicatorId } } } : undefined,
      isText(communeId) ? { commune: { id: { eq: communeId } } } : undefined,
      isText(provinceId) ? { province: { id: { eq: provinceId } } } : undefined,
      unitFilter(unit),
      isText(period) ? { period: { startsWith: period } } : undefined,
    ),
  byIds: (ids): TargetFilter => ({ id: { in: ids } }),
  sorts: {
    period: { field: 'PERIOD' },
    value: { field: 'VALUE' },
    'indicator.name': { indicator: { field: 'NAME' } },
    'commune.fullName': { commune: { field: 'FULL_NAME' } },
    updatedAt: { field: 'UPDATED_AT' },
  },
  toRow: flatten,
  toRecord: flatten,
  toInput: (values): TargetInput =>
    pick(values, [
      'indicatorId',
      'provinceId',
      'communeId',
      'period',
      'value',
      'legalDocumentId',
      'note',
      'sourceNote',
    ]),
});
