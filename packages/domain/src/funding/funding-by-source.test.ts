import { describe, expect, test } from 'vitest';
import { fundingBySource } from './funding-by-source.ts';

describe('funding by source', () => {
  test('without money there are no shares', () => {
    const nothing = fundingBySource([]);
    expect(nothing).toMatchObject({ isKnown: false, total: 0n, isLowerBound: false, creditToBudget: null });
    expect(nothing).toMatchObject({ certainty: null, creditToBudgetCertainty: null });
    for (const each of nothing.sources) expect(each).toMatchObject({ share: null, shareCertainty: null });
  });

  test('Quảng Ninh 2021-2023: credit is nearly three times the budget', () => {
    const result = fundingBySource([
      { source: 'CREDIT', amount: 60_000_000_000_000, isLowerBound: false, basis: 'STATED' },
      { source: 'ENTERPRISE_COOPERATIVE', amount: 165_300_000_000, isLowerBound: false, basis: 'STATED' },
      { source: 'OTHER_MOBILISED', amount: 1_100_000_000_000, isLowerBound: true, basis: 'STATED' },
      { source: 'STATE_BUDGET', amount: 20_734_700_000_000, isLowerBound: false, basis: 'IMPLIED' },
    ]);
    expect(result.total).toBe(82_000_000_000_000n);
    expect(result).toMatchObject({ isLowerBound: true, certainty: 'ESTIMATE', isKnown: true });
    expect(result).toMatchObject({ creditToBudget: '2.894', creditToBudgetCertainty: 'ESTIMATE' });
    expect(result.sources.map(({ source, share }) => [source, share])).toEqual([
      ['STATE_BUDGET', '25.29'],
      ['CREDIT', '73.17'],
      ['ENTERPRISE_COOPERATIVE', '0.20'],
      ['OTHER_MOBILISED', '1.34'],
    ]);
  });

  test('of credit that nobody spoke of there is no ratio, of credit of nought there is', () => {
    const budget = { source: 'STATE_BUDGET', amount: 5, isLowerBound: false, basis: 'STATED' } as const;
    expect(fundingBySource([budget])).toMatchObject({ creditToBudget: null, creditToBudgetCertainty: null });
    const none = fundingBySource([budget, { ...budget, source: 'CREDIT', amount: 0 }]);
    expect(none).toMatchObject({ creditToBudget: '0.000', creditToBudgetCertainty: 'EXACT' });
  });

  test('beside a floor an exact amount has at most its share, and the floor at least its own', () => {
    const { sources, certainty } = fundingBySource([
      { source: 'CREDIT', amount: 3, isLowerBound: false, basis: 'STATED' },
      { source: 'OTHER_MOBILISED', amount: 1, isLowerBound: true, basis: 'STATED' },
    ]);
    expect(certainty).toBe('AT_LEAST');
    const of = (source: string) => sources.find((each) => each.source === source);
    expect(of('CREDIT')).toMatchObject({ share: '75.00', shareCertainty: 'AT_MOST', certainty: 'EXACT' });
    expect(of('OTHER_MOBILISED')).toMatchObject({ share: '25.00', shareCertainty: 'AT_LEAST', isLowerBound: true });
    expect(of('STATE_BUDGET')).toMatchObject({ isKnown: false, amount: 0n, certainty: null });
  });

  test('sums beyond 2^53 stay exact', () => {
    const huge = {
      source: 'CREDIT',
      amount: Number.MAX_SAFE_INTEGER,
      isLowerBound: false,
      basis: 'STATED',
    } as const;
    expect(fundingBySource([huge, huge, huge]).total).toBe(3n * BigInt(Number.MAX_SAFE_INTEGER));
  });
});
