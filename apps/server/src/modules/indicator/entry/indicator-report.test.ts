import { describe, expect, test } from 'vitest';
import { communeId } from '../../../testing/builders.ts';
import { enter, step, submit } from '../../../testing/indicator-entry.ts';
import { inRegistry, type TestRegistry } from '../../../testing/registry.ts';
import { viewerWith } from '../../../testing/viewers.ts';

type Ask = TestRegistry['ask'];

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
