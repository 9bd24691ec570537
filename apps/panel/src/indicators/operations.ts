import {
  IndicatorCreateDocument,
  IndicatorDeleteDocument,
  type IndicatorFilter,
  type IndicatorInput,
  IndicatorListDocument,
  IndicatorOneDocument,
  IndicatorRestoreDocument,
  IndicatorUpdateDocument,
  IndicatorVersionsDocument,
} from '@thoat-ngheo/client';
import { isCode } from '@thoat-ngheo/domain';
import { allOf, isText, pick } from '../api/filter.ts';
import { defineOperations } from '../api/operations.ts';

export const operations = defineOperations({
  list: IndicatorListDocument,
  one: IndicatorOneDocument,
  history: IndicatorVersionsDocument,
  create: IndicatorCreateDocument,
  update: IndicatorUpdateDocument,
  remove: IndicatorDeleteDocument,
  restore: IndicatorRestoreDocument,
  toFilter: ({ q, direction, frequency, legalDocumentId }) =>
    allOf<IndicatorFilter>(
      isText(q) ? { or: [{ name: { search: q } }, { nameEn: { search: q } }, { code: { contains: q } }] } : undefined,
      isCode('IndicatorDirection', direction) ? { direction: { eq: direction } } : undefined,
      isCode('PeriodKind', frequency) ? { frequency: { eq: frequency } } : undefined,
      isText(legalDocumentId) ? { legalDocument: { id: { eq: legalDocumentId } } } : undefined,
    ),
  byIds: (ids): IndicatorFilter => ({ id: { in: ids } }),
  sorts: {
    code: { field: 'CODE' },
    name: { field: 'NAME' },
    unitOfMeasure: { field: 'UNIT_OF_MEASURE' },
    direction: { field: 'DIRECTION' },
    frequency: { field: 'FREQUENCY' },
    'measurements.totalCount': { count: 'MEASUREMENTS' },
  },
  toRecord: (one) => ({ ...one, legalDocumentId: one.legalDocument?.id ?? null }),
  toInput: (values): IndicatorInput =>
    pick(values, [
      'code',
      'name',
      'nameEn',
      'unitOfMeasure',
      'direction',
      'frequency',
      'description',
      'sourceNote',
      'legalDocumentId',
    ]),
});
