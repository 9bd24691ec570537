import { describe, expect, test } from 'vitest';
import { fundingBySource } from './funding-by-source.ts';

describe('funding by source', () => {
  test('without money there are no shares', () => {
    const nothing = fundingBySource([]);
    expect(nothing).toMatchObject({ total: 0n, isLowerBound: false, creditToBudget: null });
    expect(nothing.sources.map((each) => each.share)).toEqual([null, null, null, null]);
  });

  test('Quảng Ninh 2021-2023: credit is nearly three times the budget', () => {
    const result = fundingBySource([
      { source: 'CREDIT', amount: 60_000_000_000_000, isLowerBound: false },
      { source: 'ENTERPRISE_COOPERATIVE', amount: 165_300_000_000, isLowerBound: false },
      { source: 'OTHER_MOBILISED', amount: 1_100_000_000_000, isLowerBound: true },
      { source: 'STATE_BUDGET', amount: 20_734_700_000_000, isLowerBound: false },
    ]);
    expect(result.total).toBe(82_000_000_000_000n);
    expect(result.isLowerBound).toBe(true);
    expect(result.creditToBudget).toBe('2.894');
    expect(result.sources.map(({ source, share }) => [source, share])).toEqual([
      ['STATE_BUDGET', '25.29'],
      ['CREDIT', '73.17'],
      ['ENTERPRISE_COOPERATIVE', '0.20'],
      ['OTHER_MOBILISED', '1.34'],
    ]);
  });

  test('sums beyond 2^53 stay exact', () => {
    const huge = { source: 'CREDIT', amount: Number.MAX_SAFE_INTEGER, isLowerBound: false } as const;
    expect(fundingBySource([huge, huge, huge]).total).toBe(3n * BigInt(Number.MAX_SAFE_INTEGER));
  });
});
