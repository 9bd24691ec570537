import { successions } from '@thoat-ngheo/reference-data';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sealEvents, verifyTrail } from '../../audit/index.ts';
import { type OldProvince, openOldProvince } from '../../testing/old-communes.ts';
import {
  ACT,
  type Acted,
  DRY_RUN,
  type DryRun,
  HOUSEHOLDS_OF,
  type Total,
} from '../../testing/reorganisation-queries.ts';

const HOUSEHOLDS = 1_200;

const byClass = (a: Total, b: Total): number => String(a.class).localeCompare(String(b.class));

let province: OldProvince;
let id: string;
const communes = new Map<string, string>();

const versionOf = async (): Promise<number> =>
  (
    await province.ask<{ reorganisation: { version: number } }>(
      'query ($id: ID!) { reorganisation(id: $id) { version } }',
      { id },
    )
  ).reorganisation.version;
const dryRun = async (): Promise<DryRun> =>
  (await province.ask<{ reorganisationDryRun: DryRun }>(DRY_RUN, { id })).reorganisationDryRun;
const act = async (name: string, args: string, variables: Record<string, unknown>): Promise<Acted> => {
  const [declared, passed] = args === '' ? ['', ''] : [`, ${args}`, args.replace(/\$(\w+): [\w![\]]+/g, '$1: $$$1')];
  const data = await province.ask<Record<string, Acted>>(
    `mutation ($id: ID!${declared}) { ${name}(id: $id, ${passed}) { ${ACT} } }`,
    { id, ...variables },
  );
  return data[name]!;
};
const assign = (villageIds: string[], communeId: string | null) =>
  act('assignReorganisationVillages', '$villageIds: [ID!]!, $communeId: ID', { villageIds, communeId });
const assignHouseholds = (householdIds: readonly string[], communeId: string) =>
  act('assignReorganisationHouseholds', '$householdIds: [ID!]!, $communeId: ID', { householdIds, communeId });
const apply = async () => act('applyReorganisation', '$version: Int!', { version: await versionOf() });
const reverse = async (reason: string) =>
  act('reverseReorganisation', '$version: Int!, $reason: String!', { version: await versionOf(), reason });
const count = async (sql: string): Promise<number> => Number((await province.pool.query(sql)).rows[0].count);
beforeAll(async () => {
  province = await openOldProvince(HOUSEHOLDS);
  const { rows } = await province.pool.query<{ key: string; id: string }>(
    "select code || case when valid_to is null then ' new' else ' old' end as key, id from commune",
  );
  for (const row of rows) communes.set(row.key, row.id);
}, 120_000);
afterAll(() => province.close());

/** Tests follow one draft from its making to its reversal. */
describe('the reorganisation of 01/07/2025', () => {
  test('is drafted with its 184 successions', async () => {
    const { rows } = await province.pool.query<{ id: string }>(
      "select id from legal_document where number = '1679/NQ-UBTVQH15'",
    );
    const data = await province.ask<{ createReorganisation: Acted }>(
      `mutation ($input: ReorganisationInput!) { createReorganisation(input: $input) { ${ACT} } }`,
      {
        input: {
          title: 'Sắp xếp 171 xã thành 54',
          legalDocumentId: rows[0]!.id,
          effectiveOn: '2025-07-01',
          successions: successions.map(({ predecessor, successor, extent }) => ({
            predecessorId: communes.get(`${predecessor.code} old`),
            successorId: communes.get(`${successor.code} new`),
            extent,
          })),
        },
      },
    );
    expect(data.createReorganisation).toMatchObject({ userErrors: [], reorganisation: { state: 'DRAFT' } });
    id = data.createReorganisation.reorganisation!.id;
  });

  test('needs decisions about ten communes; all people of two others go one way', async () => {
    const { divided, problems, flows, provinceBefore, provinceAfter } = await dryRun();
    const codeOf = new Map([...communes].map(([key, each]) => [each, key.slice(0, 5)]));
    expect(divided.map(({ communeId }) => codeOf.get(communeId)).toSorted()).toEqual(
      ['06655', '06820', '06853', '06868', '06877', '06880', '06886', '06946', '07042', '07093'].toSorted(),
    );
    expect(divided.map(({ toCommuneIds }) => toCommuneIds.length).toSorted()).toEqual([2, 2, 2, 2, 2, 2, 2, 2, 2, 3]);
    const to = (from: string) =>
      flows
        .filter(({ fromCommuneId }) => fromCommuneId === communes.get(`${from} old`))
        .map((each) => codeOf.get(each.toCommuneId ?? ''));
    expect([to('07180'), to('06799')]).toEqual([['07180'], ['06886']]);
    expect(problems.map(({ code }) => code)).toContain('HOUSEHOLDS_UNDECIDED');
    expect(provinceAfter.toSorted(byClass)).toEqual(provinceBefore.toSorted(byClass));
  });

  test('is not applied before everything is decided', async () => {
    const { userErrors } = await apply();
    expect(userErrors.map(({ code }) => code)).toContain('HOUSEHOLDS_UNDECIDED');
    expect(await count('select count(*) from reorganisation_move')).toBe(0);
  });

  test('takes no decision for a commune that is no successor', async () => {
    const { divided } = await dryRun();
    const { userErrors } = await assign([divided[0]!.villages[0]!.villageId], communes.get('07192 new')!);
    expect(userErrors).toMatchObject([{ path: ['communeId'], code: 'NOT_A_SUCCESSOR' }]);
  });

  test('is decided village by village, and household by household where a village is divided', async () => {
    for (const { communeId, villages, toCommuneIds } of (await dryRun()).divided) {
      const [first, ...rest] = villages.toSorted((a, b) => b.households - a.households);
      const [one, other] = toCommuneIds as [string, string];
      const villageId = first!.villageId;
      const villageIds = rest.map((each) => each.villageId);
      expect((await assign(villageIds, other)).userErrors).toEqual([]);
      const { reorganisationHouseholds: page } = await province.ask<{
        reorganisationHouseholds: { nodes: { householdId: string }[] };
      }>(HOUSEHOLDS_OF, { id, communeId, villageId });
      const ids = page.nodes.map(({ householdId }) => householdId);
      expect(ids.length).toBe(first!.households);
      for (const [part, target] of [
        [ids.filter((_, index) => index % 2 === 0), one],
        [ids.filter((_, index) => index % 2 === 1), other],
      ] as const)
        expect((await assignHouseholds(part, target)).userErrors).toEqual([]);
      if (ids.length === 0) await assign([villageId], one);
    }
    expect((await dryRun()).problems).toEqual([]);
  });

  test('is applied with the same totals to the household, in one transaction', async () => {
    const before = await dryRun();
    const stale = await act('applyReorganisation', '$version: Int!', { version: 1 });
    expect(stale.userErrors.map(({ code }) => code)).toEqual(['CONFLICT']);
    const { userErrors, reorganisation } = await apply();
    expect(userErrors).toEqual([]);
    expect(reorganisation?.state).toBe('APPLIED');
    const after = await dryRun();
    expect(after.flows).toEqual(before.flows);
    expect(after.records).toEqual(before.records);
    expect(after.records.some((each) => each.fundingLines > 0 && each.productionModels > 0)).toBe(true);
    expect(await count('select count(*) from reorganisation_move')).toBe(HOUSEHOLDS);
    expect(
      await count('select count(*) from household h join commune c on c.id = h.commune_id where c.valid_to is null'),
    ).toBe(HOUSEHOLDS);
    expect(
      await count(
        'select count(*) from household h join village v on v.id = h.village_id where v.commune_id <> h.commune_id',
      ),
    ).toBe(0);
    expect(await count('select count(*) from household where village_id is null')).toBe(0);
    expect(after.provinceAfter.toSorted(byClass)).toEqual(before.provinceBefore.toSorted(byClass));
  });

  test('leaves an event for each moved record, and the seals hold', async () => {
    expect(await count("select count(*) from audit_event where concept = 'Household' and operation = 'UPDATE'")).toBe(
      HOUSEHOLDS,
    );
    expect(
      await count("select count(*) from audit_event where id::text !~ '^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab]'"),
    ).toBe(0);
    await sealEvents(province.pool);
    const client = await province.pool.connect();
    const { findings, pending } = await verifyTrail(client);
    client.release();
    expect({ findings, pending }).toEqual({ findings: [], pending: 0 });
    const { households } = await province.ask<{
      households: { nodes: { history: { nodes: unknown[] }; commune: { id: string } }[] };
    }>('{ households(first: 1) { nodes { commune { id } history { nodes { operation reason recordVersion } } } } }');
    expect(households.nodes[0]?.history.nodes).toEqual([
      { operation: 'UPDATE', reason: 'Sắp xếp 171 xã thành 54', recordVersion: 2 },
    ]);
  });

  test('history tells who lived where before', async () => {
    const { rows } = await province.pool.query<{ at: Date }>(
      "select min(recorded_to) - interval '1 ms' as at from household_history",
    );
    const ask = (asOf: string | null) =>
      province.ask<{ communes: { nodes: { households: { totalCount: number } }[] } }>(
        'query ($asOf: DateTime) { communes(asOf: $asOf, first: 100, filter: { validTo: { isNull: false } }) { nodes { households { totalCount } } } }',
        { asOf },
      );
    const lived = ({ communes: { nodes } }: Awaited<ReturnType<typeof ask>>) =>
      nodes.reduce((sum, each) => sum + each.households.totalCount, 0);
    expect(lived(await ask(null))).toBe(0);
    expect(lived(await ask(rows[0]!.at.toISOString()))).toBeGreaterThan(HOUSEHOLDS / 2);
  });

  test('figures of 2024 have the same total in every boundaries, and are told in communes of the day', async () => {
    type Figures = { figures: { communeId: string | null; households: number | null }[]; notFollowed: string[] };
    const told = async (boundaries: object): Promise<Figures> =>
      (
        await province.ask<{ povertyFigures: Figures }>(
          `query ($boundaries: BoundariesInput) { povertyFigures(year: 2024, by: [COMMUNE], boundaries: $boundaries) {
            figures { communeId households } notFollowed } }`,
          { boundaries },
        )
      ).povertyFigures;
    const total = ({ figures }: Figures) => figures.find(({ communeId }) => communeId === null)?.households;
    const reported = await told({ kind: 'AS_REPORTED' });
    const current = new Set([...communes].filter(([key]) => key.endsWith('new')).map(([, each]) => each));
    for (const on of ['2025-06-30', '2025-07-01']) {
      const placed = await told({ kind: 'ON_DATE', on });
      expect([on, total(placed), placed.notFollowed]).toEqual([on, total(reported), []]);
      const inCurrent = placed.figures.filter(({ communeId }) => communeId !== null && current.has(communeId)).length;
      expect(inCurrent).toBe(on === '2025-07-01' ? placed.figures.length - 1 : 0);
    }
  });

  test('is not taken back once a moved household was changed', async () => {
    const change = (by: number) =>
      province.pool.query(
        'update household set version = version + $1 where id = (select min(id::text)::uuid from household)',
        [by],
      );
    await change(1);
    expect((await reverse('Nhập nhầm')).userErrors).toMatchObject([
      { code: 'BUILT_ON', message: expect.stringContaining('1 hộ đã chuyển được sửa') },
    ]);
    await change(-1);
  });

  test('is taken back to where everybody was, and cannot be applied again', async () => {
    expect((await reverse('')).userErrors.map(({ code }) => code)).toEqual(['REQUIRED']);
    const { userErrors, reorganisation } = await reverse('Nhập nhầm ngày');
    expect(userErrors).toEqual([]);
    expect(reorganisation).toMatchObject({ state: 'REVERSED', reversalReason: 'Nhập nhầm ngày' });
    expect(
      await count(
        'select count(*) from reorganisation_move m join household h on h.id = m.household_id where h.commune_id = m.from_commune_id and h.village_id is not distinct from m.from_village_id',
      ),
    ).toBe(HOUSEHOLDS);
    expect((await apply()).userErrors.map(({ code }) => code)).toEqual(['REORGANISATION_SETTLED']);
  });
});
