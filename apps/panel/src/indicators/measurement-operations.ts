import {
  MeasurementCreateDocument,
  MeasurementDeleteDocument,
  type MeasurementFilter,
  type MeasurementInput,
  MeasurementListDocument,
  MeasurementOneDocument,
  MeasurementRestoreDocument,
  type MeasurementRowFragment,
  MeasurementUpdateDocument,
  MeasurementVersionsDocument,
} from '@thoat-ngheo/client';
import { allOf, isText, pick } from '../api/filter.ts';
import { defineOperations, type PanelRecord } from '../api/operations.ts';
import { trimDecimal } from './indicator-progress.ts';

/** References by id beside their names, and the value without the zeros of its column. */
function flatten(row: MeasurementRowFragment): PanelRecord {
  return {
    ...row,
    value: trimDecimal(row.value),
    indicatorId: row.indicator.id,
    provinceId: row.province?.id ?? null,
    communeId: row.commune?.id ?? null,
  };
}

export const measurementOperations = defineOperations({
  list: MeasurementListDocument,
  one: MeasurementOneDocument,
  history: MeasurementVersionsDocument,
  create: MeasurementCreateDocument,
  update: MeasurementUpdateDocument,
  remove: MeasurementDeleteDocument,
  restore: MeasurementRestoreDocument,
  toFilter: ({ q, indicatorId, communeId, provinceId, period }) =>
    allOf<MeasurementFilter>(
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
      isText(period) ? { period: { startsWith: period } } : undefined,
    ),
  byIds: (ids): MeasurementFilter => ({ id: { in: ids } }),
  sorts: {
    period: { field: 'PERIOD' },
    value: { field: 'VALUE' },
    'indicator.name': { indicator: { field: 'NAME' } },
    'commune.fullName': { commune: { field: 'FULL_NAME' } },
    updatedAt: { field: 'UPDATED_AT' },
  },
  toRow: flatten,
  toRecord: flatten,
  toInput: (values): MeasurementInput =>
    pick(values, ['indicatorId', 'provinceId', 'communeId', 'period', 'value', 'isLowerBound', 'note', 'sourceNote']),
});
