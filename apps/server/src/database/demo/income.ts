import { normal, type Random } from './random.ts';
import type { Intended } from './review-path.ts';

/** Incomes are declared to the nearest of this, VND. */
const STEP = 10_000;
/** Spread of the log-normal distribution of incomes in one part of the province. */
const SPREAD = 0.42;
const GROWTH_PER_YEAR = 0.06;

/** What is known of a household's means before a survey. */
export interface Means {
  /** Its place among its neighbours, in standard deviations. */
  readonly rank: number;
  readonly medianIncome: number;
  /** Was on a list, is, or will be. */
  readonly everListed: boolean;
}

export function drawMeans(random: Random, medianIncome: number, everListed: boolean): Means {
  return { rank: normal(random), medianIncome, everListed };
}

/**
 * Declared income, whole VND per person and month, that stands to the line as the survey is meant to find it: log-normal
 * around the local median, cut off at the line; just above it for those who left a list.
 */
export function drawIncome(
  random: Random,
  means: Means,
  survey: { readonly intended: Intended; readonly line: number; readonly yearsSinceFirst: number },
): number | null {
  const { intended, line, yearsSinceFirst } = survey;
  const noise = random();
  switch (intended) {
    case 'UNDETERMINED':
      return null;
    case 'POOR':
      return Math.floor((line * (0.42 + 0.56 * noise)) / STEP) * STEP;
    case 'NEAR_POOR':
      return Math.floor((line * (0.66 + 0.345 * Math.min(noise, 0.985))) / STEP) * STEP;
    case 'NOT_LISTED': {
      if (means.everListed) return Math.ceil((line * (1.03 + 0.55 * noise)) / STEP) * STEP;
      const grown = means.medianIncome * (1 + GROWTH_PER_YEAR) ** yearsSinceFirst;
      const typical = grown * Math.exp(SPREAD * (means.rank + (noise - 0.5) * 0.3));
      const least = line * (1.02 + 0.4 * noise);
      return Math.ceil(Math.max(typical, least) / STEP) * STEP;
    }
  }
}
