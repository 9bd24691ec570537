import { describe, expect, test } from 'vitest';
import { anAssessment, communeId, createHousehold, roundOf } from '../../testing/builders.ts';
import { inRegistry, type TestRegistry } from '../../testing/registry.ts';
import { viewerWith } from '../../testing/viewers.ts';

type Ask = TestRegistry['ask'];
type Cell = { column: string; households: number; persons: number };
type Tables = {
  previousRoundId: string | null;
  unreviewed: number;
  lines: { communeId: string | null; list: string; cells: Cell[] }[];
};

const TABLES = `query ($round: ID!, $commune: ID) {
  flowTables(roundId: $round, communeId: $commune) { previousRoundId unreviewed lines { communeId list cells { column households persons } } }
}`;

/** Surveys by year: POOR, NEAR_POOR, or not poor. The income and the answers make the class. */
const ANSWERS = {
  POOR: {},
  NEAR_POOR: { answers: [] as object[] },
  NON_POOR: { incomePerCapita: 9_000_000 },
};
type Outcome = keyof typeof ANSWERS;

async function survey(ask: Ask, householdId: string, years: Readonly<Record<number, Outcome>>): Promise<void> {
  for (const [year, outcome] of Object.entries(years)) {
    const base = await anAssessment(ask, { householdId });
    const answers = (base.answers as { indicator: string }[]).map(({ indicator }, index) => ({
      indicator,
      answer: outcome === 'POOR' && index < 3 ? 'DEPRIVED' : 'NOT_DEPRIVED',
    }));
    const input = {
      ...base,
      roundId: await roundOf(ask, Number(year)),
      assessedOn: `${year}-10-01`,
      incomePerCapita: outcome === 'NON_POOR' ? 9_000_000 : 1_000_000,
      answers,
    };
    const { data } = await ask(
      'mutation ($input: AssessmentInput!) { createAssessment(input: $input) { assessment { class } userErrors { message } } }',
      { input },
    );
    expect(data.createAssessment).toMatchObject({ assessment: { class: outcome }, userErrors: [] });
  }
}

const tablesOf = async (ask: Ask, year: number, commune?: string, ...rest: [] | Parameters<typeof viewerWith>) => {
  const viewer = rest.length === 0 ? undefined : viewerWith(...rest);
  const variables = { round: await roundOf(ask, year), commune };
  const { data, errors } = await ask(TABLES, variables, 'vi', viewer);
  expect(errors).toBeUndefined();
  return data.flowTables as unknown as Tables;
};
const line = (tables: Tables, list: string, commune: string | null = null): Record<string, number[]> => {
  const found = tables.lines.find((each) => each.list === list && each.communeId === commune);
  return Object.fromEntries(
    (found?.cells ?? [])
      .filter(({ households, persons }) => households + persons > 0)
      .map(({ column, households, persons }) => [column, [households, persons]]),
  );
};

/** The communes of today: both rounds lie after the reorganisation. */
async function aProvince(ask: Ask): Promise<{ one: string; two: string; escaped: string }> {
  const [one, two] = [await communeId(ask), await communeId(ask, '07192')];
  const household = async (commune: string, years: Readonly<Record<number, Outcome>>) => {
    const { id } = await createHousehold(ask, { communeId: commune, registeredOn: '2020-01-01' });
    await survey(ask, id, years);
    return id;
  };
  await household(one, { 2025: 'POOR', 2026: 'POOR' });
  await household(one, { 2025: 'POOR', 2026: 'NEAR_POOR' });
  const escaped = await household(one, { 2025: 'POOR', 2026: 'NON_POOR' });
  await household(two, { 2025: 'NEAR_POOR', 2026: 'POOR' });
  await household(two, { 2026: 'NEAR_POOR' });
  await household(two, { 2025: 'POOR' });
  return { one, two, escaped };
}

describe('flow tables', () => {
  test('say where every household of the lists went and came from; what is not reviewed yet has not left', () =>
    inRegistry(async ({ ask }) => {
      const { one, two } = await aProvince(ask);
      const tables = await tablesOf(ask, 2026);
      expect([tables.previousRoundId, tables.unreviewed]).toEqual([await roundOf(ask, 2025), 1]);
      expect(line(tables, 'POOR')).toEqual({
        START: [4, 8],
        TO_OTHER_LIST: [1, 2],
        ESCAPED: [1, 2],
        UNDETERMINED_DECREASE: [1, 2],
        FROM_OTHER_LIST: [1, 2],
        END: [2, 4],
      });
      expect(line(tables, 'NEAR_POOR')).toEqual({
        START: [1, 2],
        TO_OTHER_LIST: [1, 2],
        FROM_OTHER_LIST: [1, 2],
        NEWLY_ARISEN: [1, 2],
        END: [2, 4],
      });
      expect(line(tables, 'POOR', one)).toMatchObject({ START: [3, 6], END: [1, 2] });
      expect(line(tables, 'POOR', two)).toMatchObject({ START: [1, 2], END: [1, 2] });
      expect(await tablesOf(ask, 2026, one)).toMatchObject({ unreviewed: 0 });
    }));

  test('the households behind a cell are those it counts', () =>
    inRegistry(async ({ ask }) => {
      const { escaped } = await aProvince(ask);
      const { data, errors } = await ask(
        `query ($round: ID!) { flowHouseholds(roundId: $round, list: POOR, column: ESCAPED) {
          totalCount nodes { householdId previousClass class transition } } }`,
        { round: await roundOf(ask, 2026) },
      );
      expect(errors).toBeUndefined();
      expect(data.flowHouseholds).toEqual({
        totalCount: 1,
        nodes: [{ householdId: escaped, previousClass: 'POOR', class: 'NON_POOR', transition: 'ESCAPED_POOR' }],
      });
    }));

  test('hold the rows of the communes one reads, and no others', () =>
    inRegistry(async ({ ask }) => {
      const { one, two } = await aProvince(ask);
      const tables = await tablesOf(ask, 2026, undefined, { READ_RECORDS: [two] });
      expect(new Set(tables.lines.map((each) => each.communeId))).toEqual(new Set([null, two]));
      expect(line(tables, 'POOR')).toEqual(line(await tablesOf(ask, 2026, two), 'POOR'));
      expect((await tablesOf(ask, 2026, one, { READ_RECORDS: [two] })).lines.flatMap(({ cells }) => cells)).toSatisfy(
        (cells: Cell[]) => cells.every(({ households }) => households === 0),
      );
    }));

  test('of a commune that can be none are empty, and so is what is behind them', () =>
    inRegistry(async ({ ask }) => {
      await aProvince(ask);
      expect((await tablesOf(ask, 2026, 'x')).lines.flatMap(({ cells }) => cells)).toSatisfy((cells: Cell[]) =>
        cells.every(({ households }) => households === 0),
      );
      const { data, errors } = await ask(
        'query ($round: ID!) { flowHouseholds(roundId: $round, list: POOR, column: START, communeId: "x") { totalCount } }',
        { round: await roundOf(ask, 2026) },
      );
      expect(errors).toBeUndefined();
      expect(data.flowHouseholds).toEqual({ totalCount: 0 });
    }));

  test('are refused to who reads figures only, and for a round that is none', () =>
    inRegistry(async ({ ask }) => {
      const round = await roundOf(ask, 2026);
      const reason = async (id: string, viewer = viewerWith({ READ_RECORDS: 'EVERYWHERE' })) =>
        (await ask(TABLES, { round: id }, 'vi', viewer)).errors?.[0]?.extensions?.reason;
      expect(await reason(round, viewerWith({ READ_FIGURES: 'EVERYWHERE' }))).toBe('ACCESS_NOT_GRANTED');
      expect(await reason(crypto.randomUUID())).toBe('ROUND_NOT_FOUND');
      expect(await reason('x')).toBe('ROUND_NOT_FOUND');
    }));
});
