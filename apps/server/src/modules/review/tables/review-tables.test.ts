import { describe, expect, test } from 'vitest';
import { aHousehold, anAssessment, communeId, roundOf } from '../../../testing/builders.ts';
import { inRegistry, type TestRegistry } from '../../../testing/registry.ts';
import { viewerWith } from '../../../testing/viewers.ts';

type Ask = TestRegistry['ask'];
type Count = { households: number; persons: number };
type Tables = {
  poor: Count;
  nearPoor: Count;
  tables: { table: string; rows: { code: string; label: string; poor: Count; nearPoor: Count }[] }[];
};

const TABLES = `query ($round: ID!, $commune: ID) {
  reviewTables(roundId: $round, communeId: $commune) {
    poor { households persons } nearPoor { households persons }
    tables { table rows { code label poor { households persons } nearPoor { households persons } } }
  }
}`;
const BEHIND = `query ($round: ID!, $list: FlowList!, $table: ReviewTable, $row: String) {
  reviewTableHouseholds(roundId: $round, list: $list, table: $table, row: $row) { totalCount nodes { householdId persons } }
}`;

/** A household of a head and a child of ten, deprived of what is named. */
async function surveyed(
  ask: Ask,
  {
    commune,
    deprived,
    causes,
    ...facts
  }: { commune: string; deprived: string[]; causes: string[]; meritHousehold?: boolean },
): Promise<string> {
  const { members } = aHousehold({});
  const input = aHousehold({
    communeId: commune,
    registeredOn: '2020-01-01',
    ...facts,
    members: [
      { ...members[0], ethnicity: 'DAO' },
      { fullName: 'Nguyễn Văn Con', birthDate: '2016-02-02', sex: 'MALE', relationship: 'CHILD', ethnicity: 'DAO' },
    ],
  });
  const made = await ask(
    'mutation ($input: HouseholdInput!) { createHousehold(input: $input) { household { id } userErrors { message } } }',
    { input },
  );
  const { id } = (made.data.createHousehold as unknown as { household: { id: string } }).household;
  const base = await anAssessment(ask, { householdId: id });
  const { data } = await ask(
    'mutation ($input: AssessmentInput!) { createAssessment(input: $input) { assessment { class } userErrors { message } } }',
    {
      input: {
        ...base,
        roundId: await roundOf(ask, 2026),
        assessedOn: '2026-10-01',
        incomePerCapita: 1_000_000,
        causes,
        answers: (base.answers as { indicator: string }[]).map(({ indicator }) => ({
          indicator,
          answer: deprived.includes(indicator) ? 'DEPRIVED' : 'NOT_DEPRIVED',
        })),
      },
    },
  );
  expect(data.createAssessment).toMatchObject({ assessment: { class: deprived.length >= 3 ? 'POOR' : 'NEAR_POOR' } });
  return id;
}

async function twoHouseholds(ask: Ask): Promise<{ one: string; two: string; poor: string }> {
  const [one, two] = [await communeId(ask), await communeId(ask, '07192')];
  const poor = await surveyed(ask, {
    commune: one,
    deprived: ['VIEC_LAM', 'NHA_TIEU', 'NGUON_NUOC'],
    causes: ['NO_LAND', 'NO_CAPITAL'],
    meritHousehold: true,
  });
  await surveyed(ask, { commune: two, deprived: ['NHA_TIEU'], causes: ['NO_CAPITAL'] });
  return { one, two, poor };
}

const tablesOf = async (ask: Ask, commune?: string, viewer?: ReturnType<typeof viewerWith>): Promise<Tables> => {
  const { data, errors } = await ask(TABLES, { round: await roundOf(ask, 2026), commune }, 'vi', viewer);
  expect(errors).toBeUndefined();
  return data.reviewTables as unknown as Tables;
};
const row = ({ tables }: Tables, table: string, code: string) =>
  tables.find((each) => each.table === table)?.rows.find((each) => each.code === code);

describe('review tables', () => {
  test('count the households of both lists and their persons', () =>
    inRegistry(async ({ ask }) => {
      const { one } = await twoHouseholds(ask);
      const tables = await tablesOf(ask);
      const [both, none] = [
        { households: 1, persons: 2 },
        { households: 0, persons: 0 },
      ];
      expect([tables.poor, tables.nearPoor]).toEqual([both, both]);
      expect(row(tables, 'DEPRIVATIONS', 'NHA_TIEU')).toEqual({
        code: 'NHA_TIEU',
        label: expect.stringMatching(/Nhà tiêu|nhà tiêu|vệ sinh/),
        poor: both,
        nearPoor: both,
      });
      expect(row(tables, 'DEPRIVATIONS', 'VIEC_LAM')).toMatchObject({ poor: both, nearPoor: none });
      expect(row(tables, 'CHILDREN', 'VIEC_LAM')).toMatchObject({ poor: { households: 1, persons: 1 } });
      expect(row(tables, 'CAUSES', 'NO_CAPITAL')).toMatchObject({ poor: both, nearPoor: both });
      expect(row(tables, 'GROUPS', 'MERIT_HOUSEHOLD')).toMatchObject({ poor: both, nearPoor: none });
      expect(row(tables, 'GROUPS', 'ETHNIC_MINORITY')).toMatchObject({ poor: both, nearPoor: both });
      expect(row(tables, 'ETHNICITIES', 'DAO')).toMatchObject({ poor: both, nearPoor: both });
      expect(await tablesOf(ask, one)).toMatchObject({ poor: both, nearPoor: none });
    }));

  test('open the households behind a cell', () =>
    inRegistry(async ({ ask }) => {
      const { poor } = await twoHouseholds(ask);
      const behind = async (variables: object) =>
        (await ask(BEHIND, { round: await roundOf(ask, 2026), ...variables })).data.reviewTableHouseholds;
      expect(await behind({ list: 'POOR', table: 'CAUSES', row: 'NO_LAND' })).toEqual({
        totalCount: 1,
        nodes: [{ householdId: poor, persons: 2 }],
      });
      expect(await behind({ list: 'POOR' })).toMatchObject({ totalCount: 1 });
      expect(await behind({ list: 'NEAR_POOR', table: 'CAUSES', row: 'NO_LAND' })).toMatchObject({ totalCount: 0 });
    }));

  test('hold what one may read: communes, and ethnicity only where it is', () =>
    inRegistry(async ({ ask }) => {
      const { one, two } = await twoHouseholds(ask);
      const bound = await tablesOf(ask, undefined, viewerWith({ READ_RECORDS: [one] }));
      expect([bound.poor.households, bound.nearPoor.households]).toEqual([1, 0]);
      expect(bound.tables.map(({ table }) => table)).not.toContain('ETHNICITIES');
      expect(row(bound, 'GROUPS', 'ETHNIC_MINORITY')).toBeUndefined();
      const half = viewerWith({ READ_RECORDS: 'EVERYWHERE', READ_ETHNICITY: [two] });
      expect(row(await tablesOf(ask, undefined, half), 'ETHNICITIES', 'DAO')).toBeUndefined();
      expect(row(await tablesOf(ask, two, half), 'ETHNICITIES', 'DAO')).toMatchObject({ nearPoor: { households: 1 } });
      const { data } = await ask(
        BEHIND,
        { round: await roundOf(ask, 2026), list: 'POOR', table: 'ETHNICITIES', row: 'DAO' },
        'vi',
        half,
      );
      expect(data.reviewTableHouseholds).toMatchObject({ totalCount: 0 });
    }));

  test('of a commune that can be none are empty', () =>
    inRegistry(async ({ ask }) => {
      await twoHouseholds(ask);
      const tables = await tablesOf(ask, 'x');
      expect([tables.poor.households, tables.nearPoor.households]).toEqual([0, 0]);
    }));

  test('are refused to who reads figures only', () =>
    inRegistry(async ({ ask }) => {
      const { errors } = await ask(
        TABLES,
        { round: await roundOf(ask, 2026) },
        'vi',
        viewerWith({ READ_FIGURES: 'EVERYWHERE' }),
      );
      expect(errors?.[0]?.extensions?.reason).toBe('ACCESS_NOT_GRANTED');
    }));
});
