import { ratio, share } from '../money/share.ts';
import { FUNDING_SOURCES, type FundingSource } from '../vocabulary/programme.ts';

interface Amount {
  readonly source: FundingSource;
  /** Whole VND. */
  readonly amount: number;
  readonly isLowerBound: boolean;
}

export interface SourceTotal {
  readonly source: FundingSource;
  /** Whole VND, exact however many lines are added. */
  readonly amount: bigint;
  /** Some of the amounts are floors, so the sum is one. */
  readonly isLowerBound: boolean;
  /** Percent of all sources as an exact decimal text; null when there is no money at all. */
  readonly share: string | null;
}

export interface FundingBySource {
  readonly total: bigint;
  readonly isLowerBound: boolean;
  /** One entry for each source, in the order of the vocabulary, also where it gave nothing. */
  readonly sources: readonly SourceTotal[];
  /** Credit divided by state budget, three decimals; null without state budget. */
  readonly creditToBudget: string | null;
}

/** Sums funding by source with shares and the ratio of credit to state budget. Nothing is rounded before the end. */
export function fundingBySource(lines: readonly Amount[], digits = 2): FundingBySource {
  const totalOf = (some: readonly Amount[]): bigint => some.reduce((sum, { amount }) => sum + BigInt(amount), 0n);
  const total = totalOf(lines);
  const sources = FUNDING_SOURCES.map((source): SourceTotal => {
    const own = lines.filter((line) => line.source === source);
    const amount = totalOf(own);
    return { source, amount, isLowerBound: own.some((line) => line.isLowerBound), share: share(amount, total, digits) };
  });
  const amountOf = (source: FundingSource): bigint => sources.find((each) => each.source === source)?.amount ?? 0n;
  return {
    total,
    isLowerBound: sources.some((each) => each.isLowerBound),
    sources,
    creditToBudget: ratio(amountOf('CREDIT'), amountOf('STATE_BUDGET'), 3),
  };
}
