import type { MeasurementRecord } from './indicator.ts';

const threeYears = {
  provinceCode: '22',
  period: '2023',
  isLowerBound: false,
  note: 'Kết quả sau ba năm thực hiện chương trình, 2021 - 2023.',
  sourceNote: 'Báo cáo của tỉnh Quảng Ninh [L].',
} as const;

const early2023 = {
  provinceCode: '22',
  period: '2023-Q1',
  isLowerBound: false,
  note: 'Đầu năm 2023 (xếp vào quý 1), theo chuẩn nghèo đa chiều của tỉnh (Nghị quyết 13/2023/NQ-HĐND).',
  sourceNote: 'Báo cáo của tỉnh Quảng Ninh [L].',
} as const;

/** The figures that the province reports, all of them for the whole province. */
export const measurements: readonly MeasurementRecord[] = [
  { ...threeYears, indicatorCode: 'DUONG_O_TO_DEN_THON', value: '100' },
  { ...threeYears, indicatorCode: 'XA_CO_DIEN_LUOI', value: '100' },
  { ...threeYears, indicatorCode: 'HO_DUNG_DIEN_LUOI', value: '100' },
  { ...threeYears, indicatorCode: 'HO_CO_NHA_KIEN_CO', value: '100' },
  { ...early2023, indicatorCode: 'SO_HO_NGHEO', value: '246' },
  { ...early2023, indicatorCode: 'TY_LE_HO_NGHEO', value: '0.064' },
  { ...early2023, indicatorCode: 'SO_HO_CAN_NGHEO', value: '3066' },
  { ...early2023, indicatorCode: 'TY_LE_HO_CAN_NGHEO', value: '0.797' },
];
