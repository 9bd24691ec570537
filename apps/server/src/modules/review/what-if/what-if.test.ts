import {
  type AreaType,
  classify,
  DEPRIVATION_INDICATORS,
  editStandard,
  fromDecimal,
  type PovertyStandard,
} from '@thoat-ngheo/domain';
import { describe, expect, test } from 'vitest';
import { SeededRandom } from '../../../equivalence/seeded-random.ts';
import { communeId, roundOf } from '../../../testing/builders.ts';
import { insertAssessments, type RandomAssessment } from '../../../testing/random-assessments.ts';
import { inRegistry, type TestRegistry } from '../../../testing/registry.ts';
import { viewerBoundTo, viewerWith } from '../../../testing/viewers.ts';
import { findStandards } from '../../standard/index.ts';

const WHAT_IF = `query ($input: WhatIfInput!) {
  whatIf(input: $input) { standardHash isSuppressed cells { communeId before after suppressed households persons } }
}`;
const HOUSEHOLDS = `query ($input: WhatIfInput!, $commune: ID, $before: HouseholdClass, $after: HouseholdClass, $first: Int! = 100, $offset: Int! = 0) {
  whatIfHouseholds(input: $input, communeId: $commune, before: $before, after: $after, first: $first, offset: $offset) {
    totalCount nodes { assessmentId householdId code headName communeId before after }
  }
}`;

type Cell = {
  readonly communeId: string | null;
  readonly before: string | null;
  readonly after: string | null;
  readonly suppressed: boolean;
  readonly households: number | null;
  readonly persons: number | null;
};
type Changed = {
  readonly assessmentId: string;
  readonly householdId: string;
  readonly before: string;
  readonly after: string;
};
type Viewer = ReturnType<typeof viewerWith>;

async function whatIf({ ask }: TestRegistry, input: object, viewer?: Viewer): Promise<{ cells: Cell[] }> {
  const variables = { input: { roundId: await roundOf(ask, 2025), ...input } };
  const { data, errors } = await ask(WHAT_IF, variables, 'vi', viewer);
  expect(errors).toBeUndefined();
  return data.whatIf as unknown as { cells: Cell[] };
}

async function changed({ ask }: TestRegistry, input: object, rest: object = {}, viewer?: Viewer) {
  const variables = { input: { roundId: await roundOf(ask, 2025), ...input }, ...rest };
  const { data, errors } = await ask(HOUSEHOLDS, variables, 'vi', viewer);
  expect(errors).toBeUndefined();
  return data.whatIfHouseholds as unknown as { totalCount: number; nodes: Changed[] };
}

const standardNamed = async ({ em }: TestRegistry, code: string) => {
  const standard = (await findStandards(em)).find((each) => each.code === code);
  if (standard === undefined) throw new Error(`there is no ${code}`);
  return standard;
};

/** What the domain finds for each household, as the query should. */
function expected(assessments: readonly RandomAssessment[], standard: PovertyStandard): Map<string, string> {
  return new Map(assessments.map((each) => [each.id, classify(standard, each).class]));
}

const countOf = (cells: readonly Cell[], before: string | null, after: string | null): number =>
  cells.find((cell) => cell.communeId === null && cell.before === before && cell.after === after)?.households ?? 0;

/** Random edits that `checkStandard` allows. */
function randomEdits(random: SeededRandom, standard: PovertyStandard) {
  const indicators = random.maybe(0.5, () =>
    DEPRIVATION_INDICATORS.filter(() => random.chance(0.8))
      .concat(DEPRIVATION_INDICATORS[0])
      .filter((code, index, all) => all.indexOf(code) === index)
      .map((code) => ({ code, weight: random.between(1, 3), points: 10 })),
  );
  return {
    cut: random.between(1, Math.min(6, indicators?.length ?? 6)),
    middleRatio: random.pick(['1', '1.25', '1.333', '2']),
    ...(indicators === null ? {} : { indicators }),
    lines: standard.lines.map(({ areaType, line }) => ({
      areaType: areaType as AreaType,
      line: line + random.pick([0, -1, 1, 500_000, -700_000]),
      ...(random.chance(0.5) ? {} : { b1Points: random.pick([null, 140, 150]) }),
    })),
  };
}

describe('a round under another standard', () => {
  test.each([1, 2, 3])('is judged as the domain judges each household (%i)', (seed) =>
    inRegistry(async (registry) => {
      const random = new SeededRandom(seed);
      const assessments = await insertAssessments(registry, random, 45);
      for (const standard of await findStandards(registry.em)) {
        for (const edits of [undefined, randomEdits(random, standard)]) {
          const tried =
            edits === undefined
              ? standard
              : editStandard(standard, { ...edits, middleRatio: fromDecimal(edits.middleRatio) });
          const input = { standardId: standard.id, ...(edits === undefined ? {} : { edits }) };
          const after = expected(assessments, tried);
          const { cells } = await whatIf(registry, input);
          const pairs = Map.groupBy(assessments, (each) => `${each.class} ${after.get(each.id)}`);
          const shown = cells.filter((cell) => cell.communeId === null && cell.before !== null && cell.after !== null);
          expect(Object.fromEntries(shown.map((cell) => [`${cell.before} ${cell.after}`, cell.households]))).toEqual(
            Object.fromEntries([...pairs].map(([pair, list]) => [pair, list.length])),
          );
          expect(countOf(cells, null, null)).toBe(assessments.length);
          const { totalCount, nodes } = await changed(registry, input);
          const moved = assessments.filter((each) => each.class !== after.get(each.id));
          expect(totalCount).toBe(moved.length);
          expect(new Map(nodes.map((node) => [node.assessmentId, `${node.before} ${node.after}`]))).toEqual(
            new Map(moved.map((each) => [each.id, `${each.class} ${after.get(each.id)}`])),
          );
        }
      }
    }),
  );

  test('of its own changes nothing, and nothing is ever written', () =>
    inRegistry(async (registry) => {
      await insertAssessments(registry, new SeededRandom(5), 60);
      const rows = () => registry.em.execute('select * from assessment order by id');
      const before = await rows();
      const { cells } = await whatIf(registry, {});
      expect(cells.filter((cell) => cell.before !== null && cell.after !== null && cell.before !== cell.after)).toEqual(
        [],
      );
      expect(await changed(registry, {})).toEqual({ totalCount: 0, nodes: [] });
      expect(await rows()).toEqual(before);
    }));

  test('names a household that has gone since as it was', () =>
    inRegistry(async (registry) => {
      await insertAssessments(registry, new SeededRandom(8), 8);
      const { id: standardId } = await standardNamed(registry, 'NQ13-2023-QN');
      const lines = ['RURAL', 'URBAN'].map((areaType) => ({ areaType, line: 9_000_000 }));
      const before = await changed(registry, { standardId, edits: { lines } });
      expect(before.totalCount).toBeGreaterThan(0);
      for (const { householdId } of before.nodes) {
        const [household] = await registry.em.execute<{ id: string; version: number }[]>(
          'select id, version from household where id = ?',
          [householdId],
        );
        const { data } = await registry.ask(
          'mutation ($id: ID!, $version: Int!) { deleteHousehold(id: $id, version: $version) { userErrors { code } } }',
          household,
        );
        expect(data.deleteHousehold).toEqual({ userErrors: [] });
      }
      expect(await changed(registry, { standardId, edits: { lines } })).toEqual(before);
    }));

  test('names the households, page by page, in one order', () =>
    inRegistry(async (registry) => {
      await insertAssessments(registry, new SeededRandom(8), 40);
      const { id } = await standardNamed(registry, 'NQ13-2023-QN');
      const lines = [
        { areaType: 'RURAL', line: 9_000_000 },
        { areaType: 'URBAN', line: 9_000_000 },
      ];
      const input = { standardId: id, edits: { lines } };
      const all = await changed(registry, input);
      expect(all.nodes.length).toBe(all.totalCount);
      const pages = [];
      for (let offset = 0; offset < all.totalCount; offset += 7)
        pages.push(...(await changed(registry, input, { first: 7, offset })).nodes);
      expect(pages).toEqual(all.nodes);
      expect(await changed(registry, input, { offset: 1000 })).toEqual({ totalCount: all.totalCount, nodes: [] });
      const risen = await changed(registry, input, { before: 'NON_POOR', after: 'POOR' });
      expect(risen.nodes).toEqual(all.nodes.filter((node) => node.before === 'NON_POOR' && node.after === 'POOR'));
    }));
});

describe('who asks', () => {
  test('must read records or figures; a round and a standard must be there; an edited copy must be usable', () =>
    inRegistry(async (registry) => {
      const { ask } = registry;
      const { id } = await standardNamed(registry, 'ND07-2021');
      const roundId = await roundOf(ask, 2025);
      const reasonOf = async (input: object, viewer?: Viewer) =>
        (await ask(WHAT_IF, { input }, 'vi', viewer)).errors?.[0]?.extensions?.reason;
      expect(await reasonOf({ roundId }, viewerWith({ READ_AUDIT: 'EVERYWHERE' }))).toBe('ACCESS_NOT_GRANTED');
      expect(await reasonOf({ roundId: crypto.randomUUID() })).toBe('NO_SUCH_ROUND');
      expect(await reasonOf({ roundId, standardId: crypto.randomUUID() })).toBe('STANDARD_NOT_FOUND');
      expect(await reasonOf({ roundId, edits: { cut: 3 } })).toBe('STANDARD_NOT_FOUND');
      expect(await reasonOf({ roundId, standardId: id, edits: { cut: 13 } })).toBe('STANDARD_UNUSABLE');
      expect(await reasonOf({ roundId, standardId: id, edits: { middleRatio: '0.9' } })).toBe('STANDARD_UNUSABLE');
    }));

  test('with figures only gets no small cell, no household, and no copy edited at will', () =>
    inRegistry(async (registry) => {
      const { ask } = registry;
      await insertAssessments(registry, new SeededRandom(9), 40);
      const { id } = await standardNamed(registry, 'ND351-2025');
      const analyst = viewerWith({ READ_FIGURES: 'EVERYWHERE' });
      const input = { standardId: id };
      const { cells } = await whatIf(registry, input, analyst);
      const exact = (await whatIf(registry, input)).cells;
      expect(cells.some(({ suppressed }) => suppressed)).toBe(true);
      for (const cell of cells) {
        const same = exact.find(
          (each) => each.communeId === cell.communeId && each.before === cell.before && each.after === cell.after,
        );
        if (cell.suppressed) expect([cell.households, cell.persons]).toEqual([null, null]);
        else expect(cell).toEqual(same);
        if ((same?.households ?? 0) < 5) expect(cell.suppressed).toBe(true);
      }
      const roundId = await roundOf(ask, 2025);
      const refused = [
        await ask(HOUSEHOLDS, { input: { roundId, standardId: id } }, 'vi', analyst),
        await ask(WHAT_IF, { input: { roundId, standardId: id, edits: { cut: 2 } } }, 'vi', analyst),
      ];
      expect(refused.map(({ errors }) => errors?.[0]?.extensions?.reason)).toEqual([
        'ACCESS_NOT_GRANTED',
        'EDITS_NEED_RECORDS',
      ]);
    }));

  test('with a key pays for the whole round, and may have too little for it', () =>
    inRegistry(async ({ ask }) => {
      const roundId = await roundOf(ask, 2025);
      const reasonOf = async (maxCost: number) => {
        const key = { ...viewerBoundTo([]), maxCost };
        return (await ask(WHAT_IF, { input: { roundId } }, 'vi', key)).errors?.[0]?.extensions?.reason;
      };
      expect([await reasonOf(1_000), await reasonOf(200_000)]).toEqual(['COST_EXCEEDED', undefined]);
    }));

  test('of one commune counts and sees the households of that commune', () =>
    inRegistry(async (registry) => {
      const [one, two] = [await communeId(registry.ask), await communeId(registry.ask, '07192')];
      const assessments = await insertAssessments(registry, new SeededRandom(10), 40, [one, two]);
      const official = viewerWith({ READ_RECORDS: [two] });
      const { id } = await standardNamed(registry, 'ND351-2025');
      const { cells } = await whatIf(registry, { standardId: id }, official);
      expect(new Set(cells.map((cell) => cell.communeId))).toEqual(new Set([null, two]));
      const all = await changed(registry, { standardId: id });
      const own = await changed(registry, { standardId: id }, {}, official);
      expect(own.nodes).toEqual((await changed(registry, { standardId: id }, { commune: two })).nodes);
      expect(own.totalCount).toBeLessThan(all.totalCount);
      expect(countOf(cells, null, null)).toBeLessThan(assessments.length);
    }));
});
