import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ETHNICITIES } from '../vocabulary/ethnicity.ts';
import { POVERTY_CAUSES, SUPPORT_WISHES } from '../vocabulary/review.ts';
import { DEPRIVATION_INDICATORS } from '../vocabulary/standard.ts';
import { HOUSEHOLD_GROUPS, REVIEW_TABLES } from '../vocabulary/tables.ts';
import { type ListedHousehold, listedTotal, reviewTable, rowsOf } from './review-tables.ts';

const anyHousehold: fc.Arbitrary<ListedHousehold> = fc
  .record({
    class: fc.constantFrom('POOR' as const, 'NEAR_POOR' as const),
    persons: fc.integer({ min: 1, max: 12 }),
    children: fc.integer({ min: 0, max: 5 }),
    deprived: fc.subarray([...DEPRIVATION_INDICATORS]),
    groups: fc.subarray([...HOUSEHOLD_GROUPS]),
    causes: fc.subarray([...POVERTY_CAUSES]),
    wishes: fc.subarray([...SUPPORT_WISHES]),
    ethnicity: fc.option(fc.constantFrom(...ETHNICITIES)),
  })
  .map((household) => ({ ...household, children: Math.min(household.children, household.persons) }));
const lists = ['POOR', 'NEAR_POOR'] as const;

test('three households by hand', () => {
  const base = { groups: [], causes: [], wishes: [], ethnicity: null, children: 0, persons: 4 };
  const households: ListedHousehold[] = [
    { ...base, class: 'POOR', deprived: ['VIEC_LAM', 'NHA_TIEU'], causes: ['NO_LAND', 'NO_CAPITAL'], ethnicity: 'DAO' },
    { ...base, class: 'POOR', deprived: ['NHA_TIEU'], persons: 3, children: 2, groups: ['ETHNIC_MINORITY'] },
    { ...base, class: 'NEAR_POOR', deprived: ['NHA_TIEU'], persons: 2, ethnicity: 'KINH', wishes: ['LOAN', 'HOUSING'] },
  ];
  const row = (table: (typeof REVIEW_TABLES)[number], code: string) =>
    reviewTable(table, households).find((each) => each.code === code);
  expect(listedTotal(households)).toEqual({
    POOR: { households: 2, persons: 7 },
    NEAR_POOR: { households: 1, persons: 2 },
  });
  expect(row('DEPRIVATIONS', 'NHA_TIEU')).toEqual({
    code: 'NHA_TIEU',
    POOR: { households: 2, persons: 7 },
    NEAR_POOR: { households: 1, persons: 2 },
  });
  expect(row('CHILDREN', 'NHA_TIEU')).toMatchObject({
    POOR: { households: 1, persons: 2 },
    NEAR_POOR: { households: 0, persons: 0 },
  });
  expect(row('GROUPS', 'ETHNIC_MINORITY')).toMatchObject({ POOR: { households: 1, persons: 3 } });
  expect(row('CAUSES', 'NO_CAPITAL')).toMatchObject({ POOR: { households: 1, persons: 4 } });
  expect(row('WISHES', 'HOUSING')).toMatchObject({
    POOR: { households: 0, persons: 0 },
    NEAR_POOR: { households: 1, persons: 2 },
  });
  expect(reviewTable('ETHNICITIES', households).map(({ code }) => code)).toEqual(['KINH', 'DAO']);
});

test('a cell counts the households behind it, and never more than the list holds; parts add up to the whole', () => {
  fc.assert(
    fc.property(fc.array(anyHousehold, { maxLength: 40 }), fc.nat({ max: 40 }), (households, cut) => {
      const total = listedTotal(households);
      for (const table of REVIEW_TABLES) {
        const parts = [households.slice(0, cut), households.slice(cut)].map((part) => reviewTable(table, part));
        for (const row of reviewTable(table, households)) {
          for (const list of lists) {
            const behind = households.filter((each) => each.class === list && rowsOf(table, each).includes(row.code));
            expect(row[list].households).toBe(behind.length);
            expect(row[list].persons).toBeLessThanOrEqual(total[list].persons);
            const ofParts = parts.map((part) => part.find(({ code }) => code === row.code)?.[list]);
            for (const unit of ['households', 'persons'] as const)
              expect(ofParts.reduce((sum, count) => sum + (count?.[unit] ?? 0), 0)).toBe(row[list][unit]);
          }
        }
      }
    }),
  );
});
