import { DETAIL_DIMENSIONS, suppressSmallCells } from '@thoat-ngheo/domain';
import { describe, expect, test } from 'vitest';
import { communeId, createHousehold } from '../../testing/builders.ts';
import { inRegistry, type TestRegistry } from '../../testing/registry.ts';
import { viewerWith } from '../../testing/viewers.ts';

const FIGURES = `query ($by: [FigureDimension!]!) {
  povertyFigures(year: 2025, by: $by) { threshold rule figures { communeId class ethnicMinority suppressed households persons } }
}`;

type Figure = {
  communeId: string | null;
  class: string | null;
  ethnicMinority: boolean | null;
  suppressed: boolean;
  households: number | null;
  persons: number | null;
};

/** Reviewed households by commune and class, written as the review would leave them. */
async function reviewed(
  { ask, em }: TestRegistry,
  counts: Readonly<Record<string, Readonly<Record<string, number>>>>,
): Promise<void> {
  for (const [commune, byClass] of Object.entries(counts)) {
    for (const [group, count] of Object.entries(byClass)) {
      for (let index = 0; index < count; index += 1) {
        const { id } = await createHousehold(ask, { communeId: commune });
        await em.execute(
          `insert into assessment (id, household_id, round_id, commune_id, standard_id, standard_hash, area_type, member_count, assessed_on, class, score_b_min, score_b_max)
           select gen_random_uuid(), ?, r.id, ?, s.id, 'hash', 'RURAL', 2, r.starts_on, ?, 0, 0
           from review_round r, standard s where r.year = 2025 and r.kind = 'YEARLY' limit 1`,
          [id, commune, group],
        );
      }
    }
  }
}

const analyst = (reach: 'EVERYWHERE' | readonly string[]) => viewerWith({ READ_FIGURES: reach });

async function figuresOf(
  { ask }: TestRegistry,
  by: readonly string[],
  viewer = analyst('EVERYWHERE'),
): Promise<Figure[]> {
  const { data, errors } = await ask(FIGURES, { by }, 'vi', viewer);
  expect(errors).toBeUndefined();
  return (data.povertyFigures as unknown as { figures: Figure[] }).figures;
}

describe('an analyst', () => {
  test('gets counts, not small ones, and no small one by subtraction', () =>
    inRegistry(async (registry) => {
      const [one, two] = [await communeId(registry.ask), await communeId(registry.ask, '07192')];
      await reviewed(registry, { [one]: { POOR: 2, NEAR_POOR: 6 }, [two]: { POOR: 7, NEAR_POOR: 8 } });
      const figures = await figuresOf(registry, ['COMMUNE', 'CLASS']);
      const shown = (communeId: string | null, group: string | null) =>
        figures.find((each) => each.communeId === communeId && each.class === group)?.households;
      expect([shown(null, null), shown(one, null), shown(two, null)]).toEqual([23, 8, 15]);
      expect([shown(one, 'POOR'), shown(one, 'NEAR_POOR'), shown(two, 'POOR'), shown(two, 'NEAR_POOR')]).toEqual([
        null,
        null,
        null,
        null,
      ]);
      expect(figures.find((each) => each.communeId === null && each.class === 'POOR')).toEqual({
        communeId: null,
        class: 'POOR',
        ethnicMinority: null,
        suppressed: false,
        households: 9,
        persons: 18,
      });
    }));

  test('is told the same however the question is put', () =>
    inRegistry(async (registry) => {
      const [one, two] = [await communeId(registry.ask), await communeId(registry.ask, '07192')];
      await reviewed(registry, { [one]: { POOR: 3, NON_POOR: 9 }, [two]: { POOR: 12, NON_POOR: 5 } });
      const everything = await figuresOf(registry, ['COMMUNE', 'CLASS', 'ETHNIC_MINORITY']);
      for (const by of [[], ['CLASS'], ['COMMUNE'], ['COMMUNE', 'CLASS'], ['CLASS', 'ETHNIC_MINORITY']])
        for (const figure of await figuresOf(registry, by)) expect(everything).toContainEqual(figure);
    }));

  test('is told the same of cells that are equally small, whatever detail is asked', () =>
    inRegistry(async (registry) => {
      const one = await communeId(registry.ask);
      // One of the tens keeps the two company; of the heads in alphabetical order the other one would come first.
      await reviewed(registry, { [one]: { NEAR_POOR: 2, NON_POOR: 10, POOR: 10 } });
      await registry.em.execute(
        `update member m set sex = case a.class when 'POOR' then 'FEMALE' else 'MALE' end
         from assessment a where a.household_id = m.household_id`,
      );
      const without = await figuresOf(registry, ['CLASS']);
      expect(without.filter(({ suppressed }) => suppressed).map((each) => each.class)).toEqual([
        'NEAR_POOR',
        'NON_POOR',
      ]);
      for (const detail of DETAIL_DIMENSIONS) {
        const figures = await figuresOf(registry, ['CLASS', detail]);
        for (const figure of without) expect(figures).toContainEqual(figure);
      }
    }));

  test('sees the units of the grant and no others, and is told the rule', () =>
    inRegistry(async (registry) => {
      const [one, two] = [await communeId(registry.ask), await communeId(registry.ask, '07192')];
      await reviewed(registry, { [one]: { POOR: 5 }, [two]: { POOR: 6 } });
      const figures = await figuresOf(registry, ['COMMUNE'], analyst([two]));
      expect(new Set(figures.map((each) => each.communeId))).toEqual(new Set([null, two]));
      const { data } = await registry.ask(FIGURES, { by: [] }, 'en', analyst('EVERYWHERE'));
      expect(data.povertyFigures).toMatchObject({ threshold: 5, rule: expect.stringContaining('complementary') });
    }));

  test('reads no household, and without the right no figure either', () =>
    inRegistry(async (registry) => {
      await createHousehold(registry.ask);
      const { data } = await registry.ask(
        '{ households { totalCount nodes { id } } }',
        {},
        'vi',
        analyst('EVERYWHERE'),
      );
      expect(data).toEqual({ households: { totalCount: 0, nodes: [] } });
      const { errors } = await registry.ask(FIGURES, { by: [] }, 'vi', viewerWith({ READ_AUDIT: 'EVERYWHERE' }));
      expect(errors?.[0]?.extensions?.reason).toBe('ACCESS_NOT_GRANTED');
    }));
});

test('a province of 171 communes is decided on in a moment', () => {
  const cells = Array.from({ length: 171 * 4 * 2 }, (_, index) => ({
    key: [String(index % 171), String(Math.floor(index / 171) % 4), String(index >= 684)],
    count: (index * 7919) % 300,
  })).filter(({ count }) => count > 0);
  const shown = suppressSmallCells(cells, 3);
  expect(shown.filter(({ count, suppressed }) => count < 5 && !suppressed)).toEqual([]);
  expect(shown.length).toBeGreaterThan(1500);
});
