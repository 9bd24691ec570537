import {
  BASE_DIMENSIONS,
  type CodeOf,
  type DetailDimension,
  type FigureDimension,
  rational,
  type ShownCell,
  toDecimal,
} from '@thoat-ngheo/domain';
import type { FigureGroupType, PovertyFigureType } from './poverty-figures.type.ts';
import { type Key, nameOf } from './told-figures.ts';

type Counted = { readonly communeId: string; readonly persons: number };

/** Decimals of a share in percent, as in the official tables. */
const RATE_DIGITS = 3;
const CLASS = BASE_DIMENSIONS.indexOf('CLASS');

/** What each cell and total of a table sums up. */
export function sumsByKey<Row>(
  rows: readonly Row[],
  keyOf: (row: Row) => readonly string[],
  amountOf: (row: Row) => number,
): Map<string, number> {
  const sums = new Map<string, number>();
  for (const row of rows) {
    const key = keyOf(row);
    for (let summed = 0; summed < 2 ** key.length; summed += 1) {
      const name = nameOf(key.map((value, index) => (((summed >> index) & 1) === 1 ? null : value)));
      sums.set(name, (sums.get(name) ?? 0) + amountOf(row));
    }
  }
  return sums;
}

/** A combination as it is published: commune, class and minority, and one detail if it is asked by. */
export function toGroup(
  [communeId = null, group = null, minority = null, detail = null]: Key,
  dimension: DetailDimension | undefined,
): Omit<FigureGroupType, 'suppressed'> {
  const of = (asked: DetailDimension): string | null => (dimension === asked ? detail || null : null);
  return {
    communeId,
    class: group as CodeOf<'HouseholdClass'> | null,
    ethnicMinority: minority === null ? null : minority === 'true',
    villageId: of('VILLAGE'),
    ethnicity: of('ETHNICITY') as CodeOf<'Ethnicity'> | null,
    headSex: of('HEAD_SEX') as CodeOf<'Sex'> | null,
    isUnrecorded: detail === '',
  };
}

/** Compares combinations: by the order of the communes, then by the other parts of the key; totals first. */
export function inOrder(communeIds: readonly string[]): (a: { readonly key: Key }, b: { readonly key: Key }) => number {
  const order = new Map(communeIds.map((id, index) => [id, index]));
  const place = ([communeId = null]: Key): number => (communeId === null ? -1 : (order.get(communeId) ?? 0));
  // What is not recorded is empty, and comes after its total.
  const rest = ([, ...parts]: Key): string => parts.map((part) => (part === null ? '' : `.${part}`)).join(' ');
  return (a, b) => place(a.key) - place(b.key) || (rest(a.key) < rest(b.key) ? -1 : 1);
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
  detail?: DetailDimension,
): PovertyFigureType[] {
  const dimensions: readonly FigureDimension[] = [...BASE_DIMENSIONS, ...(detail === undefined ? [] : [detail])];
  const persons = sumsByKey(groups, keyOf, (group) => group.persons);
  const told = new Map(cells.map((cell) => [nameOf(cell.key), cell]));
  const countsOf = (key: Key): { readonly households: number | null; readonly persons: number | null } => {
    const cell = told.get(nameOf(key));
    const isTold = cell !== undefined && !cell.suppressed;
    return { households: isTold ? cell.count : null, persons: isTold ? (persons.get(nameOf(key)) ?? 0) : null };
  };
  return cells
    .filter(({ key }) => dimensions.every((dimension, index) => key[index] === null || by.includes(dimension)))
    .toSorted(inOrder([...new Set(groups.map(({ communeId }) => communeId))]))
    .map(({ key, suppressed }) => {
      const own = countsOf(key);
      const whole = key[CLASS] === null ? { households: null, persons: null } : countsOf(key.with(CLASS, null));
      return {
        ...toGroup(key, detail),
        ...own,
        suppressed,
        householdRate: rate(own.households, whole.households),
        personRate: rate(own.persons, whole.persons),
      };
    });
}
