import {
  BASE_DIMENSIONS,
  DEPRIVATION_INDICATORS,
  DETAIL_DIMENSIONS,
  povertyMeasures,
  rational,
  SUPPRESSION_THRESHOLD,
  toDecimal,
} from '@thoat-ngheo/domain';
import { describe, expect, test } from 'vitest';
import { communeId } from '../../testing/builders.ts';
import { inRegistry, type TestRegistry } from '../../testing/registry.ts';
import { insertReviewed, type ReviewedHousehold } from '../../testing/reviewed-households.ts';
import { viewerWith } from '../../testing/viewers.ts';
import { placementsOn } from './placement.ts';

/** So few households are not told. */
const FEW = [1, 2, 3, 4];

type Ask = TestRegistry['ask'];
type Group = {
  readonly districtId: string | null;
  readonly communeId: string | null;
  readonly class: string | null;
  readonly ethnicMinority: boolean | null;
  readonly villageId: string | null;
  readonly ethnicity: string | null;
  readonly headSex: string | null;
  readonly isUnrecorded: boolean;
  readonly suppressed: boolean;
};
type Counts = Group & {
  readonly households: number | null;
  readonly persons: number | null;
  readonly householdRate: string | null;
};
type Measures = Group & {
  readonly persons: number | null;
  readonly headcountRatio: string | null;
  readonly intensity: string | null;
  readonly adjustedHeadcount: string | null;
  readonly deprivations: readonly {
    readonly indicator: string;
    readonly suppressed: boolean;
    readonly censoredHeadcount: string | null;
    readonly contribution: string | null;
  }[];
};

const GROUP = 'districtId communeId class ethnicMinority villageId ethnicity headSex isUnrecorded suppressed';
const COUNTS = `query ($by: [FigureDimension!]!, $boundaries: BoundariesInput) {
  povertyFigures(year: 2025, by: $by, boundaries: $boundaries) { figures { ${GROUP} households persons householdRate } }
}`;
const MEASURES = `query ($by: [FigureDimension!]!, $boundaries: BoundariesInput) {
  multidimensionalFigures(year: 2025, by: $by, boundaries: $boundaries) {
    threshold
    figures {
      ${GROUP} persons headcountRatio intensity adjustedHeadcount
      deprivations { indicator suppressed censoredHeadcount contribution }
    }
  }
}`;

const analyst = (reach: 'EVERYWHERE' | readonly string[] = 'EVERYWHERE') => viewerWith({ READ_FIGURES: reach });

async function figuresOf<Figure>(
  ask: Ask,
  query: string,
  by: readonly string[],
  viewer = analyst(),
  on?: string,
): Promise<Figure[]> {
  const boundaries = on === undefined ? null : { kind: 'ON_DATE', on };
  const { data, errors } = await ask(query, { by, boundaries }, 'vi', viewer);
  expect(errors).toBeUndefined();
  const [answer] = Object.values(data as unknown as Record<string, { figures: Figure[] }>);
  return answer!.figures;
}

/** The unit of each commune. */
type Units = ReadonlyMap<string, string | null>;

/** The households that a combination is about, picked one by one; by district those of the communes that belong to it. */
const behind = (
  households: readonly ReviewedHousehold[],
  group: Group,
  districts?: Units,
): readonly ReviewedHousehold[] =>
  households.filter(
    (each) =>
      (districts === undefined ||
        (group.districtId === null && !group.isUnrecorded) ||
        districts.get(each.communeId) === group.districtId) &&
      (group.communeId === null || each.communeId === group.communeId) &&
      (group.class === null || each.class === group.class) &&
      (group.ethnicMinority === null || (each.ethnicity !== 'KINH') === group.ethnicMinority) &&
      (group.villageId === null || each.villageId === group.villageId) &&
      (group.ethnicity === null || each.ethnicity === group.ethnicity) &&
      (group.headSex === null || each.headSex === group.headSex) &&
      (districts !== undefined || !group.isUnrecorded || each.villageId === null),
  );

const isAnswered = ({ deprived }: ReviewedHousehold): boolean => deprived.every((each) => each !== null);
const isPoor = ({ deprived }: ReviewedHousehold): boolean => deprived.filter((each) => each === true).length >= 3;

/** The measures of a combination are those of the reference, and none of them rests on few households. */
function expectMeasured(own: readonly ReviewedHousehold[], figure: Measures): void {
  const { H, A, M0, censoredHeadcounts, contributions, population } = povertyMeasures({
    weights: Array(12).fill(1),
    cutoff: 3,
    rows: own.map(({ deprived, persons }) => ({
      deprived: deprived.map((each) => each === true),
      populationWeight: persons,
    })),
  });
  expect(figure).toMatchObject({
    persons: Number(population),
    headcountRatio: toDecimal(H, 4),
    intensity: A === null ? null : toDecimal(A, 4),
    adjustedHeadcount: toDecimal(M0, 4),
  });
  const poor = own.filter(isPoor);
  for (const few of [poor.length, own.length - poor.length]) expect(FEW).not.toContain(few);
  for (const [index, each] of figure.deprivations.entries()) {
    if (each.suppressed) continue;
    expect(each).toEqual({
      indicator: DEPRIVATION_INDICATORS[index],
      suppressed: false,
      censoredHeadcount: toDecimal(censoredHeadcounts[index]!, 4),
      contribution: contributions === null ? null : toDecimal(contributions[index]!, 4),
    });
    const lacking = poor.filter(({ deprived }) => deprived[index] === true).length;
    for (const few of [lacking, poor.length - lacking]) expect(FEW).not.toContain(few);
  }
  // One withheld alone could be worked out: they add up to the whole.
  expect(figure.deprivations.filter(({ suppressed }) => suppressed)).not.toHaveLength(1);
}

async function random({ ask, em }: TestRegistry, count = 500): Promise<ReviewedHousehold[]> {
  const communes = await Promise.all(['06994', '07192', '06838'].map((code) => communeId(ask, code)));
  return insertReviewed(em, communes, count, 20_261_126);
}

describe('figures by group of random households', () => {
  test('count those that a person would count, by every detail', () =>
    inRegistry(async (registry) => {
      const households = await random(registry);
      const without = await figuresOf<Counts>(registry.ask, COUNTS, ['COMMUNE', 'CLASS']);
      for (const detail of DETAIL_DIMENSIONS) {
        const figures = await figuresOf<Counts>(registry.ask, COUNTS, ['COMMUNE', 'CLASS', detail]);
        const told = figures.filter(({ suppressed }) => !suppressed);
        expect(told.length).toBeGreaterThan(20);
        for (const figure of told) {
          const own = behind(households, figure);
          const all = behind(households, { ...figure, class: null });
          expect(figure.households).toBe(own.length);
          expect(figure.persons).toBe(own.reduce((total, { persons }) => total + persons, 0));
          expect(own.length).toBeGreaterThanOrEqual(SUPPRESSION_THRESHOLD);
          if (figure.householdRate !== null)
            expect(figure.householdRate).toBe(toDecimal(rational(100n * BigInt(own.length), BigInt(all.length)), 3));
        }
        // What is told without the detail is told alike with it.
        for (const figure of without) expect(figures).toContainEqual(figure);
      }
    }));

  test('measure multidimensional poverty as the reference in domain does, by every dimension', () =>
    inRegistry(async (registry) => {
      const households = await random(registry);
      for (const dimension of [...BASE_DIMENSIONS, ...DETAIL_DIMENSIONS]) {
        const figures = await figuresOf<Measures>(registry.ask, MEASURES, ['COMMUNE', dimension]);
        const told = figures.filter(({ suppressed }) => !suppressed);
        expect(told.length).toBeGreaterThan(3);
        for (const figure of told) expectMeasured(behind(households, figure).filter(isAnswered), figure);
      }
    }));

  test('are told alike for the province whatever else is asked', () =>
    inRegistry(async (registry) => {
      await random(registry);
      const whole = (await figuresOf<Measures>(registry.ask, MEASURES, []))[0];
      expect(whole).toMatchObject({ communeId: null, suppressed: false });
      for (const dimension of ['COMMUNE', 'CLASS', 'VILLAGE', 'ETHNICITY'])
        expect(await figuresOf<Measures>(registry.ask, MEASURES, [dimension])).toContainEqual(whole);
    }));

  test('withhold a commune with few poor, and another so that it cannot be worked out', () =>
    inRegistry(async ({ ask, em }) => {
      const one = await communeId(ask);
      await insertReviewed(em, [one], 6, 7);
      const figures = await figuresOf<Measures>(ask, MEASURES, ['COMMUNE']);
      expect(figures.every(({ suppressed, headcountRatio }) => suppressed && headcountRatio === null)).toBe(true);
    }));
});

/** Communes of 2024 in four districts, and one of today that is in none. */
async function communesOfDistricts({ em }: TestRegistry): Promise<Units> {
  const rows = await em.execute<{ id: string; district: string | null }[]>(
    `select id, district_id as district from commune
     where code in ('06649', '06658', '06838', '06841', '06994') and district_id is not null
       or code = '07192' and district_id is null order by code`,
  );
  return new Map(rows.map(({ id, district }) => [id, district]));
}

describe('figures in other units than the communes that reported', () => {
  test('are of districts those of the households of their communes', () =>
    inRegistry(async (registry) => {
      const districts = await communesOfDistricts(registry);
      expect(new Set(districts.values()).size).toBe(4);
      const households = await insertReviewed(registry.em, [...districts.keys()], 700, 20_250_630);
      const counts = await figuresOf<Counts>(registry.ask, COUNTS, ['DISTRICT', 'CLASS', 'ETHNIC_MINORITY']);
      const told = counts.filter(({ suppressed }) => !suppressed);
      expect(told.length).toBeGreaterThan(15);
      for (const figure of told) {
        const own = behind(households, figure, districts);
        expect([figure.households, figure.communeId]).toEqual([own.length, null]);
        expect(own.length).toBeGreaterThanOrEqual(SUPPRESSION_THRESHOLD);
      }
      for (const by of [['DISTRICT'], ['DISTRICT', 'CLASS'], ['DISTRICT', 'ETHNIC_MINORITY']]) {
        const measures = await figuresOf<Measures>(registry.ask, MEASURES, by);
        expect(new Set(measures.map(({ districtId }) => districtId))).toEqual(new Set(districts.values()));
        const shown = measures.filter(({ suppressed }) => !suppressed);
        expect(shown.length).toBeGreaterThan(3);
        for (const figure of shown) expectMeasured(behind(households, figure, districts).filter(isAnswered), figure);
      }
      // The province is the same, by whatever unit.
      const [province] = await figuresOf<Measures>(registry.ask, MEASURES, []);
      for (const unit of ['COMMUNE', 'DISTRICT'])
        expect(await figuresOf<Measures>(registry.ask, MEASURES, [unit])).toContainEqual(province);
    }));

  test('are of the communes of a day those of the households whose communes became them', () =>
    inRegistry(async (registry) => {
      const day = '2025-07-01';
      const placements = await placementsOn(registry.em, day);
      const old = [...(await communesOfDistricts(registry)).keys()].filter((id) => placements.get(id)?.length === 1);
      expect(old.length).toBeGreaterThan(3);
      const households = await insertReviewed(registry.em, old, 600, 20_250_701);
      const moved = households.map((each) => ({ ...each, communeId: placements.get(each.communeId)?.[0] ?? '' }));
      for (const by of [['COMMUNE'], ['COMMUNE', 'CLASS']]) {
        const measures = await figuresOf<Measures>(registry.ask, MEASURES, by, analyst(), day);
        const shown = measures.filter(({ suppressed }) => !suppressed);
        expect(shown.filter(({ communeId: id }) => id !== null).length).toBeGreaterThan(1);
        for (const figure of shown) expectMeasured(behind(moved, figure).filter(isAnswered), figure);
      }
    }));
});

describe('whoever asks by group', () => {
  test('is told of one detail at a time, as reported, and needs the right to figures', () =>
    inRegistry(async ({ ask }) => {
      const reason = async (query: string, by: readonly string[], viewer = analyst()) =>
        (await ask(query, { by }, 'vi', viewer)).errors?.[0]?.extensions?.reason;
      expect(await reason(COUNTS, ['VILLAGE', 'HEAD_SEX'])).toBe('ONE_DETAIL');
      expect(await reason(COUNTS, ['DISTRICT', 'VILLAGE'])).toBe('ONE_DETAIL');
      expect(await reason(MEASURES, ['DISTRICT', 'HEAD_SEX'])).toBe('ONE_DETAIL');
      expect(await reason(COUNTS, ['DISTRICT', 'COMMUNE'])).toBe('ONE_KIND_OF_UNIT');
      expect(await reason(MEASURES, ['CLASS', 'HEAD_SEX'])).toBe('ONE_DETAIL');
      expect(await reason(MEASURES, [], viewerWith({ READ_AUDIT: 'EVERYWHERE' }))).toBe('ACCESS_NOT_GRANTED');
      const inOthers = `query ($by: [FigureDimension!]!) {
        povertyFigures(year: 2025, by: $by, boundaries: { kind: ON_DATE, on: "2025-07-01" }) { year }
      }`;
      expect(await reason(inOthers, ['VILLAGE'])).toBe('ONE_DETAIL');
      expect(await reason(inOthers, ['CLASS'])).toBeUndefined();
    }));

  test('is told of the own communes only', () =>
    inRegistry(async (registry) => {
      const households = await random(registry);
      const [one] = households;
      const figures = await figuresOf<Counts>(registry.ask, COUNTS, ['COMMUNE', 'VILLAGE'], analyst([one!.communeId]));
      expect(new Set(figures.map((each) => each.communeId))).toEqual(new Set([null, one!.communeId]));
    }));
});
