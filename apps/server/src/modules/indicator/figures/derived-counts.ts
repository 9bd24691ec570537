import { type CodeOf, type DerivedMeasure, type Rational, rational, ZERO } from '@thoat-ngheo/domain';
import type { ReviewedCommunes } from './reviewed-communes.ts';

/** What is counted of some households in a yearly review; whole numbers. */
export type Counts = {
  /** Households and persons with an assessment in the round, and those of them that are of the class asked about. */
  readonly households: number;
  readonly persons: number;
  readonly matchingHouseholds: number;
  readonly matchingPersons: number;
  /** Persons whose answers are all known, those of them that are poor, and the sum of their weights of deprivation. */
  readonly answered: number;
  readonly poor: number;
  readonly deprivation: number;
  /** Sum of the weights of all deprivations. */
  readonly totalWeight: number;
  /** Persons that are poor and deprived in the indicator asked about; and times its weight. */
  readonly censored: number;
  readonly censoredWeight: number;
};

type AskedCounts = {
  /** Those of some class match; null: all do. */
  readonly class: CodeOf<'HouseholdClass'> | null;
  /** What the censored ones are deprived in; null: nothing is asked of it. */
  readonly indicator: CodeOf<'DeprivationIndicator'> | null;
  readonly communes: ReadonlySet<string>;
};

const sumOf = <Row>(rows: readonly Row[], of: (row: Row) => number): number =>
  rows.reduce((total, row) => total + of(row), 0);

/** The counts of some communes together in a yearly review; undefined: it surveyed nobody there. */
export function derivedCounts({ classes, deprived }: ReviewedCommunes, asked: AskedCounts): Counts | undefined {
  const isAsked = ({ communeId }: { readonly communeId: string }) => asked.communes.has(communeId);
  const groups = classes.filter(isAsked);
  if (groups.length === 0) return undefined;
  const matching = asked.class === null ? groups : groups.filter((group) => group.class === asked.class);
  const ofPoor = deprived.filter(isAsked);
  const lacking = ofPoor.filter(({ indicator }) => indicator === asked.indicator);
  return {
    households: sumOf(groups, ({ households }) => households),
    persons: sumOf(groups, ({ persons }) => persons),
    matchingHouseholds: sumOf(matching, ({ households }) => households),
    matchingPersons: sumOf(matching, ({ persons }) => persons),
    answered: sumOf(groups, ({ answered }) => answered),
    poor: sumOf(groups, ({ poor }) => poor),
    deprivation: sumOf(ofPoor, ({ weighted }) => weighted),
    totalWeight: Math.max(...groups.map(({ totalWeight }) => totalWeight)),
    censored: sumOf(lacking, ({ persons }) => persons),
    censoredWeight: sumOf(lacking, ({ weighted }) => weighted),
  };
}

const share = (part: number, whole: number): Rational | null =>
  whole === 0 ? null : rational(BigInt(part), BigInt(whole));
const percent = (part: number, whole: number): Rational | null => share(100 * part, whole);

/** A measure of some counts; shares of households and persons in percent, those of Alkire and Foster as fractions. Null: of nobody. */
export function measureOf(measure: DerivedMeasure, counts: Counts): Rational | null {
  const { answered, poor, deprivation, totalWeight } = counts;
  switch (measure) {
    case 'HOUSEHOLDS':
      return rational(BigInt(counts.matchingHouseholds));
    case 'PERSONS':
      return rational(BigInt(counts.matchingPersons));
    case 'HOUSEHOLD_RATE':
      return percent(counts.matchingHouseholds, counts.households);
    case 'PERSON_RATE':
      return percent(counts.matchingPersons, counts.persons);
    case 'HEADCOUNT_RATIO':
      return share(poor, answered);
    case 'INTENSITY':
      return share(deprivation, poor * totalWeight);
    case 'ADJUSTED_HEADCOUNT':
      return answered === 0 ? null : (share(deprivation, answered * totalWeight) ?? ZERO);
    case 'CENSORED_HEADCOUNT':
      return share(counts.censored, answered);
    case 'CONTRIBUTION':
      return share(counts.censoredWeight, deprivation);
  }
}
