import {
  IndicatorVersionCreateDocument,
  IndicatorVersionDeleteDocument,
  type IndicatorVersionFilter,
  type IndicatorVersionInput,
  IndicatorVersionListDocument,
  IndicatorVersionOneDocument,
  IndicatorVersionRestoreDocument,
  type IndicatorVersionRowFragment,
  IndicatorVersionUpdateDocument,
  IndicatorVersionVersionsDocument,
} from '@thoat-ngheo/client';
import { allOf, isText, pick } from '../api/filter.ts';
import { defineOperations, type PanelRecord } from '../api/operations.ts';

const flatten = (row: IndicatorVersionRowFragment): PanelRecord => ({
  ...row,
  indicatorId: row.indicator.id,
  weightIndicatorId: row.weightIndicator?.id ?? null,
  legalDocumentId: row.legalDocument?.id ?? null,
});

/** What people enter of a version, in the order of the form. */
export const VERSION_FIELDS = [
  'indicatorId',
  'kind',
  'unitOfMeasure',
  'direction',
  'frequency',
  'overUnits',
  'overPeriods',
  'weightIndicatorId',
  'formula',
  'derivedMeasure',
  'derivedClass',
  'derivedIndicator',
  'decimals',
  'reportingLevel',
  'dueDays',
  'validFrom',
  'validTo',
  'sourceNote',
  'legalDocumentId',
] as const satisfies readonly (keyof IndicatorVersionInput)[];

export const operations = defineOperations({
  list: IndicatorVersionListDocument,
  one: IndicatorVersionOneDocument,
  history: IndicatorVersionVersionsDocument,
  create: IndicatorVersionCreateDocument,
  update: IndicatorVersionUpdateDocument,
  remove: IndicatorVersionDeleteDocument,
  restore: IndicatorVersionRestoreDocument,
  toFilter: ({ q, indicatorId }) =>
    allOf<IndicatorVersionFilter>(
      isText(q)
        ? { or: [{ indicator: { name: { search: q } } }, { indicator: { code: { contains: q } } }] }
        : undefined,
      isText(indicatorId) ? { indicator: { id: { eq: indicatorId } } } : undefined,
    ),
  byIds: (ids): IndicatorVersionFilter => ({ id: { in: ids } }),
  sorts: {
    ordinal: { field: 'ORDINAL' },
    validFrom: { field: 'VALID_FROM' },
    'indicator.name': { indicator: { field: 'NAME' } },
  },
  toRow: flatten,
  toRecord: flatten,
  toInput: (values): IndicatorVersionInput => pick(values, VERSION_FIELDS),
});
