import {
  type CodeOf,
  DEPRIVATION_INDICATORS,
  type FigureDimension,
  type FigureKey,
  type Rational,
  sumsByKey,
  toDecimal,
  type UnitDimension,
} from '@thoat-ngheo/domain';
import { type Counts, measureOf } from '../indicator/index.ts';
import { type Dimension, detailOf } from './detailed-groups.ts';
import type { DeprivationMeasureType, MultidimensionalFigureType } from './multidimensional.type.ts';
import type { MultidimensionalGroups, StateGroup } from './multidimensional-groups.ts';
import { isShown } from './told-figures.ts';
import { deprivedKey, keyOfGroup, SIDES, stateKey, type ToldMeasures } from './told-measures.ts';
import { inOrder, toGroup } from './told-table.ts';

/** Decimals of shares from 0 to 1. */
const DIGITS = 4;
const NOBODY: Counts = {
  households: 0,
  persons: 0,
  matchingHouseholds: 0,
  matchingPersons: 0,
  answered: 0,
  poor: 0,
  deprivation: 0,
  totalWeight: 0,
  censored: 0,
  censoredWeight: 0,
};

const text = (value: Rational | null): string | null => (value === null ? null : toDecimal(value, DIGITS));

type Place = { readonly key: readonly [unitId: string | null, detail: string | null] };

/** The units and values of a dimension that households are in, each with its total. */
function placesIn(states: readonly StateGroup[]): Place[] {
  const withValues = (unitId: string | null, own: readonly StateGroup[]): Place[] =>
    [null, ...new Set(own.map(({ detail }) => detail))].map((detail) => ({ key: [unitId, detail] }));
  if (states.length === 0) return [];
  const byUnit = Map.groupBy(states, ({ unitId }) => unitId);
  return [...withValues(null, states), ...[...byUnit].flatMap(([id, own]) => withValues(id, own))];
}

/** The measures of each unit and value of a dimension that was asked for; what is withheld tells nothing. */
export function measuredTable(
  { states, deprived }: MultidimensionalGroups,
  totalWeight: number,
  told: ToldMeasures,
  {
    unit,
    dimension,
    by,
  }: { readonly unit: UnitDimension; readonly dimension: Dimension; readonly by: readonly FigureDimension[] },
): MultidimensionalFigureType[] {
  const persons = sumsByKey(states, stateKey, (row) => row.persons);
  const censored = sumsByKey(deprived, deprivedKey, (row) => row.persons);
  const weighted = sumsByKey(deprived, deprivedKey, (row) => row.weighted);

  const kinds = { unit, detail: detailOf(dimension) };
  const measure = (unitId: string | null, detail: string | null): MultidimensionalFigureType => {
    const group = toGroup(keyOfGroup(unitId, detail, dimension), kinds);
    const at = (state: string): FigureKey => [unitId, detail, state];
    const isTold =
      isShown(told.state([unitId, detail, null])) === true &&
      SIDES.every((side) => isShown(told.state(at(side))) !== false);
    if (!isTold) {
      const measures = { persons: null, headcountRatio: null, intensity: null, adjustedHeadcount: null };
      return { ...group, ...measures, suppressed: true, deprivations: [] };
    }
    const answered = persons(at('POOR')) + persons(at('NOT_POOR'));
    const counts: Counts = {
      ...NOBODY,
      answered,
      poor: persons(at('POOR')),
      deprivation: weighted([unitId, detail, null]),
      totalWeight,
    };
    const ofDeprivation = (indicator: CodeOf<'DeprivationIndicator'>): DeprivationMeasureType => {
      const key = at(indicator);
      if (isShown(told.deprived(key)) === false)
        return { indicator, suppressed: true, censoredHeadcount: null, contribution: null };
      const own = { censored: censored(key), censoredWeight: weighted(key) };
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

  return placesIn(states)
    .filter(
      ({ key: [unitId, value] }) =>
        (unitId === null || by.includes(unit)) && (value === null || by.includes(dimension)),
    )
    .toSorted(inOrder([...new Set(states.map(({ unitId }) => unitId))]))
    .map(({ key: [unitId, value] }) => measure(unitId, value));
}
