import type { Listed } from '../flow/transition.ts';
import { ETHNICITIES } from '../vocabulary/ethnicity.ts';
import type { CodeOf } from '../vocabulary/registry.ts';
import { POVERTY_CAUSES, SUPPORT_WISHES } from '../vocabulary/review.ts';
import { DEPRIVATION_INDICATORS } from '../vocabulary/standard.ts';
import { HOUSEHOLD_GROUPS, type ReviewTableCode } from '../vocabulary/tables.ts';

/** A household on one of the two lists, as a review left it. */
export interface ListedHousehold {
  readonly class: Listed;
  readonly persons: number;
  /** Members under 16 on the day of the survey. */
  readonly children: number;
  readonly deprived: readonly CodeOf<'DeprivationIndicator'>[];
  readonly groups: readonly CodeOf<'HouseholdGroup'>[];
  readonly causes: readonly CodeOf<'PovertyCause'>[];
  readonly wishes: readonly CodeOf<'SupportWish'>[];
  /** Of the head; null where there is none, or where it is closed to who asks. */
  readonly ethnicity: CodeOf<'Ethnicity'> | null;
}

export interface TableCount {
  readonly households: number;
  /** Persons, in the table of children those under 16. */
  readonly persons: number;
}
export interface TableRow {
  /** A code of the vocabulary of the table's rows. */
  readonly code: string;
  readonly POOR: TableCount;
  readonly NEAR_POOR: TableCount;
}

/** The vocabulary of the rows of each table. */
export const TABLE_ROWS = {
  DEPRIVATIONS: { vocabulary: 'DeprivationIndicator', codes: DEPRIVATION_INDICATORS },
  GROUPS: { vocabulary: 'HouseholdGroup', codes: HOUSEHOLD_GROUPS },
  CAUSES: { vocabulary: 'PovertyCause', codes: POVERTY_CAUSES },
  WISHES: { vocabulary: 'SupportWish', codes: SUPPORT_WISHES },
  ETHNICITIES: { vocabulary: 'Ethnicity', codes: ETHNICITIES },
  CHILDREN: { vocabulary: 'DeprivationIndicator', codes: DEPRIVATION_INDICATORS },
} as const satisfies Record<ReviewTableCode, { vocabulary: string; codes: readonly string[] }>;

/** The rows of a table that a household counts in; of causes, wishes and deprivations there may be several, or none. */
export function rowsOf(table: ReviewTableCode, household: ListedHousehold): readonly string[] {
  switch (table) {
    case 'DEPRIVATIONS':
      return household.deprived;
    case 'GROUPS':
      return household.groups;
    case 'CAUSES':
      return household.causes;
    case 'WISHES':
      return household.wishes;
    case 'ETHNICITIES':
      return household.ethnicity === null ? [] : [household.ethnicity];
    case 'CHILDREN':
      return household.children > 0 ? household.deprived : [];
  }
}

const NONE: TableCount = { households: 0, persons: 0 };

/** All households of a list: what shares are taken of. */
export function listedTotal(households: readonly ListedHousehold[]): Omit<TableRow, 'code'> {
  const total = { POOR: NONE, NEAR_POOR: NONE };
  for (const { class: list, persons } of households) {
    total[list] = { households: total[list].households + 1, persons: total[list].persons + persons };
  }
  return total;
}

/**
 * A table of a review (QĐ 24/2021/QĐ-TTg): for each row the households of both lists that it holds for, and their persons
 * (in the table of children their members under 16). Rows where nobody counts are there too, but for ethnicities.
 */
export function reviewTable(table: ReviewTableCode, households: readonly ListedHousehold[]): TableRow[] {
  const counts = new Map<string, { POOR: TableCount; NEAR_POOR: TableCount }>();
  for (const household of households) {
    const persons = table === 'CHILDREN' ? household.children : household.persons;
    for (const code of rowsOf(table, household)) {
      const row = counts.get(code) ?? { POOR: NONE, NEAR_POOR: NONE };
      const sum = row[household.class];
      counts.set(code, {
        ...row,
        [household.class]: { households: sum.households + 1, persons: sum.persons + persons },
      });
    }
  }
  return TABLE_ROWS[table].codes
    .filter((code) => table !== 'ETHNICITIES' || counts.has(code))
    .map((code) => ({ code, ...(counts.get(code) ?? { POOR: NONE, NEAR_POOR: NONE }) }));
}
