import type { FundingLineRecord } from './funding.ts';
import { NATIONAL_TARGET_PROGRAMMES } from './programmes.ts';

const threeYears = {
  programmeCode: NATIONAL_TARGET_PROGRAMMES,
  stage: 'MOBILISED',
  fromYear: 2021,
  toYear: 2023,
} as const;

/** Money mobilised in 2021 - 2023 by source, as the province reports it. */
export const fundingLines: readonly FundingLineRecord[] = [
  {
    ...threeYears,
    source: 'STATE_BUDGET',
    // 82,000 - 60,000 - 165.3 - 1,100 = 20,734.7 billion VND.
    amount: 20_734_700_000_000,
    isLowerBound: false,
    basis: 'IMPLIED',
    note: 'Nguồn không nêu số tiền; lấy tổng trừ ba nguồn đã nêu. Tổng và một nguồn là số "trên" nên đây là ước tính.',
    sourceNote: 'Tính từ các số đã nêu [C]; nguồn nêu tín dụng "gấp gần 3 lần" ngân sách [L].',
  },
  {
    ...threeYears,
    source: 'CREDIT',
    amount: 60_000_000_000_000,
    isLowerBound: false,
    basis: 'STATED',
    note: null,
    sourceNote: 'Tỉnh Quảng Ninh báo cáo 60.000 tỷ đồng [L].',
  },
  {
    ...threeYears,
    source: 'ENTERPRISE_COOPERATIVE',
    amount: 165_300_000_000,
    isLowerBound: false,
    basis: 'STATED',
    note: null,
    sourceNote: 'Tỉnh Quảng Ninh báo cáo 165,3 tỷ đồng [L].',
  },
  {
    ...threeYears,
    source: 'OTHER_MOBILISED',
    amount: 1_100_000_000_000,
    isLowerBound: true,
    basis: 'STATED',
    note: null,
    sourceNote: 'Tỉnh Quảng Ninh báo cáo "trên 1.100 tỷ đồng" [L].',
  },
];
