import { DEPRIVATION_INDICATORS } from '@thoat-ngheo/domain';
import { describe, expect, test } from 'vitest';
import { anAssessment, communeId, roundOf } from '../../testing/builders.ts';
import { inRegistry, type TestRegistry } from '../../testing/registry.ts';
import { viewerBoundTo, viewerWith } from '../../testing/viewers.ts';
import { checkAll } from './recompute/check-results.ts';

type Viewer = ReturnType<typeof viewerWith>;

const CORRECT = `mutation ($input: AssessmentCorrectionInput!) {
  createAssessmentCorrection(input: $input) {
    assessmentCorrection { id ordinal class scoreBMin scoreBMax deprived notAnswered standardHash recordedBy history { nodes { operation } } }
    userErrors { path code message }
  }
}`;
const NOW = `query ($id: ID!) {
  assessment(id: $id) {
    version class standardHash household { class }
    corrections(sort: [{ field: ORDINAL }]) { nodes { ordinal decidedOn decisionNumber reason class incomePerCapita } }
  }
}`;

type Payload = {
  readonly assessmentCorrection: Record<string, unknown> | null;
  readonly userErrors: readonly { readonly path: readonly string[]; readonly code: string }[];
};

/** A household found poor in 2025, its commune's round closed on 24 October (or still going on), and what corrects it. */
async function aRecognisedHousehold({ ask, em }: TestRegistry, step: 'SURVEY' | 'CLOSED' = 'CLOSED') {
  const created = await ask(
    'mutation ($input: AssessmentInput!) { createAssessment(input: $input) { assessment { id } userErrors { code } } }',
    { input: await anAssessment(ask) },
  );
  const { id } = (created.data.createAssessment as unknown as { assessment: { id: string } }).assessment;
  await em.execute(
    `insert into commune_review (id, round_id, commune_id, step, began_at, step_since)
     values (gen_random_uuid(), ?, ?, ?, ?, '2025-10-24')`,
    [await roundOf(ask, 2025), await communeId(ask), step, step],
  );
  const input = {
    assessmentId: id,
    decidedOn: '2025-11-03',
    decisionNumber: '45/QĐ-UBND',
    reason: 'Kê khai sót thu nhập từ lương',
    incomePerCapita: 2_500_000,
    answers: DEPRIVATION_INDICATORS.slice(1).map((indicator, index) => ({
      indicator,
      answer: index < 2 ? 'DEPRIVED' : 'NOT_DEPRIVED',
    })),
  };
  const correct = async (changes: object = {}, viewer?: Viewer): Promise<Payload> => {
    const { data, errors } = await ask(CORRECT, { input: { ...input, ...changes } }, 'vi', viewer);
    expect(errors).toBeUndefined();
    return data.createAssessmentCorrection as unknown as Payload;
  };
  const now = async () => (await ask(NOW, { id })).data.assessment as unknown as Record<string, unknown>;
  return { id, input, correct, now };
}

const codes = ({ userErrors }: Payload) => userErrors.map(({ path, code }) => `${path.join('.')} ${code}`);

describe('a correction is refused', () => {
  test('of an assessment that is not there, or that one may not read', () =>
    inRegistry(async (registry) => {
      const { correct } = await aRecognisedHousehold(registry);
      const elsewhere = viewerBoundTo([await communeId(registry.ask, '07192')]);
      expect(codes(await correct({ assessmentId: crypto.randomUUID() }))).toEqual(['assessmentId UNKNOWN_REFERENCE']);
      expect(codes(await correct({}, elsewhere))).toEqual(['assessmentId UNKNOWN_REFERENCE']);
    }));

  test('to those who edit reviews and do not approve them', () =>
    inRegistry(async (registry) => {
      const { input } = await aRecognisedHousehold(registry);
      const officer = viewerWith({ READ_RECORDS: 'EVERYWHERE', EDIT_REVIEWS: 'EVERYWHERE' });
      const { errors } = await registry.ask(CORRECT, { input }, 'vi', officer);
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN', reason: 'CHANGE_NOT_GRANTED' });
    }));

  test('without day, number and reason; before the round was closed; in the future', () =>
    inRegistry(async (registry) => {
      const { correct } = await aRecognisedHousehold(registry);
      expect(codes(await correct({ decidedOn: null, decisionNumber: ' ', reason: null }))).toEqual([
        'decidedOn REQUIRED',
        'decisionNumber REQUIRED',
        'reason REQUIRED',
      ]);
      expect(codes(await correct({ decidedOn: '2025-10-23' }))).toEqual(['decidedOn BEFORE_CLOSING']);
      expect(codes(await correct({ decidedOn: '2026-12-01' }))).toEqual(['decidedOn DATE_IN_FUTURE']);
    }));

  test('while the round of the commune goes on: the assessment itself is changed', () =>
    inRegistry(async (registry) => {
      const { correct } = await aRecognisedHousehold(registry, 'SURVEY');
      expect(codes(await correct())).toEqual(['assessmentId ROUND_NOT_CLOSED']);
    }));
});

describe('a correction', () => {
  test('stands beside the closed round with the class that follows; nothing in the round drifts', () =>
    inRegistry(async (registry) => {
      const { correct, now } = await aRecognisedHousehold(registry);
      const FIGURES = `query ($round: ID!) {
        reviewRound(id: $round) { assessments { groups(by: [CLASS, TRANSITION]) { key { class transition } count } } }
        flowTables(roundId: $round) { lines { list cells { column households persons } } }
      }`;
      const figures = async () => (await registry.ask(FIGURES, { round: await roundOf(registry.ask, 2025) })).data;
      const [before, counted] = [await now(), await figures()];
      const { assessmentCorrection, userErrors } = await correct();
      expect(userErrors).toEqual([]);
      expect(assessmentCorrection).toMatchObject({
        ordinal: 1,
        class: 'NON_POOR',
        scoreBMin: 20,
        scoreBMax: 30,
        deprived: ['NGUOI_PHU_THUOC', 'DINH_DUONG'],
        notAnswered: ['VIEC_LAM'],
        standardHash: before.standardHash,
        recordedBy: 'Quản trị viên',
        history: { nodes: [{ operation: 'CREATE' }] },
      });
      expect(await now()).toEqual({
        ...before,
        corrections: {
          nodes: [
            {
              ordinal: 1,
              decidedOn: '2025-11-03',
              decisionNumber: '45/QĐ-UBND',
              reason: 'Kê khai sót thu nhập từ lương',
              class: 'NON_POOR',
              incomePerCapita: 2_500_000,
            },
          ],
        },
      });
      expect(await figures()).toEqual(counted);
    }));

  test('sent twice with one id is recorded once; a later one is the second', () =>
    inRegistry(async (registry) => {
      const { correct, now } = await aRecognisedHousehold(registry);
      const id = crypto.randomUUID();
      const [one, again] = [await correct({ id }), await correct({ id })];
      expect(again).toEqual(one);
      expect(codes(await correct({ id, incomePerCapita: 1 }))).toEqual(['id ID_TAKEN']);
      expect((await correct({ decidedOn: '2025-12-01', incomePerCapita: 1 })).assessmentCorrection).toMatchObject({
        ordinal: 2,
        class: 'UNDETERMINED',
      });
      expect((await now()).corrections).toMatchObject({ nodes: [{ ordinal: 1 }, { ordinal: 2 }] });
    }));

  test('comes out again like every result', () =>
    inRegistry(async (registry) => {
      const { correct } = await aRecognisedHousehold(registry);
      await correct();
      expect(await checkAll(registry.em, () => undefined)).toEqual({ checked: 2, differences: [] });
      await registry.em.execute("update assessment_correction set class = 'POOR'");
      expect((await checkAll(registry.em, () => undefined)).differences).toMatchObject([
        { concept: 'AssessmentCorrection', stored: { class: 'POOR' }, recomputed: { class: 'NON_POOR' } },
      ]);
    }));
});
