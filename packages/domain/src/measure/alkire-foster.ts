import { add, divide, multiply, type Rational, rational, ZERO } from '../rational/rational.ts';

/** One household (or person): which of the indicators it is deprived in, and how many people it stands for. */
export interface DeprivationRow {
  readonly deprived: readonly boolean[];
  /** Whole number of at least 0, such as the number of members. */
  readonly populationWeight: number;
}

export interface MeasureInput {
  /** Whole, positive weight of each indicator; the unit is free, 1 each for twelve equal indicators. */
  readonly weights: readonly number[];
  /** Poor from this sum of weights on, the cutoff included; in the unit of the weights (k times their sum). */
  readonly cutoff: number;
  readonly rows: readonly DeprivationRow[];
}

export interface PovertyMeasures {
  /** Sum of the population weights. */
  readonly population: bigint;
  /** Headcount ratio: share of the population that is poor. */
  readonly H: Rational;
  /** Intensity: average deprivation score of the poor; null when nobody is poor. */
  readonly A: Rational | null;
  /** Adjusted headcount ratio, H times A. */
  readonly M0: Rational;
  /** For each indicator the share of the population that is poor and deprived in it. */
  readonly censoredHeadcounts: readonly Rational[];
  /** For each indicator its part of M0; they add up to 1. Null when M0 is 0. */
  readonly contributions: readonly Rational[] | null;
}

function requireWhole(value: number, least: number, name: string): bigint {
  if (!Number.isSafeInteger(value) || value < least) throw new RangeError(`${name}: not a whole number from ${least}`);
  return BigInt(value);
}

/**
 * The multidimensional poverty measures of Alkire and Foster (2011, Journal of Public Economics 95, 476-487), exact.
 * The population of no rows has H = M0 = 0.
 * @throws RangeError when a weight, cutoff or population weight is not a whole number in its bounds, or when a row
 * does not answer every indicator: callers give checked data.
 */
export function povertyMeasures({ weights, cutoff, rows }: MeasureInput): PovertyMeasures {
  const indicatorWeights = weights.map((weight) => requireWhole(weight, 1, 'weight'));
  const totalWeight = indicatorWeights.reduce((sum, weight) => sum + weight, 0n);
  const cut = requireWhole(cutoff, 1, 'cutoff');

  let [population, poor, deprivationOfPoor] = [0n, 0n, 0n];
  const censored = indicatorWeights.map(() => 0n);
  for (const { deprived, populationWeight } of rows) {
    if (deprived.length !== weights.length) throw new RangeError('a row does not answer every indicator');
    const people = requireWhole(populationWeight, 0, 'populationWeight');
    const score = indicatorWeights.reduce((sum, weight, index) => (deprived[index] === true ? sum + weight : sum), 0n);
    population += people;
    if (score < cut) continue;
    poor += people;
    deprivationOfPoor += people * score;
    deprived.forEach((isDeprived, index) => {
      if (isDeprived) censored[index] = (censored[index] ?? 0n) + people;
    });
  }

  const ofPopulation = (count: bigint): Rational => (population === 0n ? ZERO : rational(count, population));
  const M0 = population === 0n || totalWeight === 0n ? ZERO : rational(deprivationOfPoor, population * totalWeight);
  return {
    population,
    H: ofPopulation(poor),
    A: poor === 0n ? null : rational(deprivationOfPoor, poor * totalWeight),
    M0,
    censoredHeadcounts: censored.map(ofPopulation),
    contributions:
      deprivationOfPoor === 0n
        ? null
        : censored.map((count, index) => rational(count * (indicatorWeights[index] ?? 0n), deprivationOfPoor)),
  };
}

/** A subgroup's own measures and its part in the whole. */
export interface SubgroupMeasures extends PovertyMeasures {
  readonly populationShare: Rational;
  /** Part of the whole's M0 that lies in this subgroup; null when that M0 is 0. */
  readonly contribution: Rational | null;
}

export interface Decomposition<Key> {
  readonly total: PovertyMeasures;
  readonly subgroups: ReadonlyMap<Key, SubgroupMeasures>;
}

/**
 * Measures by subgroup, such as commune or ethnicity. The whole's H and M0 are the sums of the subgroups' own, each
 * times its share of the population. Throws as `povertyMeasures` does.
 */
export function decomposeBySubgroup<Row extends DeprivationRow, Key>(
  input: Omit<MeasureInput, 'rows'> & { readonly rows: readonly Row[] },
  keyOf: (row: Row) => Key,
): Decomposition<Key> {
  const total = povertyMeasures(input);
  const subgroups = new Map<Key, SubgroupMeasures>();
  for (const [key, rows] of Map.groupBy(input.rows, keyOf)) {
    const measures = povertyMeasures({ ...input, rows });
    const populationShare = total.population === 0n ? ZERO : rational(measures.population, total.population);
    const contribution = total.M0.numerator === 0n ? null : divide(multiply(populationShare, measures.M0), total.M0);
    subgroups.set(key, { ...measures, populationShare, contribution });
  }
  return { total, subgroups };
}

/** The sum of fractions; of none it is 0. */
export function sum(terms: readonly Rational[]): Rational {
  return terms.reduce(add, ZERO);
}
