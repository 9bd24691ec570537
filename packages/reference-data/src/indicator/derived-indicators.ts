import { DEPRIVATION_INDICATORS, type DerivedMeasure, type HouseholdClass, label } from '@thoat-ngheo/domain';
import type { IndicatorRecord } from './indicator.ts';
import { MEASURED } from './version.ts';

const derived = {
  direction: 'DECREASE',
  frequency: 'YEAR',
  legalDocumentNumber: null,
} as const;

const OFFICIAL = 'Biểu tổng hợp rà soát theo Quyết định 24/2021/QĐ-TTg [L]; đếm từ phiếu rà soát định kỳ của năm.';
const ALKIRE_FOSTER =
  'Chỉ tiêu riêng của tỉnh [K]: phương pháp Alkire - Foster (2011), trọng số và ngưỡng của chuẩn nghèo áp dụng, tính theo nhân khẩu.';

type Counted = readonly [
  code: string,
  name: string,
  nameEn: string,
  unit: string,
  DerivedMeasure,
  HouseholdClass | null,
];

const counted: readonly Counted[] = [
  ['RS_HO_NGHEO', 'Số hộ nghèo theo kết quả rà soát', 'Poor households by the review', 'hộ', 'HOUSEHOLDS', 'POOR'],
  [
    'RS_HO_CAN_NGHEO',
    'Số hộ cận nghèo theo kết quả rà soát',
    'Near-poor households by the review',
    'hộ',
    'HOUSEHOLDS',
    'NEAR_POOR',
  ],
  ['RS_NK_NGHEO', 'Số nhân khẩu thuộc hộ nghèo', 'Persons in poor households', 'người', 'PERSONS', 'POOR'],
  [
    'RS_NK_CAN_NGHEO',
    'Số nhân khẩu thuộc hộ cận nghèo',
    'Persons in near-poor households',
    'người',
    'PERSONS',
    'NEAR_POOR',
  ],
  [
    'RS_TY_LE_NGHEO',
    'Tỷ lệ hộ nghèo trong số hộ được rà soát',
    'Poor of the households reviewed',
    '%',
    'HOUSEHOLD_RATE',
    'POOR',
  ],
];

const measures: readonly Counted[] = [
  ['NDC_H', 'Tỷ lệ nghèo đa chiều (H)', 'Multidimensional headcount ratio (H)', 'điểm', 'HEADCOUNT_RATIO', null],
  ['NDC_A', 'Cường độ nghèo đa chiều (A)', 'Intensity of multidimensional poverty (A)', 'điểm', 'INTENSITY', null],
  ['NDC_M0', 'Chỉ số nghèo đa chiều (M0)', 'Adjusted headcount ratio (M0)', 'điểm', 'ADJUSTED_HEADCOUNT', null],
];

const toRecord =
  (sourceNote: string, legalDocumentNumber: '24/2021/QĐ-TTg' | null, decimals: number) =>
  ([code, name, nameEn, unitOfMeasure, derivedMeasure, derivedClass]: Counted): IndicatorRecord => ({
    ...derived,
    code,
    name,
    nameEn,
    unitOfMeasure,
    description: null,
    legalDocumentNumber,
    sourceNote,
    version: {
      ...MEASURED,
      kind: 'DERIVED',
      overUnits: 'NONE',
      overPeriods: 'NONE',
      derivedMeasure,
      derivedClass,
      decimals: unitOfMeasure === '%' ? 3 : decimals,
    },
  });

/** What is counted in the yearly reviews: official counts, the measures of Alkire and Foster, and a censored headcount per deprivation. */
export const derivedIndicators: readonly IndicatorRecord[] = [
  ...counted.map(toRecord(OFFICIAL, '24/2021/QĐ-TTg', 0)),
  ...measures.map(toRecord(ALKIRE_FOSTER, null, 4)),
  ...DEPRIVATION_INDICATORS.map((derivedIndicator): IndicatorRecord => {
    const vi = label('DeprivationIndicator', derivedIndicator, 'vi');
    const en = label('DeprivationIndicator', derivedIndicator, 'en');
    return {
      ...derived,
      code: `NDC_${derivedIndicator}`,
      name: `Tỷ lệ người nghèo đa chiều thiếu hụt: ${vi}`,
      nameEn: `Censored headcount: ${en}`,
      unitOfMeasure: 'điểm',
      description: null,
      sourceNote: ALKIRE_FOSTER,
      version: {
        ...MEASURED,
        kind: 'DERIVED',
        overUnits: 'NONE',
        overPeriods: 'NONE',
        derivedMeasure: 'CENSORED_HEADCOUNT',
        derivedIndicator,
        decimals: 4,
      },
    };
  }),
];
