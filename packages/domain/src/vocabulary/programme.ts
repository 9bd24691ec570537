import { vocabulary } from './vocabulary.ts';

export const INDICATOR_DIRECTIONS = ['INCREASE', 'DECREASE'] as const;
export type IndicatorDirection = (typeof INDICATOR_DIRECTIONS)[number];

export const PERIOD_KINDS = ['MONTH', 'QUARTER', 'HALF', 'YEAR'] as const;
export type PeriodKind = (typeof PERIOD_KINDS)[number];

export const FUNDING_SOURCES = ['STATE_BUDGET', 'CREDIT', 'ENTERPRISE_COOPERATIVE', 'OTHER_MOBILISED'] as const;
export type FundingSource = (typeof FUNDING_SOURCES)[number];

/** STATED: the source gives the amount. IMPLIED: it follows from other amounts the source gives. */
export const AMOUNT_BASES = ['STATED', 'IMPLIED'] as const;
export type AmountBasis = (typeof AMOUNT_BASES)[number];

export const programmeVocabularies = {
  IndicatorDirection: vocabulary(
    INDICATOR_DIRECTIONS,
    { vi: 'Chiều hướng mong muốn', en: 'Desired direction' },
    {
      INCREASE: { vi: 'Càng cao càng tốt', en: 'Higher is better' },
      DECREASE: { vi: 'Càng thấp càng tốt', en: 'Lower is better' },
    },
  ),
  PeriodKind: vocabulary(
    PERIOD_KINDS,
    { vi: 'Loại kỳ', en: 'Kind of period' },
    {
      MONTH: { vi: 'Tháng', en: 'Month' },
      QUARTER: { vi: 'Quý', en: 'Quarter' },
      HALF: { vi: 'Nửa năm', en: 'Half-year' },
      YEAR: { vi: 'Năm', en: 'Year' },
    },
  ),
  FundingSource: vocabulary(
    FUNDING_SOURCES,
    { vi: 'Nguồn vốn', en: 'Funding source' },
    {
      STATE_BUDGET: { vi: 'Ngân sách nhà nước', en: 'State budget' },
      CREDIT: { vi: 'Tín dụng', en: 'Credit' },
      ENTERPRISE_COOPERATIVE: { vi: 'Doanh nghiệp, hợp tác xã', en: 'Enterprises and cooperatives' },
      OTHER_MOBILISED: { vi: 'Huy động hợp pháp khác', en: 'Other lawful mobilisation' },
    },
  ),
  AmountBasis: vocabulary(
    AMOUNT_BASES,
    { vi: 'Căn cứ số tiền', en: 'Basis of the amount' },
    {
      STATED: { vi: 'Nguồn nêu rõ', en: 'Stated' },
      IMPLIED: { vi: 'Suy ra', en: 'Implied' },
    },
  ),
} as const;
