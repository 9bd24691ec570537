import { DEPRIVATION_INDICATORS } from '@thoat-ngheo/domain';
import { describe, expect, test } from 'vitest';
import { anAssessment, createHousehold } from '../../testing/builders.ts';
import { inRegistry } from '../../testing/registry.ts';

const CREATE = `mutation ($input: AssessmentInput!) {
  createAssessment(input: $input) {
    assessment { id version class scoreB scoreBMin scoreBMax areaType standard { code contentHash } standardHash household { class incomePerCapita latestAssessment { id } } answers { totalCount } }
    userErrors { path code message }
  }
}`;

describe('creating an assessment', () => {
  test.each([
    ['in the future', { assessedOn: '2026-12-01' }, 'DATE_IN_FUTURE'],
    ['outside the round', { assessedOn: '2025-12-20' }, 'OUTSIDE_ROUND'],
    ['before the household’s commune existed', { assessedOn: '2024-10-01' }, 'OUTSIDE_ROUND'],
  ])('a survey %s is refused', (_, changes, code) =>
    inRegistry(async ({ ask }) => {
      const { data } = await ask(CREATE, { input: await anAssessment(ask, changes) });
      expect(data.createAssessment).toMatchObject({ assessment: null, userErrors: [{ path: ['assessedOn'], code }] });
    }),
  );

  test('a member born after the review is named', () =>
    inRegistry(async ({ ask }) => {
      const born = { fullName: 'Bé', birthDate: '2025-11-01', sex: 'MALE', relationship: 'CHILD', ethnicity: 'KINH' };
      const head = { fullName: 'An', birthDate: '1980-01-01', sex: 'MALE', relationship: 'HEAD', ethnicity: 'KINH' };
      const { id: householdId } = await createHousehold(ask, { members: [head, born] });
      const { data } = await ask(CREATE, { input: await anAssessment(ask, { householdId }) });
      expect(data.createAssessment).toMatchObject({
        assessment: null,
        userErrors: [{ code: 'MEMBER_BORN_AFTER_REVIEW' }],
      });
    }));

  test('an income below zero or beyond 2^53 is refused', () =>
    inRegistry(async ({ ask }) => {
      const negative = await ask(CREATE, { input: await anAssessment(ask, { incomePerCapita: -1 }) });
      expect(negative.data.createAssessment).toMatchObject({
        userErrors: [{ path: ['incomePerCapita'], code: 'OUT_OF_RANGE' }],
      });
      const huge = await ask(CREATE, { input: await anAssessment(ask, { incomePerCapita: 2 ** 53 }) });
      expect(huge.errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
    }));

  test('income on the provincial line and three deprivations: poor; the household follows', () =>
    inRegistry(async ({ ask }) => {
      const { data, errors } = await ask(CREATE, { input: await anAssessment(ask) });
      expect(errors).toBeUndefined();
      const payload = data.createAssessment as unknown as {
        assessment: { id: string; standard: { contentHash: string } };
      };
      expect(payload).toMatchObject({
        assessment: {
          class: 'POOR',
          scoreB: 30,
          scoreBMin: 30,
          scoreBMax: 30,
          areaType: 'RURAL',
          standard: { code: 'NQ13-2023-QN' },
          standardHash: payload.assessment.standard.contentHash,
          household: { class: 'POOR', incomePerCapita: 2_100_000, latestAssessment: { id: payload.assessment.id } },
          answers: { totalCount: 12 },
        },
        userErrors: [],
      });
    }));

  test('open answers that could change the class leave it undetermined', () =>
    inRegistry(async ({ ask }) => {
      const answers = [{ indicator: 'NGUON_NUOC', answer: 'DEPRIVED' }];
      const { data } = await ask(CREATE, { input: await anAssessment(ask, { answers }) });
      expect(data.createAssessment).toMatchObject({
        assessment: { class: 'UNDETERMINED', scoreB: null, scoreBMin: 10, scoreBMax: 120 },
      });
    }));

  test('a second one for the same household and round is refused', () =>
    inRegistry(async ({ ask }) => {
      const input = await anAssessment(ask);
      await ask(CREATE, { input });
      const { data } = await ask(CREATE, { input });
      expect(data.createAssessment).toMatchObject({
        assessment: null,
        userErrors: [{ path: ['roundId'], code: 'TAKEN' }],
      });
    }));
});

const WISHES = 'assessment { id version class supportWishes otherWish } userErrors { path code message }';

describe('wishes for support', () => {
  const create = `mutation ($input: AssessmentInput!) { createAssessment(input: $input) { ${WISHES} } }`;

  test('another wish needs its words, and words need the wish', () =>
    inRegistry(async ({ ask }) => {
      const refused = async (changes: object) =>
        (await ask(create, { input: await anAssessment(ask, { ...changes }) })).data.createAssessment;
      expect(await refused({ supportWishes: ['OTHER'] })).toMatchObject({
        assessment: null,
        userErrors: [{ path: ['otherWish'], code: 'REQUIRED' }],
      });
      expect(await refused({ supportWishes: ['LOAN'], otherWish: 'Máy khâu' })).toMatchObject({
        assessment: null,
        userErrors: [{ path: ['otherWish'], code: 'WISH_NOT_CHOSEN' }],
      });
    }));

  test('are kept with the assessment and change no class', () =>
    inRegistry(async ({ ask }) => {
      const wished = { supportWishes: ['LOAN', 'OTHER'], otherWish: 'Máy khâu' };
      const made = await ask(create, { input: await anAssessment(ask, wished) });
      expect(made.data.createAssessment).toMatchObject({ assessment: { class: 'POOR', ...wished }, userErrors: [] });
      const { id } = (made.data.createAssessment as unknown as { assessment: { id: string } }).assessment;
      const changed = await ask(
        `mutation ($id: ID!, $version: Int!, $input: AssessmentInput!) { updateAssessment(id: $id, version: $version, input: $input) { ${WISHES} } }`,
        { id, version: 1, input: { supportWishes: ['HOUSING'], otherWish: null } },
      );
      expect(changed.data.updateAssessment).toMatchObject({
        assessment: { version: 2, class: 'POOR', supportWishes: ['HOUSING'], otherWish: null },
        userErrors: [],
      });
    }));
});

describe('changing an assessment', () => {
  test('new answers give a new class; the income stays', () =>
    inRegistry(async ({ ask }) => {
      const { data } = await ask(CREATE, { input: await anAssessment(ask) });
      const { id } = (data.createAssessment as unknown as { assessment: { id: string } }).assessment;
      const answers = DEPRIVATION_INDICATORS.map((indicator) => ({ indicator, answer: 'NOT_DEPRIVED' }));
      const update = `mutation ($id: ID!, $input: AssessmentInput!) {
        updateAssessment(id: $id, version: 1, input: $input) {
          assessment { version class scoreB incomePerCapita household { class } answers { totalCount } } userErrors { code message }
        }
      }`;
      const changed = await ask(update, { id, input: { answers } });
      expect(changed.data.updateAssessment).toEqual({
        assessment: {
          version: 2,
          class: 'NEAR_POOR',
          scoreB: 0,
          incomePerCapita: 2_100_000,
          household: { class: 'NEAR_POOR' },
          answers: { totalCount: 12 },
        },
        userErrors: [],
      });
    }));
});
