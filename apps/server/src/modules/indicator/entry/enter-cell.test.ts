import { describe, expect, test } from 'vitest';
import { communeId } from '../../../testing/builders.ts';
import { enter, sheetOf } from '../../../testing/indicator-entry.ts';
import { inRegistry } from '../../../testing/registry.ts';

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
