import { describe, expect, test } from 'vitest';
import { communeId } from '../../testing/builders.ts';
import { inRegistry, type TestRegistry } from '../../testing/registry.ts';
import { statementsOf } from '../../testing/statements.ts';
import { viewerBoundTo, viewerWith } from '../../testing/viewers.ts';

type Ask = TestRegistry['ask'];

const CODE = 'CTMTQG-2021-2025';
const FUNDING = `query ($code: String!, $communeId: ID) { programmeFunding(code: $code, communeId: $communeId) {
  communeId
  total { stages { stage isKnown total isLowerBound certainty creditToBudget sources { source amount share } } rates { disbursement { percent certainty } } }
  periods { fromYear toYear stages { stage total } } } }`;
const OUTCOMES = `query ($code: String!, $communeId: ID) { programmeOutcomes(code: $code, communeId: $communeId) {
  targetPeriod target attainment figure { code period value isLowerBound } } }`;

const EXPLAINED = `query ($code: String!) { programmeOutcomes(code: $code) {
  figure { code explain { missing { communeName } approvals { state } } } } }`;

type Stage = { readonly stage: string; readonly sources: readonly { readonly source: string }[] };
type Funding = { readonly total: { readonly stages: readonly Stage[] } };

const fundingOf = async (ask: Ask, unit: string | null = null): Promise<Funding> => {
  const { data, errors } = await ask(FUNDING, { code: CODE, communeId: unit });
  expect(errors).toBeUndefined();
  return data.programmeFunding as unknown as Funding;
};
const stageOf = ({ total }: Funding, stage: string) => total.stages.find((each) => each.stage === stage);

async function programmeId(ask: Ask): Promise<string> {
  const { data } = await ask(`{ programme(code: "${CODE}") { id } }`);
  return (data.programme as unknown as { id: string }).id;
}

async function addLine(ask: Ask, changes: object, viewer?: Parameters<Ask>[3]) {
  const input = {
    programmeId: await programmeId(ask),
    source: 'STATE_BUDGET',
    stage: 'ALLOCATED',
    fromYear: 2024,
    toYear: 2024,
    amount: 100,
    basis: 'STATED',
    ...changes,
  };
  return ask(
    'mutation ($input: FundingLineInput!) { createFundingLine(input: $input) { fundingLine { id stage } userErrors { path code } } }',
    { input },
    'vi',
    viewer,
  );
}

describe('the money of a programme', () => {
  test('a programme that does not exist is NOT_FOUND', () =>
    inRegistry(async ({ ask }) => {
      for (const query of [FUNDING, OUTCOMES]) {
        const { errors } = await ask(query, { code: 'KHONG-CO' });
        expect(errors).toMatchObject([{ extensions: { code: 'NOT_FOUND', reason: 'PROGRAMME_NOT_FOUND' } }]);
      }
    }));

  test('the figures of the article', () =>
    inRegistry(async ({ ask }) => {
      const reported = await fundingOf(ask);
      // No plan, allocation or disbursement is stated: there is no rate, and nothing to be certain of.
      expect(reported.total).toMatchObject({ rates: { disbursement: { percent: null, certainty: null } } });
      expect(stageOf(reported, 'PLANNED')).toMatchObject({ isKnown: false, certainty: null });
      const mobilised = stageOf(reported, 'MOBILISED');
      expect(mobilised).toMatchObject({
        isKnown: true,
        total: 82_000_000_000_000,
        isLowerBound: true,
        certainty: 'ESTIMATE',
        creditToBudget: '2.894',
      });
      expect(mobilised?.sources).toMatchObject([
        { source: 'STATE_BUDGET', amount: 20_734_700_000_000, share: '25.29' },
        { source: 'CREDIT', share: '73.17' },
        { source: 'ENTERPRISE_COOPERATIVE', share: '0.20' },
        { source: 'OTHER_MOBILISED', share: '1.34' },
      ]);
    }));

  test('what a commune got of an allocation is not added to it, and is told of the commune alone', () =>
    inRegistry(async ({ ask }) => {
      const commune = await communeId(ask);
      await addLine(ask, { amount: 400 });
      await addLine(ask, { amount: 150, communeId: commune });
      await addLine(ask, { amount: 300, stage: 'DISBURSED', isLowerBound: true });
      const province = await fundingOf(ask);
      expect(stageOf(province, 'ALLOCATED')).toMatchObject({ total: 400, certainty: 'EXACT' });
      expect(province.total).toMatchObject({ rates: { disbursement: { percent: '75.00', certainty: 'AT_LEAST' } } });
      expect(province).toMatchObject({
        periods: [
          { fromYear: 2021, toYear: 2023 },
          { fromYear: 2024, toYear: 2024 },
        ],
      });
      const own = await fundingOf(ask, commune);
      expect(stageOf(own, 'ALLOCATED')).toMatchObject({ total: 150 });
      expect(stageOf(own, 'MOBILISED')).toMatchObject({ isKnown: false });
      expect(stageOf(await fundingOf(ask, 'không có'), 'ALLOCATED')).toMatchObject({ isKnown: false });
    }));

  test('is read in one statement however many lines and programmes there are, which tell nothing of each other', () =>
    inRegistry(async ({ ask, em }) => {
      const commune = await communeId(ask);
      await addLine(ask, { amount: 400 });
      const reading = (unit: string | null) => statementsOf(() => fundingOf(ask, unit));
      const before = [await fundingOf(ask), await fundingOf(ask, commune)];
      const statements = [await reading(null), await reading(commune)];
      expect(statements).toEqual([2, 2]);
      await em.execute(
        `with other as (insert into programme (id, version, created_at, updated_at, code, name, starts_on, total_is_lower_bound)
           values (gen_random_uuid(), 1, now(), now(), 'CT-KHAC', 'Chương trình khác', '2021-01-01', false) returning id)
         insert into funding_line (id, version, created_at, updated_at, programme_id, commune_id, stage, source, from_year, to_year, amount, is_lower_bound, basis)
         select gen_random_uuid(), 1, now(), now(), other.id, place, 'ALLOCATED', 'STATE_BUDGET', 2024, 2024, 7, false, 'STATED'
         from other, unnest(array[null, ?::uuid]) place, generate_series(1, 50)`,
        [commune],
      );
      expect([await fundingOf(ask), await fundingOf(ask, commune)]).toEqual(before);
      expect([await reading(null), await reading(commune)]).toEqual(statements);
    }));

  test('lines of the province are not for those who edit programmes in a commune only', () =>
    inRegistry(async ({ ask }) => {
      const commune = await communeId(ask);
      const official = viewerWith({ READ_RECORDS: [commune], EDIT_PROGRAMMES: [commune] });
      expect((await addLine(ask, {}, official)).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
      const { data } = await addLine(ask, { communeId: commune, stage: undefined }, official);
      expect(data.createFundingLine).toMatchObject({ fundingLine: { stage: 'MOBILISED' }, userErrors: [] });
    }));
});

describe('what a programme pays for', () => {
  test('its indicators in their order, each with the newest figure against the last target', () =>
    inRegistry(async ({ ask }) => {
      const { data, errors } = await ask(OUTCOMES, { code: CODE });
      expect(errors).toBeUndefined();
      const outcomes = data.programmeOutcomes as unknown as { figure: { code: string } }[];
      expect(outcomes.map(({ figure }) => figure.code).slice(0, 5)).toEqual([
        'DUONG_O_TO_DEN_THON',
        'XA_CO_DIEN_LUOI',
        'HO_DUNG_DIEN_LUOI',
        'HO_CO_NHA_KIEN_CO',
        'SO_HO_NGHEO',
      ]);
      expect(outcomes).toMatchObject([
        { figure: { period: '2023' }, targetPeriod: '2025', target: '100', attainment: 'ATTAINED' },
        { attainment: 'ATTAINED' },
        { attainment: 'ATTAINED' },
        { attainment: 'ATTAINED' },
        { figure: { period: '2023-Q1', value: '246' }, target: null, attainment: null },
        { figure: { code: 'TY_LE_HO_NGHEO', value: '0.064' } },
        { figure: { code: 'SO_HO_CAN_NGHEO', value: '3066' } },
        { figure: { code: 'TY_LE_HO_CAN_NGHEO', value: '0.797' } },
        { figure: { code: 'MO_HINH_SAN_XUAT', value: null } },
        { figure: { code: 'HO_THOAT_NGHEO_BEN_VUNG', value: null } },
      ]);
    }));

  test('is read in as many statements however many indicators there are', () =>
    inRegistry(async ({ ask }) => {
      const { data } = await ask(
        'query ($codes: [String!]) { indicators(filter: { code: { in: $codes } }, sort: [{ field: CODE }]) { nodes { id } } }',
        { codes: ['HO_CO_NHA_KIEN_CO', 'NDC_M0', 'RS_HO_NGHEO', 'SO_HO_NGHEO', 'VON_VAY_BINH_QUAN'] },
      );
      const ids = (data.indicators as unknown as { nodes: { id: string }[] }).nodes.map(({ id }) => id);
      const id = await programmeId(ask);
      const reading = async (version: number, indicatorIds: readonly string[]) => {
        const { data: saved } = await ask(
          'mutation ($id: ID!, $version: Int!, $ids: [ID!]) { updateProgramme(id: $id, version: $version, input: { indicatorIds: $ids }) { userErrors { code } } }',
          { id, version, ids: indicatorIds },
        );
        expect(saved.updateProgramme).toEqual({ userErrors: [] });
        return statementsOf(async () => {
          const answer = await ask(EXPLAINED, { code: CODE });
          expect(answer.errors).toBeUndefined();
          expect(answer.data.programmeOutcomes).toHaveLength(indicatorIds.length);
        });
      };
      const ofOne = await reading(1, ids.slice(1, 2));
      expect(await reading(2, ids)).toBe(ofOne);
    }));

  test('of the province is for who reads records or figures everywhere', () =>
    inRegistry(async ({ ask }) => {
      const bound = viewerBoundTo([await communeId(ask)]);
      expect((await ask(OUTCOMES, { code: CODE }, 'vi', bound)).errors).toMatchObject([
        { extensions: { code: 'FORBIDDEN' } },
      ]);
      const analyst = viewerWith({ READ_FIGURES: 'EVERYWHERE' });
      expect((await ask(OUTCOMES, { code: CODE }, 'vi', analyst)).errors).toBeUndefined();
    }));

  test('is a list that is replaced as a whole; an unknown indicator is named', () =>
    inRegistry(async ({ ask }) => {
      const { data } = await ask('{ indicators(first: 2, sort: [{ field: CODE }]) { nodes { id code } } }');
      const [a, b] = (data.indicators as unknown as { nodes: { id: string; code: string }[] }).nodes;
      const update = `mutation ($id: ID!, $version: Int!, $ids: [ID!]) {
        updateProgramme(id: $id, version: $version, input: { indicatorIds: $ids }) {
          programme { version indicators(sort: [{ field: ORDINAL }]) { nodes { indicator { code } } } } userErrors { path code } } }`;
      const id = await programmeId(ask);
      const refused = await ask(update, { id, version: 1, ids: [a?.id, '00000000-0000-7000-8000-000000000000'] });
      expect(refused.data.updateProgramme).toMatchObject({
        userErrors: [{ path: ['indicatorIds', '1'], code: 'UNKNOWN_REFERENCE' }],
      });
      const saved = await ask(update, { id, version: 1, ids: [b?.id, a?.id] });
      expect(saved.data.updateProgramme).toEqual({
        userErrors: [],
        programme: {
          version: 2,
          indicators: { nodes: [{ indicator: { code: b?.code } }, { indicator: { code: a?.code } }] },
        },
      });
      const untouched = await ask(
        'mutation ($id: ID!) { updateProgramme(id: $id, version: 2, input: { name: "Tên khác" }) { programme { indicators { totalCount } } } }',
        { id },
      );
      expect(untouched.data.updateProgramme).toEqual({ programme: { indicators: { totalCount: 2 } } });
    }));
});
