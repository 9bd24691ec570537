import { describe, expect, test } from 'vitest';
import { roundOf } from '../../testing/builders.ts';
import { inRegistry, type TestRegistry } from '../../testing/registry.ts';
import { FLOWS_2026, PROVINCIAL_LINE_2026, TABLES_2026 } from '../../testing/yearly-oracle/expected-tables.ts';
import { FORTY_HOUSEHOLDS } from '../../testing/yearly-oracle/forty-households.ts';
import { enterTwoRounds, type TwoRounds } from '../../testing/yearly-oracle/two-rounds.ts';
import { checkAll } from './recompute/check-results.ts';

type Ask = TestRegistry['ask'];
type Count = { households: number; persons: number };
type Flow = { communeId: string | null; list: string; cells: (Count & { column: string })[] };
type Cell = Count & { communeId: string | null; before: string | null; after: string | null };

async function answer<Data>(ask: Ask, field: string, query: string, variables: Record<string, unknown>): Promise<Data> {
  const { data, errors } = await ask(query, variables);
  expect(errors).toBeUndefined();
  return data[field] as unknown as Data;
}

const placeOf = ({ communes }: TwoRounds, id: string | null): string =>
  Object.entries(communes).find(([, communeId]) => communeId === id)?.[0] ?? 'ALL';

/** The flow tables of a year as the expectation is written: by place and list, without empty cells. */
async function flowsOf(ask: Ask, rounds: TwoRounds, year: number): Promise<[number, Record<string, object>]> {
  const { unreviewed, lines } = await answer<{ unreviewed: number; lines: Flow[] }>(
    ask,
    'flowTables',
    'query ($round: ID!) { flowTables(roundId: $round) { unreviewed lines { communeId list cells { column households persons } } } }',
    { round: await roundOf(ask, year) },
  );
  const flows: Record<string, Record<string, object>> = {};
  for (const { communeId, list, cells } of lines) {
    const place = placeOf(rounds, communeId);
    const filled = cells.filter(({ households, persons }) => households + persons > 0);
    flows[place] = {
      ...flows[place],
      [list]: Object.fromEntries(filled.map(({ column, households, persons }) => [column, [households, persons]])),
    };
  }
  return [unreviewed, flows];
}

type Tables = {
  poor: Count;
  nearPoor: Count;
  tables: { table: string; rows: { code: string; poor: Count; nearPoor: Count }[] }[];
};

async function tablesOf(ask: Ask, year: number): Promise<{ totals: object; tables: object }> {
  const { poor, nearPoor, tables } = await answer<Tables>(
    ask,
    'reviewTables',
    `query ($round: ID!) { reviewTables(roundId: $round) {
      poor { households persons } nearPoor { households persons }
      tables { table rows { code poor { households persons } nearPoor { households persons } } }
    } }`,
    { round: await roundOf(ask, year) },
  );
  const four = (one: Count, other: Count) => [one.households, one.persons, other.households, other.persons];
  const shown = tables.map(({ table, rows }) => {
    const filled = rows.filter((row) => row.poor.households + row.nearPoor.households > 0);
    return [table, Object.fromEntries(filled.map((row) => [row.code, four(row.poor, row.nearPoor)]))];
  });
  return { totals: four(poor, nearPoor), tables: Object.fromEntries(shown) };
}

async function whatIf(ask: Ask, rounds: TwoRounds, code: string | null): Promise<{ [pair: string]: [number, number] }> {
  const standards = await answer<{ nodes: { id: string; code: string }[] }>(
    ask,
    'standards',
    'query { standards(first: 10, sort: [{ field: CODE }]) { nodes { id code } } }',
    {},
  );
  const standardId = standards.nodes.find((each) => each.code === code)?.id ?? null;
  const { cells } = await answer<{ cells: Cell[] }>(
    ask,
    'whatIf',
    'query ($input: WhatIfInput!) { whatIf(input: $input) { cells { communeId before after households persons } } }',
    { input: { roundId: await roundOf(ask, 2026), standardId } },
  );
  return Object.fromEntries(
    cells.map((cell) => [
      `${placeOf(rounds, cell.communeId)} ${cell.before} ${cell.after}`,
      [cell.households, cell.persons],
    ]),
  );
}

/** What is published of a year: households of the province by class, and of nobody less than five. */
const publishedOf = (ask: Ask, year: number) =>
  answer<{ figures: { class: string | null; households: number | null; persons: number | null }[] }>(
    ask,
    'povertyFigures',
    'query ($year: Int!) { povertyFigures(year: $year, by: [CLASS]) { figures { class households persons } } }',
    { year },
  );

/** Of the whole province each pair of classes; of a commune only what changes. */
const told = (cells: { [pair: string]: [number, number] }) =>
  Object.fromEntries(
    Object.entries(cells).filter(([pair]) => {
      const [place, before, after] = pair.split(' ');
      return before !== 'null' && after !== 'null' && (place === 'ALL' || before !== after);
    }),
  );

describe('two yearly rounds of forty households, counted by hand', () => {
  test('the table itself has forty households, each once', () => {
    expect(FORTY_HOUSEHOLDS.map(({ number }) => number)).toEqual(Array.from({ length: 40 }, (_, index) => index + 1));
  });

  // Entering them takes seconds, so it is done once.
  test('give the flow tables, the other tables, the results and the what-if that were counted', () =>
    inRegistry(async ({ ask, em }) => {
      const rounds = await enterTwoRounds(ask);
      const [, flowsBefore] = await flowsOf(ask, rounds, 2025);
      const tablesBefore = await tablesOf(ask, 2025);
      const publishedBefore = await publishedOf(ask, 2025);
      expect(publishedBefore.figures).toContainEqual({ class: 'POOR', households: 20, persons: 67 });
      expect(flowsBefore.ALL).toMatchObject({ POOR: { END: [20, 67] }, NEAR_POOR: { END: [10, 33] } });
      expect(tablesBefore.totals).toEqual([20, 67, 10, 33]);
      // Every result comes out again: 3 surveys of 2024, 35 of 2025, 35 of 2026.
      expect(await checkAll(em, () => undefined)).toEqual({ checked: 73, differences: [] });
      await rounds.removeGone();

      // Escaped, relapsed, newly arisen, between the lists, moved, split, merged, died.
      expect(await flowsOf(ask, rounds, 2026)).toEqual([1, FLOWS_2026]);
      expect(await tablesOf(ask, 2026)).toEqual({ totals: [15, 52, 11, 38], tables: TABLES_2026 });
      // What was reported of the round before stays, though some of its households have gone since.
      expect(await flowsOf(ask, rounds, 2025)).toEqual([1, flowsBefore]);
      expect(await tablesOf(ask, 2025)).toEqual(tablesBefore);
      expect(await publishedOf(ask, 2025)).toEqual(publishedBefore);

      // The standard in force changes no class, the line of the province those found by hand.
      for (const code of [null, 'ND07-2021']) {
        const cells = await whatIf(ask, rounds, code);
        expect(cells['ALL null null']).toEqual([34, 116]);
        expect(cells['ALL MIDDLE MIDDLE']).toEqual([6, 23]);
        expect(Object.keys(told(cells)).filter((pair) => !pair.startsWith('ALL '))).toEqual([]);
      }
      const provincial = await whatIf(ask, rounds, 'NQ13-2023-QN');
      expect(provincial['ALL null null']).toEqual([34, 116]);
      expect(told(provincial)).toEqual(PROVINCIAL_LINE_2026);
    }));
});
