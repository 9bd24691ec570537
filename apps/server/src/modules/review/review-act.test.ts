import { describe, expect, test } from 'vitest';
import { anAssessment, communeId, createHousehold, roundOf } from '../../testing/builders.ts';
import { inRegistry, type TestRegistry } from '../../testing/registry.ts';

type Ask = TestRegistry['ask'];
type Payload = {
  readonly reviewAct: { readonly id: string } | null;
  readonly userErrors: readonly { readonly path: readonly string[]; readonly code: string; readonly message: string }[];
};

/** A review of Vân Đồn in the round of 2025, and what acts on it. */
async function aReview(ask: Ask) {
  const { data } = await ask(
    'mutation ($input: CommuneReviewInput!) { createCommuneReview(input: $input) { communeReview { id } userErrors { code } } }',
    { input: { communeId: await communeId(ask), roundId: await roundOf(ask, 2025) } },
  );
  const { id } = (data.createCommuneReview as unknown as { communeReview: { id: string } }).communeReview;
  const now = async () => {
    const answer = await ask(
      'query ($id: ID!) { communeReview(id: $id) { version step stepSince acts(sort: [{ field: ORDINAL }]) { nodes { ordinal kind recordedBy } } } }',
      { id },
    );
    return answer.data.communeReview as unknown as {
      version: number;
      step: string;
      stepSince: string;
      acts: { nodes: { ordinal: number; kind: string; recordedBy: string }[] };
    };
  };
  const act = async (verb: string, input: object, version?: number): Promise<Payload> => {
    const answer = await ask(
      `mutation ($id: ID!, $version: Int!, $input: ReviewActInput!) {
        ${verb}(id: $id, version: $version, input: $input) { reviewAct { id } userErrors { path code message } }
      }`,
      { id, version: version ?? (await now()).version, input },
    );
    expect(answer.errors).toBeUndefined();
    return answer.data[verb] as unknown as Payload;
  };
  const codes = async (...of: Parameters<typeof act>) => (await act(...of)).userErrors.map(({ code }) => code);
  return { id, now, act, codes };
}

const assess = async (ask: Ask, changes: Record<string, unknown> = {}) => {
  const { data } = await ask(
    'mutation ($input: AssessmentInput!) { createAssessment(input: $input) { assessment { id version } userErrors { code message } } }',
    { input: await anAssessment(ask, changes) },
  );
  return data.createAssessment as unknown as {
    assessment: { id: string; version: number } | null;
    userErrors: { code: string; message: string }[];
  };
};

test('a commune goes through its review, from the list to the end', () =>
  inRegistry(async ({ ask }) => {
    await assess(ask);
    const { now, act, codes } = await aReview(ask);
    expect(await now()).toMatchObject({ step: 'LISTING', acts: { nodes: [] } });
    expect(await codes('makeReviewList', { happenedOn: '2025-09-05' })).toEqual([]);
    expect(await codes('finishReviewSurvey', { happenedOn: '2025-10-10' })).toEqual([]);
    const meeting = { happenedOn: '2025-10-12', present: 30, agreed: 21, documentNumber: '05/BB' };
    expect(await codes('holdVillageMeeting', meeting)).toEqual([]);
    expect(await codes('postReview', { happenedOn: '2025-10-13', postedUntil: '2025-10-15' })).toEqual([
      'POSTING_TOO_SHORT',
    ]);
    expect(await codes('postReview', { happenedOn: '2025-10-13', postedUntil: '2025-10-16' })).toEqual([]);
    const { reviewAct: complaint } = await act('receiveReviewComplaint', {
      happenedOn: '2025-10-15',
      note: 'Hộ tôi có thu nhập thấp hơn',
    });
    expect(await codes('recogniseReview', { happenedOn: '2025-10-20', documentNumber: '12/QĐ-UBND' })).toEqual([
      'COMPLAINT_OPEN',
    ]);
    const recheck = { happenedOn: '2025-10-17', complaintId: complaint?.id, note: 'Giữ nguyên kết quả' };
    expect(await codes('recheckReviewComplaint', recheck)).toEqual([]);
    expect(await codes('postReview', { happenedOn: '2025-10-17', postedUntil: '2025-10-22' })).toEqual([]);
    expect(await codes('recogniseReview', { happenedOn: '2025-10-23', documentNumber: '12/QĐ-UBND' })).toEqual([]);
    expect(await codes('closeReview', { happenedOn: '2025-10-24' })).toEqual([]);
    const { step, stepSince, acts } = await now();
    expect([step, stepSince]).toEqual(['CLOSED', '2025-10-24']);
    expect(acts.nodes.map(({ ordinal, kind }) => `${ordinal} ${kind}`)).toEqual([
      '1 LIST_MADE',
      '2 SURVEY_FINISHED',
      '3 MEETING_HELD',
      '4 POSTED',
      '5 COMPLAINT_RECEIVED',
      '6 COMPLAINT_RECHECKED',
      '7 POSTED',
      '8 RECOGNISED',
      '9 CLOSED',
    ]);
    expect(new Set(acts.nodes.map(({ recordedBy }) => recordedBy))).toEqual(new Set(['Quản trị viên']));
  }));

describe('an act', () => {
  test('out of its turn is refused with the article of the law', () =>
    inRegistry(async ({ ask }) => {
      const { act } = await aReview(ask);
      const { userErrors } = await act('recogniseReview', { happenedOn: '2025-10-23', documentNumber: '1/QĐ' });
      expect(userErrors).toEqual([
        { path: [], code: 'NOT_ITS_TURN', message: expect.stringContaining('Điều 4 Quyết định 24/2021/QĐ-TTg') },
      ]);
    }));

  test('sent twice with one id is recorded once', () =>
    inRegistry(async ({ ask }) => {
      const { now, act } = await aReview(ask);
      const { version } = await now();
      const input = { id: crypto.randomUUID(), happenedOn: '2025-09-05' };
      const answers = [await act('makeReviewList', input, version), await act('makeReviewList', input, version)];
      expect(answers).toEqual(Array(2).fill({ reviewAct: { id: input.id }, userErrors: [] }));
      expect((await now()).acts.nodes).toHaveLength(1);
    }));

  test('on a review that somebody else has carried on meanwhile is a conflict', () =>
    inRegistry(async ({ ask }) => {
      const { now, codes } = await aReview(ask);
      const { version } = await now();
      expect(await codes('makeReviewList', { happenedOn: '2025-09-05' }, version)).toEqual([]);
      expect(await codes('finishReviewSurvey', { happenedOn: '2025-10-05' }, version)).toEqual(['CONFLICT']);
    }));

  test('names a household of its own commune', () =>
    inRegistry(async ({ ask }) => {
      const { id: elsewhere } = await createHousehold(ask, { communeId: await communeId(ask, '07192') });
      const { act } = await aReview(ask);
      const { userErrors } = await act('receiveReviewComplaint', {
        happenedOn: '2025-10-15',
        note: 'Khiếu nại',
        householdId: elsewhere,
      });
      expect(userErrors).toMatchObject([{ path: ['householdId'], code: 'UNKNOWN_REFERENCE' }]);
    }));

  test('the survey does not end while a class is open', () =>
    inRegistry(async ({ ask }) => {
      await assess(ask, { incomePerCapita: null });
      const { codes } = await aReview(ask);
      expect(await codes('makeReviewList', { happenedOn: '2025-09-05' })).toEqual([]);
      expect(await codes('finishReviewSurvey', { happenedOn: '2025-10-05' })).toEqual(['SURVEYS_UNSETTLED']);
    }));
});

describe('after recognition', () => {
  const recognised = async (ask: Ask) => {
    const review = await aReview(ask);
    const done = [
      ['makeReviewList', { happenedOn: '2025-10-02' }],
      ['finishReviewSurvey', { happenedOn: '2025-10-02' }],
      ['holdVillageMeeting', { happenedOn: '2025-10-02', present: 2, agreed: 1, documentNumber: '1/BB' }],
      ['postReview', { happenedOn: '2025-10-02', postedUntil: '2025-10-07' }],
      ['recogniseReview', { happenedOn: '2025-10-08', documentNumber: '1/QĐ' }],
    ] as const;
    for (const [verb, input] of done) expect([verb, await review.codes(verb, input)]).toEqual([verb, []]);
    return review;
  };

  test('no form is entered, changed, moved to another round or removed', () =>
    inRegistry(async ({ ask }) => {
      const { id: householdId } = await createHousehold(ask);
      const { assessment } = await assess(ask, { householdId });
      await recognised(ask);
      expect((await assess(ask)).userErrors.map(({ code }) => code)).toEqual(['SURVEY_CLOSED']);
      const change = async (verb: string, input?: object) => {
        const args = input === undefined ? '' : ', input: $input';
        const { data } = await ask(
          `mutation ($id: ID!, $version: Int!${input === undefined ? '' : ', $input: AssessmentInput!'}) { ${verb}(id: $id, version: $version${args}) { userErrors { code } } }`,
          { ...assessment, ...(input && { input }) },
        );
        return data[verb] as unknown;
      };
      const closed = { userErrors: [{ code: 'SURVEY_CLOSED' }] };
      expect(await change('updateAssessment', { incomePerCapita: 1 })).toEqual(closed);
      const other = { roundId: await roundOf(ask, 2026), assessedOn: '2026-10-01' };
      expect(await change('updateAssessment', other)).toEqual(closed);
      expect(await change('deleteAssessment')).toEqual(closed);
    }));

  test('it is reopened with a reason, and everything of the first time stays', () =>
    inRegistry(async ({ ask }) => {
      const { now, act, codes } = await recognised(ask);
      const { userErrors } = await act('reopenReview', { happenedOn: '2025-10-09' });
      expect(userErrors).toMatchObject([{ path: ['note'], code: 'REQUIRED' }]);
      expect(await codes('reopenReview', { happenedOn: '2025-10-09', note: 'Bỏ sót thôn Một' })).toEqual([]);
      expect((await assess(ask)).userErrors).toEqual([]);
      const { step, acts } = await now();
      expect([step, acts.nodes.length]).toEqual(['SURVEY', 6]);
    }));
});
