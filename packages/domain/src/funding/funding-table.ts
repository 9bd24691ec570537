import { share } from '../money/share.ts';
import {
  type Certainty,
  FUNDING_SOURCES,
  FUNDING_STAGES,
  type FundingSource,
  type FundingStage,
} from '../vocabulary/programme.ts';
import { certaintyOfRatio } from './certainty.ts';
import { countedLines, hasOverlap, type Placed } from './counted-lines.ts';
import { type FundingAmount, type FundingBySource, fundingBySource } from './funding-by-source.ts';

export interface StageTotal extends FundingBySource {
  readonly stage: FundingStage;
  /** Places and years of some lines overlap in part: the sum may count money twice. */
  readonly overlaps: boolean;
}

/** One stage in percent of the one before it; null where one of the two is not known or nothing, and so is how certain it is. */
export type Rate =
  | { readonly percent: string; readonly certainty: Certainty }
  | { readonly percent: null; readonly certainty: null };

export interface Rates {
  /** Allocated of planned. */
  readonly allocation: Rate;
  /** Disbursed of allocated (tỷ lệ giải ngân). */
  readonly disbursement: Rate;
}

export interface FundingTable {
  /** One entry for each stage, also where nothing is known of it. */
  readonly stages: readonly StageTotal[];
  readonly rates: Rates;
  /** The same of each source, in the order of the vocabulary. */
  readonly ratesBySource: readonly (Rates & { readonly source: FundingSource })[];
}

type Part = { readonly amount: bigint; readonly certainty: Certainty | null };

const UNKNOWN: Part = { amount: 0n, certainty: null };
const NO_RATE: Rate = { percent: null, certainty: null };

function rate(part: Part, whole: Part, digits: number): Rate {
  if (part.certainty === null || whole.certainty === null) return NO_RATE;
  const percent = share(part.amount, whole.amount, digits);
  return percent === null ? NO_RATE : { percent, certainty: certaintyOfRatio(part.certainty, whole.certainty) };
}

/** Totals of each stage by source, with shares and rates; lines that are details of others are not added again. */
export function fundingTable(lines: readonly (FundingAmount & Placed)[], digits = 2): FundingTable {
  const stageOf = (stage: FundingStage): StageTotal => {
    const counted = countedLines(lines.filter((line) => line.stage === stage));
    return { stage, overlaps: hasOverlap(counted), ...fundingBySource(counted, digits) };
  };
  const stages = {
    MOBILISED: stageOf('MOBILISED'),
    PLANNED: stageOf('PLANNED'),
    ALLOCATED: stageOf('ALLOCATED'),
    DISBURSED: stageOf('DISBURSED'),
  };
  const ratesOf = (part: (stage: StageTotal) => Part): Rates => ({
    allocation: rate(part(stages.ALLOCATED), part(stages.PLANNED), digits),
    disbursement: rate(part(stages.DISBURSED), part(stages.ALLOCATED), digits),
  });
  return {
    stages: FUNDING_STAGES.map((stage) => stages[stage]),
    rates: ratesOf(({ total, certainty }) => ({ amount: total, certainty })),
    ratesBySource: FUNDING_SOURCES.map((source, index) => ({
      source,
      ...ratesOf(({ sources }) => sources[index] ?? UNKNOWN),
    })),
  };
}
