import { describe, expect, test } from 'vitest';
import { communeId } from '../../testing/builders.ts';
import { enter, idOfIndicator } from '../../testing/indicator-entry.ts';
import { inRegistry, type TestRegistry } from '../../testing/registry.ts';

type Ask = TestRegistry['ask'];

describe('a version of an indicator', () => {
  const create = async (ask: Ask, input: object) => {
    const { data, errors } = await ask(
      'mutation ($input: IndicatorVersionInput!) { createIndicatorVersion(input: $input) { indicatorVersion { id ordinal version } userErrors { path code } } }',
      { input },
    );
    expect(errors).toBeUndefined();
    return data.createIndicatorVersion as unknown as {
      indicatorVersion: { id: string; ordinal: number; version: number } | null;
      userErrors: { path: string[]; code: string }[];
    };
  };
  const aFormula = async (ask: Ask, code: string, formula: string, unitOfMeasure: string) => ({
    indicatorId: await idOfIndicator(ask, code),
    kind: 'FORMULA',
    unitOfMeasure,
    direction: 'INCREASE',
    frequency: 'MONTH',
    overUnits: 'NONE',
    overPeriods: 'NONE',
    formula,
    validFrom: '2026-07-01',
  });

  test('follows the one before and ends it; the indicator shows the newest', () =>
    inRegistry(async ({ ask }) => {
      const made = await create(
        ask,
        await aFormula(ask, 'VON_VAY_BINH_QUAN', 'VON_VAY / max(HO_VAY_VON, HO_CO_NUOC_SACH)', 'triệu đồng/hộ'),
      );
      expect(made).toMatchObject({ indicatorVersion: { ordinal: 2 }, userErrors: [] });
      const { data } = await ask(
        '{ indicator(code: "VON_VAY_BINH_QUAN") { unitOfMeasure versions(sort: [{ field: ORDINAL }]) { nodes { ordinal validFrom validTo } } } }',
      );
      expect(data.indicator).toEqual({
        unitOfMeasure: 'triệu đồng/hộ',
        versions: {
          nodes: [
            { ordinal: 1, validFrom: '2021-01-01', validTo: '2026-06-30' },
            { ordinal: 2, validFrom: '2026-07-01', validTo: null },
          ],
        },
      });
    }));

  test('is refused with a circle, wrong units, or an indicator that is not there', () =>
    inRegistry(async ({ ask }) => {
      const codes = async (formula: string, unit: string) =>
        (await create(ask, await aFormula(ask, 'HO_MOI_MO_HINH', formula, unit))).userErrors.map(({ code }) => code);
      expect(await codes('HO_VAY_VON + VON_VAY', 'hộ')).toEqual(['FORMULA_UNITS_DIFFER']);
      expect(await codes('HO_VAY_VON / MO_HINH_MOI', 'hộ')).toEqual(['FORMULA_UNITS_DIFFER']);
      expect(await codes('HO_VAY_VON / KHONG_CO', 'hộ')).toEqual(['UNKNOWN_INDICATOR']);
      expect(await codes('HO_MOI_MO_HINH * 2', 'hộ/mô hình')).toEqual(['FORMULA_CYCLE']);
    }));

  test('is refused when it is weighed by what is computed from it', () =>
    inRegistry(async ({ ask }) => {
      const { data } = await ask('{ weight: indicator(code: "VON_VAY_BINH_QUAN") { id } }');
      const { formula: _, ...input } = await aFormula(ask, 'HO_VAY_VON', 'SO', 'hộ');
      const weighed = {
        ...input,
        kind: 'MEASURED',
        overUnits: 'WEIGHTED_MEAN',
        overPeriods: 'SUM',
        weightIndicatorId: (data.weight as unknown as { id: string }).id,
      };
      const { userErrors } = await create(ask, weighed);
      expect(userErrors).toMatchObject([{ code: 'FORMULA_CYCLE', path: ['weightIndicatorId'] }]);
    }));

  test('that values use is frozen', () =>
    inRegistry(async ({ ask }) => {
      const commune = await communeId(ask);
      await enter(ask, commune, [{ code: 'HO_VAY_VON', period: '2026-10', value: '12' }]);
      const { data } = await ask('{ indicator(code: "HO_VAY_VON") { versions { nodes { id version } } } }');
      const [{ id, version }] = (
        data.indicator as unknown as { versions: { nodes: { id: string; version: number }[] } }
      ).versions.nodes as [{ id: string; version: number }];
      const answer = await ask(
        'mutation ($id: ID!, $version: Int!, $input: IndicatorVersionInput!) { updateIndicatorVersion(id: $id, version: $version, input: $input) { userErrors { code } } }',
        { id, version, input: { overUnits: 'MEAN' } },
      );
      expect(answer.data.updateIndicatorVersion).toEqual({ userErrors: [{ code: 'VERSION_FROZEN' }] });
    }));
});
