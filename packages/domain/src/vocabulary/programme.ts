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

/** How far money has come: MOBILISED is what sources brought together; the others are the course of a budget. */
export const FUNDING_STAGES = ['MOBILISED', 'PLANNED', 'ALLOCATED', 'DISBURSED'] as const;
export type FundingStage = (typeof FUNDING_STAGES)[number];

/** How near a computed figure is to the true one, where some amounts are floors or follow from others. */
export const CERTAINTIES = ['EXACT', 'AT_LEAST', 'AT_MOST', 'ESTIMATE'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

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
  FundingStage: vocabulary(
    FUNDING_STAGES,
    { vi: 'Bước thực hiện vốn', en: 'Stage of the money' },
    {
      MOBILISED: { vi: 'Huy động', en: 'Mobilised' },
      PLANNED: { vi: 'Kế hoạch', en: 'Planned' },
      ALLOCATED: { vi: 'Phân bổ', en: 'Allocated' },
      DISBURSED: { vi: 'Giải ngân', en: 'Disbursed' },
    },
  ),
  Certainty: vocabulary(
    CERTAINTIES,
    { vi: 'Độ chắc chắn', en: 'Certainty' },
    {
      EXACT: { vi: 'Chính xác', en: 'Exact' },
      AT_LEAST: { vi: 'Ít nhất', en: 'At least' },
      AT_MOST: { vi: 'Nhiều nhất', en: 'At most' },
      ESTIMATE: { vi: 'Ước tính', en: 'Estimate' },
    },
  ),
} as const;
