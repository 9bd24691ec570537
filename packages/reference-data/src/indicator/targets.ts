import type { TargetRecord } from './indicator.ts';

/** Targets by 2025. The source states results of 100 % only, so that 100 was the target is marked as assumed. */
export const targets: readonly TargetRecord[] = [
  'DUONG_O_TO_DEN_THON',
  'XA_CO_DIEN_LUOI',
  'HO_DUNG_DIEN_LUOI',
  'HO_CO_NHA_KIEN_CO',
].map((indicatorCode) => ({
  indicatorCode,
  provinceCode: '22',
  period: '2025',
  value: '100',
  note: null,
  sourceNote: 'Giả định [K]: nguồn chỉ nêu kết quả 100 %, không nêu mục tiêu.',
}));
