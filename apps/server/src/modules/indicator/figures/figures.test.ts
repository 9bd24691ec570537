import { povertyMeasures, toDecimal } from '@thoat-ngheo/domain';
import { describe, expect, test } from 'vitest';
import { anAssessment, communeId, createHousehold } from '../../../testing/builders.ts';
import { enter } from '../../../testing/indicator-entry.ts';
import { inRegistry, type TestRegistry } from '../../../testing/registry.ts';
import { viewerBoundTo, viewerWith } from '../../../testing/viewers.ts';

type Ask = TestRegistry['ask'];
type Figure = {
  readonly value: string | null;
  readonly gap: string | null;
  readonly isLowerBound: boolean;
  readonly isInexact: boolean;
  readonly target: string | null;
  readonly attainment: string | null;
  readonly explain: {
    readonly basis: string;
    readonly version: number | null;
    readonly exact: string | null;
    readonly coverage: string | null;
    readonly inputs: readonly { readonly code: string; readonly value: string | null }[];
    readonly contributing: readonly { readonly communeName: string | null; readonly period: string }[];
    readonly missing: readonly unknown[];
  };
};

const FIGURE = `query ($code: String!, $communeId: ID, $period: String!) {
  indicatorFigure(code: $code, communeId: $communeId, period: $period) {
    value gap isLowerBound isInexact target attainment
    explain { basis version exact coverage inputs { code value } contributing { communeName period } missing { communeId } }
  }
}`;

async function figureOf(ask: Ask, code: string, period: string, commune?: string): Promise<Figure> {
  const { data, errors } = await ask(FIGURE, { code, period, communeId: commune ?? null });
  expect(errors).toBeUndefined();
  return data.indicatorFigure as unknown as Figure;
}

type Value = readonly [code: string, period: string, value: string];

async function enterValues(ask: Ask, commune: string, values: readonly Value[], isLowerBound = false): Promise<void> {
  const cells = values.map(([code, period, value]) => ({ code, period, value, isLowerBound }));
  expect((await enter(ask, commune, cells)).userErrors).toEqual([]);
}

describe('a figure', () => {
  test('of months and communes is a sum, and says what is missing', () =>
    inRegistry(async ({ ask }) => {
      const [one, two] = [await communeId(ask), await communeId(ask, '07192')];
      await enterValues(ask, one, [
        ['HO_VAY_VON', '2026-07', '10'],
        ['HO_VAY_VON', '2026-08', '20'],
        ['VON_VAY', '2026-08', '900.5'],
      ]);
      await enterValues(ask, two, [['HO_VAY_VON', '2026-09', '5']]);
      expect(await figureOf(ask, 'HO_VAY_VON', '2026-Q3', one)).toMatchObject({
        value: '30',
        explain: { basis: 'ROLLED_UP', version: 1, coverage: '66.7', missing: [{ communeId: one }] },
      });
      const province = await figureOf(ask, 'HO_VAY_VON', '2026-Q3');
      expect(province.value).toBe('35');
      expect(province.explain.contributing.map((cell) => `${cell.communeName} ${cell.period}`)).toEqual([
        'Đặc khu Vân Đồn 2026-07',
        'Đặc khu Vân Đồn 2026-08',
        'Đặc khu Cô Tô 2026-09',
      ]);
      expect(province.explain.missing).toHaveLength(54 * 3 - 3);
      expect(await figureOf(ask, 'VON_VAY_BINH_QUAN', '2026-08', one)).toMatchObject({
        value: '45.0',
        explain: {
          basis: 'COMPUTED',
          exact: '1801/40',
          inputs: [
            { code: 'VON_VAY', value: '900.500000' },
            { code: 'HO_VAY_VON', value: '20.000000' },
          ],
        },
      });
      expect(await figureOf(ask, 'VON_VAY_BINH_QUAN', '2026-10', one)).toMatchObject({
        value: null,
        gap: 'MISSING_INPUT',
      });
    }));

  test('of a share is weighed by households: 90 % of 100 and 50 % of 300 are 60 %', () =>
    inRegistry(async ({ ask }) => {
      const [one, two] = [await communeId(ask), await communeId(ask, '07192')];
      await enterValues(ask, one, [
        ['TONG_SO_HO', '2026', '100'],
        ['HO_CO_NHA_KIEN_CO', '2026', '90'],
      ]);
      await enterValues(ask, two, [
        ['TONG_SO_HO', '2026', '300'],
        ['HO_CO_NHA_KIEN_CO', '2026', '50'],
      ]);
      expect(await figureOf(ask, 'HO_CO_NHA_KIEN_CO', '2026')).toMatchObject({
        value: '60.0',
        isLowerBound: false,
        isInexact: false,
        explain: { exact: '60/1' },
      });
    }));

  test('is inexact where a weight is known only as "at least"; one value by itself is exact all the same', () =>
    inRegistry(async ({ ask }) => {
      const [one, two] = [await communeId(ask), await communeId(ask, '07192')];
      await enterValues(ask, one, [['TONG_SO_HO', '2026', '100']], true);
      await enterValues(ask, one, [['HO_CO_NHA_KIEN_CO', '2026', '90']]);
      const told = async (commune?: string) => {
        const { value, isLowerBound, isInexact } = await figureOf(ask, 'HO_CO_NHA_KIEN_CO', '2026', commune);
        return [value, isLowerBound, isInexact];
      };
      expect(await told()).toEqual(['90.0', false, false]);
      await enterValues(ask, two, [
        ['TONG_SO_HO', '2026', '300'],
        ['HO_CO_NHA_KIEN_CO', '2026', '50'],
      ]);
      expect(await told()).toEqual(['60.0', false, true]);
      expect(await told(one)).toEqual(['90.0', false, false]);
    }));

  test('of the article is the stated one, against its target; met two years early by the figure of 2023', () =>
    inRegistry(async ({ ask }) => {
      for (const code of ['DUONG_O_TO_DEN_THON', 'XA_CO_DIEN_LUOI', 'HO_DUNG_DIEN_LUOI', 'HO_CO_NHA_KIEN_CO'])
        expect(await figureOf(ask, code, '2023')).toMatchObject({
          value: '100.0',
          explain: { basis: 'STATED', coverage: '100.0' },
        });
      const { data } = await ask(
        '{ indicatorTrend(code: "HO_CO_NHA_KIEN_CO", periods: ["2021", "2022", "2023"]) { targetPeriod target projection yearsEarly figures { value gap } } }',
      );
      expect(data.indicatorTrend).toEqual({
        targetPeriod: '2025',
        target: '100',
        projection: null,
        yearsEarly: 2,
        figures: [
          { value: null, gap: 'NO_VALUES' },
          { value: null, gap: 'NO_VALUES' },
          { value: '100.0', gap: null },
        ],
      });
    }));

  test('before its first version or without a code is none', () =>
    inRegistry(async ({ ask }) => {
      expect(await figureOf(ask, 'HO_VAY_VON', '2020-12')).toMatchObject({ value: null, gap: 'NO_VERSION' });
      expect(await figureOf(ask, 'KHONG_CO', '2026')).toMatchObject({ value: null, gap: 'NO_VERSION' });
    }));

  test('is for those who may read it', () =>
    inRegistry(async ({ ask }) => {
      const [one, two] = [await communeId(ask), await communeId(ask, '07192')];
      const asked = async (viewer: Parameters<Ask>[3], commune: string | null) =>
        (await ask(FIGURE, { code: 'HO_VAY_VON', period: '2026', communeId: commune }, 'vi', viewer)).errors?.[0]
          ?.extensions?.code;
      expect(await asked(viewerBoundTo([one]), one)).toBeUndefined();
      expect(await asked(viewerBoundTo([one]), two)).toBe('FORBIDDEN');
      expect(await asked(viewerBoundTo([one]), null)).toBe('FORBIDDEN');
      expect(await asked(viewerWith({ READ_FIGURES: 'EVERYWHERE' }), null)).toBeUndefined();
      expect(await asked(viewerWith({ READ_AUDIT: 'EVERYWHERE' }), null)).toBe('FORBIDDEN');
      expect(await asked(undefined, 'x')).toBe('FORBIDDEN');
      const { errors } = await ask(FIGURE, { code: 'HO_VAY_VON', period: '2026-13' });
      expect(errors?.[0]?.extensions?.reason).toBe('NOT_PERIOD');
    }));
});

describe('counted in the registry', () => {
  test('H, A, M0 and a censored headcount are those of the reference in domain', () =>
    inRegistry(async ({ ask }) => {
      const commune = await communeId(ask, '07192');
      const deprived = [[], [0, 1, 2], [0, 1, 2, 3, 4], [5], [0, 5, 6, 7]];
      for (const indices of deprived) {
        const household = await createHousehold(ask, { communeId: commune });
        const input = await anAssessment(ask, { householdId: household.id });
        const answers = (input.answers as { indicator: string }[]).map((each, index) => ({
          ...each,
          answer: indices.includes(index as never) ? 'DEPRIVED' : 'NOT_DEPRIVED',
        }));
        const { data } = await ask(
          'mutation ($input: AssessmentInput!) { createAssessment(input: $input) { userErrors { code message } } }',
          { input: { ...input, answers } },
        );
        expect(data.createAssessment).toEqual({ userErrors: [] });
      }
      const expected = povertyMeasures({
        weights: Array(12).fill(1),
        cutoff: 3,
        rows: deprived.map((indices) => ({
          deprived: Array.from({ length: 12 }, (_, index) => indices.includes(index as never)),
          populationWeight: 2,
        })),
      });
      const of = async (code: string) => (await figureOf(ask, code, '2025', commune)).value;
      expect([await of('NDC_H'), await of('NDC_A'), await of('NDC_M0'), await of('NDC_VIEC_LAM')]).toEqual(
        [expected.H, expected.A, expected.M0, expected.censoredHeadcounts[0]].map((each) => toDecimal(each!, 4)),
      );
      expect(await figureOf(ask, 'RS_HO_NGHEO', '2024', commune)).toMatchObject({ value: null, gap: 'NO_REVIEW' });
    }));
});
