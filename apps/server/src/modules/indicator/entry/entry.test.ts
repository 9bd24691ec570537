import { describe, expect, test } from 'vitest';
import { communeId } from '../../../testing/builders.ts';
import { inRegistry, type TestRegistry } from '../../../testing/registry.ts';
import { viewerWith } from '../../../testing/viewers.ts';

type Ask = TestRegistry['ask'];
type Cell = { code?: string; indicatorId?: string; period: string; [field: string]: unknown };
type Entered = {
  readonly cells: readonly { readonly saved: boolean; readonly warning: string | null }[];
  readonly userErrors: readonly { readonly path: readonly string[]; readonly code: string }[];
};

async function idOf(ask: Ask, code: string): Promise<string> {
  const { data } = await ask('query ($code: String!) { indicator(code: $code) { id } }', { code });
  return (data.indicator as unknown as { id: string }).id;
}

async function enter(ask: Ask, commune: string, cells: readonly Cell[]): Promise<Entered> {
  const sent: object[] = [];
  for (const { code, ...cell } of cells)
    sent.push(code === undefined ? cell : { ...cell, indicatorId: await idOf(ask, code) });
  const { data, errors } = await ask(
    `mutation ($communeId: ID!, $cells: [MeasurementCellInput!]!) {
      enterMeasurements(communeId: $communeId, cells: $cells) { cells { saved warning } userErrors { path code } }
    }`,
    { communeId: commune, cells: sent },
  );
  expect(errors).toBeUndefined();
  return data.enterMeasurements as unknown as Entered;
}

type Sheet = {
  readonly periods: readonly {
    readonly period: string;
    readonly state: string;
    readonly dueOn: string;
    readonly timeliness: string;
    readonly entered: number;
    readonly reportId: string | null;
    readonly reportVersion: number | null;
    readonly reason: string | null;
  }[];
  readonly rows: readonly {
    readonly code: string;
    readonly cells: readonly { value: string | null; missingReason: string | null; note: string | null }[];
  }[];
};

async function sheetOf(ask: Ask, commune: string): Promise<Sheet> {
  const { data, errors } = await ask(
    `query ($communeId: ID!) { indicatorSheet(communeId: $communeId, count: 3) {
      periods { period state dueOn timeliness entered reportId reportVersion reason }
      rows { code cells { value missingReason note } } } }`,
    { communeId: commune },
  );
  expect(errors).toBeUndefined();
  return data.indicatorSheet as unknown as Sheet;
}

type Step = { code?: unknown; id?: string; version?: number; state?: string; errors?: readonly string[] };

const step = async (ask: Ask, name: string, args: string, variables: object, viewer?: Parameters<Ask>[3]) => {
  const declared = Object.entries(variables).map(
    ([key, value]) =>
      `$${key}: ${typeof value === 'number' ? 'Int' : key === 'id' || key === 'communeId' ? 'ID' : 'String'}!`,
  );
  const { data, errors } = await ask(
    `mutation (${declared.join(', ')}) { ${name}(${args}) { indicatorReport { id version state decidedBy } userErrors { code } } }`,
    variables as Record<string, unknown>,
    'vi',
    viewer,
  );
  if (errors !== undefined) return { code: errors[0]?.extensions?.code } as Step;
  const payload = data[name] as unknown as {
    indicatorReport: { id: string; version: number; state: string };
    userErrors: { code: string }[];
  };
  return { ...payload.indicatorReport, errors: payload.userErrors.map(({ code }) => code) } as Step;
};
const submit = (ask: Ask, commune: string, period: string) =>
  step(ask, 'submitIndicatorReport', 'communeId: $communeId, period: $period', { communeId: commune, period });

describe('entering a block of cells', () => {
  test('saves what is right and says of each other cell what to mend', () =>
    inRegistry(async ({ ask }) => {
      const commune = await communeId(ask);
      const { cells, userErrors } = await enter(ask, commune, [
        { code: 'HO_VAY_VON', period: '2026-10', value: '12', note: 'theo sổ' },
        { code: 'VON_VAY', period: '2026-10', value: 'mười' },
        { code: 'THE_BHYT', period: '2026-10', missingReason: 'SOURCE_LATE' },
        { code: 'HO_VAY_VON', period: '2026', value: '1' },
        { code: 'VON_VAY_BINH_QUAN', period: '2026-10', value: '1' },
        { code: 'MO_HINH_MOI', period: '2026-10', value: '1', missingReason: 'DISPUTED' },
        { indicatorId: crypto.randomUUID(), period: '2026-10', value: '1' },
      ]);
      expect(cells.map(({ saved }) => saved)).toEqual([true, false, true, false, false, false, false]);
      expect(userErrors.map(({ path, code }) => `${path.join('.')} ${code}`)).toEqual([
        'cells.1.value NOT_DECIMAL',
        'cells.3.period PERIOD_KIND_MISMATCH',
        'cells.4.indicatorId NOT_MEASURED',
        'cells.5.value VALUE_OR_REASON',
        'cells.6.indicatorId UNKNOWN_REFERENCE',
      ]);
      const { periods, rows } = await sheetOf(ask, commune);
      expect(periods.map(({ period, timeliness, entered }) => [period, timeliness, entered])).toEqual([
        ['2026-09', 'LATE', 0],
        ['2026-10', 'LATE', 2],
        ['2026-11', 'NOT_DUE', 0],
      ]);
      const row = (code: string) => rows.find((each) => each.code === code)?.cells[1];
      expect(row('HO_VAY_VON')).toEqual({ value: '12', missingReason: null, note: 'theo sổ' });
      expect(row('THE_BHYT')).toEqual({ value: null, missingReason: 'SOURCE_LATE', note: null });
      expect(rows.every(({ code }) => code !== 'VON_VAY_BINH_QUAN')).toBe(true);
    }));

  test('sent again changes nothing; a value takes the place of a reason, and nothing clears both', () =>
    inRegistry(async ({ ask, em }) => {
      const commune = await communeId(ask);
      const cell = { code: 'THE_BHYT', period: '2026-10' };
      const events = async () =>
        Number((await em.execute<{ n: string }[]>('select count(*) as n from audit_event'))[0]?.n);
      await enter(ask, commune, [{ ...cell, missingReason: 'NOT_COLLECTED' }]);
      await enter(ask, commune, [{ ...cell, value: '7' }]);
      const before = await events();
      for (const value of ['7', ' 007'])
        expect(await enter(ask, commune, [{ ...cell, value }])).toEqual({
          cells: [{ saved: true, warning: null }],
          userErrors: [],
        });
      expect(await events()).toBe(before);
      const cellNow = async () => (await sheetOf(ask, commune)).rows.find(({ code }) => code === 'THE_BHYT')?.cells[1];
      expect(await cellNow()).toMatchObject({ value: '7', missingReason: null });
      await enter(ask, commune, [{ ...cell }]);
      expect(await cellNow()).toMatchObject({ value: null, missingReason: null });
    }));

  test('warns of a value unlike the own history, and saves it', () =>
    inRegistry(async ({ ask }) => {
      const commune = await communeId(ask);
      const months = ['2026-04', '2026-05', '2026-06', '2026-07', '2026-08', '2026-09'];
      await enter(
        ask,
        commune,
        months.map((period, index) => ({ code: 'HO_VAY_VON', period, value: String(20 + index) })),
      );
      const { cells } = await enter(ask, commune, [
        { code: 'HO_VAY_VON', period: '2026-10', value: '2400' },
        { code: 'HO_VAY_VON', period: '2026-11', value: '24' },
      ]);
      expect(cells).toEqual([
        { saved: true, warning: 'UNLIKE_HISTORY' },
        { saved: true, warning: null },
      ]);
      const { data } = await ask(
        'query ($communeId: ID!) { indicatorSheet(communeId: $communeId, count: 2) { rows { code cells { warning } } } }',
        { communeId: commune },
      );
      const { rows } = data.indicatorSheet as unknown as { rows: { code: string; cells: { warning: string }[] }[] };
      const warned = rows.filter(({ cells: own }) => own.some(({ warning }) => warning !== null));
      expect(warned).toEqual([{ code: 'HO_VAY_VON', cells: [{ warning: 'UNLIKE_HISTORY' }, { warning: null }] }]);
    }));
});

describe('the report of a commune for a period', () => {
  test('locks its values when it is sent, is approved by the chair only, and opens when it is returned', () =>
    inRegistry(async ({ ask }) => {
      const commune = await communeId(ask);
      await enter(ask, commune, [{ code: 'HO_VAY_VON', period: '2026-10', value: '12' }]);
      const sent = await submit(ask, commune, '2026-10');
      expect(sent).toMatchObject({ state: 'SUBMITTED', errors: [] });
      expect((await submit(ask, commune, '2026-10')).errors).toEqual(['REPORT_NOT_ITS_TURN']);
      const locked = await enter(ask, commune, [{ code: 'HO_VAY_VON', period: '2026-10', value: '13' }]);
      expect(locked.userErrors).toEqual([{ path: ['cells', '0', 'period'], code: 'PERIOD_LOCKED' }]);

      const officer = viewerWith({ READ_RECORDS: [commune], EDIT_INDICATORS: [commune] });
      const chair = viewerWith({ READ_RECORDS: [commune], APPROVE_REVIEWS: [commune] });
      const target = { id: sent.id!, version: sent.version! };
      const approve = (viewer: Parameters<Ask>[3], of = target) =>
        step(ask, 'approveIndicatorReport', 'id: $id, version: $version', of, viewer);
      expect(await approve(officer)).toEqual({ code: 'FORBIDDEN' });
      const approved = await approve(chair);
      expect(approved).toMatchObject({ state: 'APPROVED', errors: [], decidedBy: 'Cán bộ' });
      expect((await approve(chair)).errors).toEqual(['CONFLICT']);

      const back = (reason: string) =>
        step(
          ask,
          'returnIndicatorReport',
          'id: $id, version: $version, reason: $reason',
          { id: sent.id!, version: approved.version!, reason },
          chair,
        );
      expect((await back('?')).errors).toEqual(['TOO_SHORT']);
      expect(await back('Thiếu số liệu thẻ bảo hiểm')).toMatchObject({ state: 'RETURNED', errors: [] });
      expect((await enter(ask, commune, [{ code: 'HO_VAY_VON', period: '2026-10', value: '13' }])).userErrors).toEqual(
        [],
      );
      expect((await submit(ask, commune, '2026-10')).state).toBe('SUBMITTED');
    }));

  test('is due on one page, for all communes that one reads', () =>
    inRegistry(async ({ ask }) => {
      const commune = await communeId(ask);
      await submit(ask, commune, '2026-10');
      const asked = async (viewer?: Parameters<Ask>[3]) => {
        const { data } = await ask(
          '{ indicatorReporting(period: "2026-10") { communeId timeliness dueOn } }',
          {},
          'vi',
          viewer,
        );
        return data.indicatorReporting as unknown as { communeId: string; timeliness: string; dueOn: string }[];
      };
      const all = await asked();
      expect(all).toHaveLength(54);
      expect(all.filter(({ timeliness }) => timeliness === 'LATE')).toHaveLength(53);
      expect(await asked(viewerWith({ READ_RECORDS: [commune] }))).toEqual([
        { communeId: commune, timeliness: 'SENT', dueOn: '2026-11-05' },
      ]);
    }));
});

describe('a commune', () => {
  test('that can be none has no sheet, takes no cells and sends no report', () =>
    inRegistry(async ({ ask }) => {
      const codes = async (query: string) => (await ask(query)).errors?.map(({ extensions }) => extensions?.code);
      expect(await codes('{ indicatorSheet(communeId: "x") { periods { period } } }')).toEqual(['FORBIDDEN']);
      const entering = 'mutation { enterMeasurements(communeId: "x", cells: []) { cells { saved } } }';
      expect(await codes(entering)).toEqual(['FORBIDDEN']);
      expect(await submit(ask, 'x', '2026-10')).toEqual({ errors: ['UNKNOWN_REFERENCE'] });
      expect(await submit(ask, crypto.randomUUID(), '2026-10')).toEqual({ errors: ['UNKNOWN_REFERENCE'] });
    }));

  test('tells nobody without the right to send for it whether it has sent', () =>
    inRegistry(async ({ ask }) => {
      const [one, two] = [await communeId(ask), await communeId(ask, '07192')];
      const officer = viewerWith({ READ_RECORDS: [two], EDIT_INDICATORS: [two] });
      const asked = async () =>
        (
          await ask(
            'mutation ($id: ID!) { submitIndicatorReport(communeId: $id, period: "2026-10") { userErrors { code } } }',
            { id: one },
            'vi',
            officer,
          )
        ).errors?.[0]?.extensions?.code;
      expect(await asked()).toBe('FORBIDDEN');
      await submit(ask, one, '2026-10');
      expect(await asked()).toBe('FORBIDDEN');
    }));
});

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
    indicatorId: await idOf(ask, code),
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
