import {
  BASE_DIMENSIONS,
  byKey,
  type CodeOf,
  type DetailDimension,
  type FigureDimension,
  type FigureKey,
  rational,
  type ShownCell,
  sumsByKey,
  toDecimal,
  type UnitDimension,
} from '@thoat-ngheo/domain';
import type { FigureGroupType, PovertyFigureType } from './poverty-figures.type.ts';

type Counted = { readonly unitId: string; readonly persons: number };

/** Decimals of a share in percent, as in the official tables. */
const RATE_DIGITS = 3;
const CLASS = BASE_DIMENSIONS.indexOf('CLASS');

/** What besides class and minority a combination is of. */
export type Kinds = { readonly unit: UnitDimension; readonly detail: DetailDimension | undefined };

/** A combination as it is published: unit, class and minority, and one detail if it is asked by. */
export function toGroup(
  [unitId = null, group = null, minority = null, detail = null]: FigureKey,
  kinds: Kinds,
): Omit<FigureGroupType, 'suppressed'> {
  const of = (asked: DetailDimension): string | null => (kinds.detail === asked ? detail || null : null);
  return {
    districtId: kinds.unit === 'DISTRICT' ? unitId || null : null,
    communeId: kinds.unit === 'COMMUNE' ? unitId : null,
    class: group as CodeOf<'HouseholdClass'> | null,
    ethnicMinority: minority === null ? null : minority === 'true',
    villageId: of('VILLAGE'),
    ethnicity: of('ETHNICITY') as CodeOf<'Ethnicity'> | null,
    headSex: of('HEAD_SEX') as CodeOf<'Sex'> | null,
    isUnrecorded: detail === '' || unitId === '',
  };
}

type Keyed = { readonly key: FigureKey };

/** Compares combinations: by the order of the units, then by the other parts of the key; totals first. */
export function inOrder(unitIds: readonly string[]): (a: Keyed, b: Keyed) => number {
  const order = new Map(unitIds.map((id, index) => [id, index]));
  const place = ([unitId = null]: FigureKey): number => (unitId === null ? -1 : (order.get(unitId) ?? 0));
  return ({ key: a }, { key: b }) => {
    const between = place(a) - place(b);
    if (between !== 0) return between;
    for (let index = 1; index < a.length; index += 1) {
      const [one = null, other = null] = [a[index], b[index]];
      if (one === other) continue;
      return one === null || (other !== null && one < other) ? -1 : 1;
    }
    return 0;
  };
}

const rate = (part: number | null, whole: number | null): string | null =>
  part === null || whole === null || whole === 0
    ? null
    : toDecimal(rational(100n * BigInt(part), BigInt(whole)), RATE_DIGITS);

/** The cells of a table that were asked for, as published: what is withheld says so and tells nothing. */
export function toldTable<Group extends Counted>(
  cells: readonly ShownCell[],
  groups: readonly Group[],
  keyOf: (group: Group) => readonly string[],
  by: readonly FigureDimension[],
  kinds: Kinds,
): PovertyFigureType[] {
  const { unit, detail } = kinds;
  const base = BASE_DIMENSIONS.map((each) => (each === 'COMMUNE' ? unit : each));
  const dimensions: readonly FigureDimension[] = [...base, ...(detail === undefined ? [] : [detail])];
  const persons = sumsByKey(groups, keyOf, (group) => group.persons);
  const told = byKey(cells);
  const countsOf = (key: FigureKey): { readonly households: number | null; readonly persons: number | null } => {
    const cell = told(key);
    const isTold = cell !== undefined && !cell.suppressed;
    return { households: isTold ? cell.count : null, persons: isTold ? persons(key) : null };
  };
  return cells
    .filter(({ key }) => dimensions.every((dimension, index) => key[index] === null || by.includes(dimension)))
    .toSorted(inOrder([...new Set(groups.map(({ unitId }) => unitId))]))
    .map(({ key, suppressed }) => {
      const own = countsOf(key);
      const whole = key[CLASS] === null ? { households: null, persons: null } : countsOf(key.with(CLASS, null));
      return {
        ...toGroup(key, kinds),
        ...own,
        suppressed,
        householdRate: rate(own.households, whole.households),
        personRate: rate(own.persons, whole.persons),
      };
    });
}
