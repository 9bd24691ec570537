import { ratio, share } from '../money/share.ts';
import { type AmountBasis, type Certainty, FUNDING_SOURCES, type FundingSource } from '../vocabulary/programme.ts';
import { certaintyOf, certaintyOfRatio, certaintyOfSum } from './certainty.ts';

export interface FundingAmount {
  readonly source: FundingSource;
  /** Whole VND. */
  readonly amount: number;
  readonly isLowerBound: boolean;
  readonly basis: AmountBasis;
}

export interface SourceTotal {
  readonly source: FundingSource;
  /** Some line speaks of it; without one the amount of 0 says that nothing is known. */
  readonly isKnown: boolean;
  /** Whole VND, exact however many lines are added. */
  readonly amount: bigint;
  /** Some of the amounts are floors, so the sum is one. */
  readonly isLowerBound: boolean;
  /** Of the amount; null where it is not known. */
  readonly certainty: Certainty | null;
  /** Percent of all sources as an exact decimal text; null when there is no money at all. */
  readonly share: string | null;
  /** A share of floors is no floor: it depends on the rest too. Null where there is no share. */
  readonly shareCertainty: Certainty | null;
}

export interface FundingBySource {
  readonly isKnown: boolean;
  readonly total: bigint;
  readonly isLowerBound: boolean;
  /** Of the total; null where it is not known. */
  readonly certainty: Certainty | null;
  /** One entry for each source, in the order of the vocabulary, also where it gave nothing. */
  readonly sources: readonly SourceTotal[];
  /** Credit divided by state budget, three decimals; null where credit is not known, and without state budget. */
  readonly creditToBudget: string | null;
  /** Null where there is no ratio. */
  readonly creditToBudgetCertainty: Certainty | null;
}

const totalOf = (some: readonly FundingAmount[]): bigint => some.reduce((sum, { amount }) => sum + BigInt(amount), 0n);
const certaintyOfAll = (some: readonly FundingAmount[]): Certainty => certaintyOfSum(some.map(certaintyOf));

/** Sums funding by source with shares and the ratio of credit to state budget. Nothing is rounded before the end. */
export function fundingBySource(lines: readonly FundingAmount[], digits = 2): FundingBySource {
  const total = totalOf(lines);
  const of = (source: FundingSource) => lines.filter((line) => line.source === source);
  const sources = FUNDING_SOURCES.map((source): SourceTotal => {
    const own = of(source);
    const certainty = certaintyOfAll(own);
    const ofTotal = share(totalOf(own), total, digits);
    const rest = certaintyOfAll(lines.filter((line) => line.source !== source));
    return {
      source,
      isKnown: own.length > 0,
      amount: totalOf(own),
      isLowerBound: own.some((line) => line.isLowerBound),
      certainty: own.length === 0 ? null : certainty,
      share: ofTotal,
      // part / (part + rest) moves as part / rest does.
      shareCertainty: ofTotal === null ? null : certaintyOfRatio(certainty, rest),
    };
  });
  const [credit, budget] = [of('CREDIT'), of('STATE_BUDGET')];
  // Without a line of credit nothing is known of it: a ratio of nought would say that there is none.
  const creditToBudget = credit.length === 0 ? null : ratio(totalOf(credit), totalOf(budget), 3);
  return {
    isKnown: lines.length > 0,
    total,
    isLowerBound: sources.some((each) => each.isLowerBound),
    certainty: lines.length === 0 ? null : certaintyOfAll(lines),
    sources,
    creditToBudget,
    creditToBudgetCertainty:
      creditToBudget === null ? null : certaintyOfRatio(certaintyOfAll(credit), certaintyOfAll(budget)),
  };
}
