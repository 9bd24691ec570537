import type { HouseholdClass } from '@thoat-ngheo/domain';

export interface PovertyYear {
  readonly year: number;
  readonly poor: number;
  readonly nearPoor: number;
}

interface Group {
  readonly key: { readonly roundYear: number | null; readonly class: HouseholdClass | null };
  readonly count: number;
}

/** Households by year, in the order of time; a class that nobody had in a year that was reviewed is zero there. */
export function povertyYears(groups: readonly Group[]): PovertyYear[] {
  const byYear = Map.groupBy(groups, ({ key }) => key.roundYear);
  const of = (own: readonly Group[], wanted: HouseholdClass): number =>
    own.find(({ key }) => key.class === wanted)?.count ?? 0;
  return [...byYear]
    .flatMap(([year, own]) => (year === null ? [] : [{ year, poor: of(own, 'POOR'), nearPoor: of(own, 'NEAR_POOR') }]))
    .sort((a, b) => a.year - b.year);
}
