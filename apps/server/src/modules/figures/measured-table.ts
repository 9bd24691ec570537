import {
  type CodeOf,
  DEPRIVATION_INDICATORS,
  type FigureDimension,
  type Rational,
  toDecimal,
} from '@thoat-ngheo/domain';
import { type DerivedCounts, measureOf } from '../indicator/index.ts';
import { type Dimension, detailOf } from './detailed-groups.ts';
import type { DeprivationMeasureType, MultidimensionalFigureType } from './multidimensional.type.ts';
import type { MultidimensionalGroups } from './multidimensional-groups.ts';
import { type Key, nameOf } from './told-figures.ts';
import { deprivedKey, keyOfGroup, SIDES, stateKey, type ToldMeasures } from './told-measures.ts';
import { inOrder, sumsByKey, toGroup } from './told-table.ts';

/** Decimals of shares from 0 to 1. */
const DIGITS = 4;
const NOBODY: DerivedCounts = {
  communeId: null,
  villageId: null,
  class: null,
  ethnicity: null,
  headSex: null,
  households: '0',
  persons: '0',
  matchingHouseholds: '0',
  matchingPersons: '0',
  answered: '0',
  poor: '0',
  deprivation: '0',
  totalWeight: '0',
  censored: '0',
  censoredWeight: '0',
};

const text = (value: Rational | null): string | null => (value === null ? null : toDecimal(value, DIGITS));

/** The measures of each commune and value of a dimension that was asked for; what is withheld tells nothing. */
export function measuredTable(
  { states, deprived }: MultidimensionalGroups,
  told: ToldMeasures,
  dimension: Dimension,
  by: readonly FigureDimension[],
): MultidimensionalFigureType[] {
  const persons = sumsByKey(states, stateKey, (row) => row.persons);
  const deprivation = sumsByKey(states, stateKey, (row) => row.deprivation);
  const censored = sumsByKey(deprived, deprivedKey, (row) => row.persons);
  const weighted = sumsByKey(deprived, deprivedKey, (row) => row.weighted);
  const totalWeight = String(Math.max(0, ...states.map((row) => row.totalWeight)));
  const of = (sums: ReadonlyMap<string, number>, key: Key): number => sums.get(nameOf(key)) ?? 0;

  const measure = (communeId: string | null, detail: string | null): MultidimensionalFigureType => {
    const group = toGroup(keyOfGroup(communeId, detail, dimension), detailOf(dimension));
    const at = (state: string): Key => [communeId, detail, state];
    const isTold =
      told.state([communeId, detail, null]) === true && SIDES.every((side) => told.state(at(side)) !== false);
    if (!isTold) {
      const measures = { persons: null, headcountRatio: null, intensity: null, adjustedHeadcount: null };
      return { ...group, ...measures, suppressed: true, deprivations: [] };
    }
    const answered = of(persons, at('POOR')) + of(persons, at('NOT_POOR'));
    const counts: DerivedCounts = {
      ...NOBODY,
      answered: String(answered),
      poor: String(of(persons, at('POOR'))),
      deprivation: String(of(deprivation, at('POOR'))),
      totalWeight,
    };
    const ofDeprivation = (indicator: CodeOf<'DeprivationIndicator'>): DeprivationMeasureType => {
      const key = at(indicator);
      if (told.deprived(key) === false)
        return { indicator, suppressed: true, censoredHeadcount: null, contribution: null };
      const own = { censored: String(of(censored, key)), censoredWeight: String(of(weighted, key)) };
      return {
        indicator,
        suppressed: false,
        censoredHeadcount: text(measureOf('CENSORED_HEADCOUNT', { ...counts, ...own })),
        contribution: text(measureOf('CONTRIBUTION', { ...counts, ...own })),
      };
    };
    return {
      ...group,
      suppressed: false,
      persons: answered,
      headcountRatio: text(measureOf('HEADCOUNT_RATIO', counts)),
      intensity: text(measureOf('INTENSITY', counts)),
      adjustedHeadcount: text(measureOf('ADJUSTED_HEADCOUNT', counts)),
      deprivations: DEPRIVATION_INDICATORS.map(ofDeprivation),
    };
  };

  const places = new Map(
    states.flatMap(({ communeId, detail }) =>
      [communeId, null].flatMap((commune) =>
        [detail, null].map((value) => [nameOf([commune, value]), { key: [commune, value] as const }] as const),
      ),
    ),
  );
  const communeIds = [...new Set(states.map(({ communeId }) => communeId))];
  return [...places.values()]
    .filter(
      ({ key: [commune, value] }) =>
        (commune === null || by.includes('COMMUNE')) && (value === null || by.includes(dimension)),
    )
    .toSorted(inOrder(communeIds))
    .map(({ key: [commune, value] }) => measure(commune, value));
}
