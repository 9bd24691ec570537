import { describe, expect, test } from 'vitest';
import { communeId } from '../../../testing/builders.ts';
import { enter, submit } from '../../../testing/indicator-entry.ts';
import { inRegistry, type TestRegistry } from '../../../testing/registry.ts';
import { insertReviewed } from '../../../testing/reviewed-households.ts';
import { statementsOf } from '../../../testing/statements.ts';

type Ask = TestRegistry['ask'];

const FIGURES = `query ($codes: [String!]!, $communeId: ID, $periods: [String!]!) {
  indicatorFigures(codes: $codes, communeId: $communeId, periods: $periods) {
    code period value
    explain { contributing { communeName period } missing { communeName period } approvals { communeId period state } }
  } }`;

/** Entered, weighed by one that is entered, computed from two of them, and counted in the registry. */
const CODES = ['HO_VAY_VON', 'HO_CO_NHA_KIEN_CO', 'VON_VAY_BINH_QUAN', 'RS_HO_NGHEO', 'NDC_M0', 'NDC_VIEC_LAM'];

type Figure = { readonly value: string | null; readonly explain: { readonly approvals: readonly object[] } };

const ofYear = ['2025'];
const ofMany = ['2025', '2025-Q3', '2025-08', '2024-12'];

async function figuresOf(
  ask: Ask,
  commune: string | null,
  codes: readonly string[],
  periods: readonly string[],
): Promise<readonly Figure[]> {
  const { data, errors } = await ask(FIGURES, { codes, periods, communeId: commune });
  expect(errors).toBeUndefined();
  return data.indicatorFigures as unknown as readonly Figure[];
}

/** Two communes with values, one of them with a report, and with a review. @returns their ids */
async function twoCommunes({ ask, em }: TestRegistry): Promise<readonly [string, string]> {
  const [one, two] = [await communeId(ask), await communeId(ask, '07192')];
  await insertReviewed(em, [one, two], 40, 7);
  for (const commune of [one, two]) {
    const cells = [
      { code: 'HO_VAY_VON', period: '2025-08', value: '10' },
      { code: 'VON_VAY', period: '2025-08', value: '400' },
      { code: 'TONG_SO_HO', period: '2025', value: '100' },
      { code: 'HO_CO_NHA_KIEN_CO', period: '2025', value: '90' },
    ];
    expect((await enter(ask, commune, cells)).userErrors).toEqual([]);
  }
  expect(await submit(ask, one, '2025')).toMatchObject({ state: 'SUBMITTED' });
  return [one, two];
}

describe('many figures with their explanations', () => {
  test('are read in as many statements as one', () =>
    inRegistry(async (registry) => {
      const [one] = await twoCommunes(registry);
      for (const commune of [null, one]) {
        const asking = (codes: readonly string[], periods: readonly string[]) =>
          statementsOf(() => figuresOf(registry.ask, commune, codes, periods));
        const ofOne = await asking(['RS_HO_NGHEO'], ofYear);
        expect(ofOne).toBeGreaterThan(0);
        expect(await asking(CODES, ofYear)).toBe(ofOne);
        expect(await asking(CODES, ofMany)).toBe(ofOne);
      }
    }));

  test('are those that are told of each by itself', () =>
    inRegistry(async (registry) => {
      const [one] = await twoCommunes(registry);
      for (const commune of [null, one]) {
        const together = await figuresOf(registry.ask, commune, CODES, ofMany);
        const apart: Figure[] = [];
        for (const code of CODES)
          for (const period of ofMany) apart.push(...(await figuresOf(registry.ask, commune, [code], [period])));
        expect(together).toEqual(apart);
        expect(together.filter(({ value }) => value !== null).length).toBeGreaterThan(CODES.length);
        expect(together.some(({ explain }) => explain.approvals.length > 0)).toBe(true);
      }
    }));
});
