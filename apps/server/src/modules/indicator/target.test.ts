import { describe, expect, test } from 'vitest';
import { communeId } from '../../testing/builders.ts';
import { inRegistry, type TestRegistry } from '../../testing/registry.ts';

type Ask = TestRegistry['ask'];
type Target = {
  readonly id: string;
  readonly version: number;
  readonly legalDocument: { readonly number: string } | null;
  readonly indicatorVersion: { readonly ordinal: number } | null;
};
type Payload = { readonly target: Target | null; readonly userErrors: readonly { path: string[]; code: string }[] };

const TARGET = 'target { id version legalDocument { number } indicatorVersion { ordinal } } userErrors { path code }';

async function found<Found>(ask: Ask, query: string): Promise<Found> {
  const { data, errors } = await ask(query);
  expect(errors).toBeUndefined();
  return data as unknown as Found;
}

/** Sets a target of loans in a commune by a decision. */
async function setTarget(ask: Ask, period: string): Promise<Payload> {
  const { indicator, legalDocuments } = await found<{
    indicator: { id: string };
    legalDocuments: { nodes: { id: string }[] };
  }>(ask, '{ indicator(code: "VON_VAY") { id } legalDocuments(first: 1, sort: [{ field: NUMBER }]) { nodes { id } } }');
  const input = {
    indicatorId: indicator.id,
    communeId: await communeId(ask),
    period,
    value: '500',
    legalDocumentId: legalDocuments.nodes[0]?.id,
  };
  const { data } = await ask(`mutation ($input: TargetInput!) { createTarget(input: $input) { ${TARGET} } }`, {
    input,
  });
  return data.createTarget as unknown as Payload;
}

async function newVersion(ask: Ask, validFrom: string, unitOfMeasure: string): Promise<void> {
  const { indicator } = await found<{ indicator: { id: string } }>(ask, '{ indicator(code: "VON_VAY") { id } }');
  const input = {
    indicatorId: indicator.id,
    kind: 'MEASURED',
    unitOfMeasure,
    direction: 'INCREASE',
    frequency: 'MONTH',
    overUnits: 'SUM',
    overPeriods: 'SUM',
    validFrom,
  };
  const { data } = await ask(
    'mutation ($input: IndicatorVersionInput!) { createIndicatorVersion(input: $input) { userErrors { code } } }',
    { input },
  );
  expect(data.createIndicatorVersion).toEqual({ userErrors: [] });
}

describe('a target', () => {
  test('names the decision that set it, and the version in force in its period', () =>
    inRegistry(async ({ ask }) => {
      expect((await setTarget(ask, '2020')).userErrors).toEqual([{ path: ['period'], code: 'NO_VERSION_IN_FORCE' }]);
      const { target, userErrors } = await setTarget(ask, '2026');
      expect(userErrors).toEqual([]);
      expect(target).toMatchObject({
        legalDocument: { number: expect.any(String) },
        indicatorVersion: { ordinal: 1 },
      });
      await newVersion(ask, '2027-01-01', 'tỷ đồng');
      expect((await setTarget(ask, '2027')).target?.indicatorVersion?.ordinal).toBe(2);
    }));

  test('stays with the version it was set by, and is held against no figure of another unit until it is set anew', () =>
    inRegistry(async ({ ask }) => {
      const { target } = await setTarget(ask, '2027');
      const commune = await communeId(ask);
      const aim = async () =>
        (
          await found<{ indicatorFigure: { target: string | null } }>(
            ask,
            `{ indicatorFigure(code: "VON_VAY", communeId: "${commune}", period: "2027") { target } }`,
          )
        ).indicatorFigure.target;
      expect(await aim()).toBe('500');
      await newVersion(ask, '2027-01-01', 'tỷ đồng');
      expect(await aim()).toBeNull();
      const { data } = await ask(
        `mutation ($id: ID!, $version: Int!) { updateTarget(id: $id, version: $version, input: { value: "0.5" }) { ${TARGET} } }`,
        { id: target!.id, version: target!.version },
      );
      expect(data.updateTarget).toMatchObject({ target: { indicatorVersion: { ordinal: 2 } }, userErrors: [] });
      expect(await aim()).toBe('0.5');
    }));

  test('is held against no figure of another unit in a trend or an outcome either', () =>
    inRegistry(async ({ ask }) => {
      await setTarget(ask, '2025');
      const commune = await communeId(ask);
      const { indicator, programme } = await found<Record<'indicator' | 'programme', { id: string; version: number }>>(
        ask,
        '{ indicator(code: "VON_VAY") { id version } programme(code: "CTMTQG-2021-2025") { id version } }',
      );
      await ask(
        'mutation ($id: ID!, $version: Int!, $ids: [ID!]) { updateProgramme(id: $id, version: $version, input: { indicatorIds: $ids }) { userErrors { code } } }',
        { ...programme, ids: [indicator.id] },
      );
      const told = async () => {
        const { indicatorTrend, programmeOutcomes } = await found<{
          indicatorTrend: { target: string | null };
          programmeOutcomes: { target: string | null; attainment: string | null }[];
        }>(
          ask,
          `{ indicatorTrend(code: "VON_VAY", communeId: "${commune}", periods: ["2025-06", "2025-12"]) { target }
            programmeOutcomes(code: "CTMTQG-2021-2025", communeId: "${commune}") { target attainment } }`,
        );
        return [indicatorTrend, ...programmeOutcomes];
      };
      const enter = (period: string, value: string) =>
        ask('mutation ($input: MeasurementInput!) { createMeasurement(input: $input) { userErrors { code } } }', {
          input: { indicatorId: indicator.id, communeId: commune, period, value },
        });
      await enter('2025-05', '600');
      expect(await told()).toEqual([{ target: '500' }, { target: '500', attainment: 'ATTAINED' }]);
      await newVersion(ask, '2025-06-01', 'tỷ đồng');
      await enter('2025-12', '0.6');
      expect(await told()).toEqual([{ target: null }, { target: null, attainment: null }]);
    }));

  test('freezes the version it was set by, though that has ended before its period', () =>
    inRegistry(async ({ ask }) => {
      await setTarget(ask, '2027');
      await newVersion(ask, '2027-01-01', 'tỷ đồng');
      const { indicator } = await found<{ indicator: { versions: { nodes: { id: string; version: number }[] } } }>(
        ask,
        '{ indicator(code: "VON_VAY") { versions(sort: [{ field: ORDINAL }]) { nodes { id version } } } }',
      );
      const { data } = await ask(
        `mutation ($id: ID!, $version: Int!) {
          updateIndicatorVersion(id: $id, version: $version, input: { decimals: 5 }) { userErrors { code } }
        }`,
        { ...indicator.versions.nodes[0] },
      );
      expect(data.updateIndicatorVersion).toEqual({ userErrors: [{ code: 'VERSION_FROZEN' }] });
    }));

  test('that came with the registry is of the first version', () =>
    inRegistry(async ({ ask }) => {
      const { targets } = await found<{ targets: { nodes: { indicatorVersion: object | null }[] } }>(
        ask,
        '{ targets(first: 100) { nodes { indicatorVersion { ordinal } } } }',
      );
      expect(targets.nodes.length).toBeGreaterThan(0);
      for (const { indicatorVersion } of targets.nodes) expect(indicatorVersion).toEqual({ ordinal: 1 });
    }));
});
