import { beforeAll, describe, expect, test } from 'vitest';
import type { Viewer } from '../modules/viewer/index.ts';
import { aHousehold, communeId, createHousehold } from '../testing/builders.ts';
import { inRegistry, type TestAnswer, type TestRegistry } from '../testing/registry.ts';
import { viewerWith } from '../testing/viewers.ts';

const [VAN_DON, CO_TO] = ['06994', '07192'];
const CREATE =
  'mutation ($input: HouseholdInput!) { createHousehold(input: $input) { household { id } userErrors { path code message } } }';
const UPDATE = `mutation ($id: ID!, $input: HouseholdInput!) {
  updateHousehold(id: $id, version: 1, input: $input) { household { id version } userErrors { path code message } }
}`;

let own = '';
let other = '';
beforeAll(() =>
  inRegistry(async ({ ask }) => {
    own = await communeId(ask, VAN_DON);
    other = await communeId(ask, CO_TO);
  }),
);

const officer = (): Viewer =>
  viewerWith({
    READ_RECORDS: [own],
    READ_CONTACT: [own],
    READ_IDENTITY: [own],
    READ_ETHNICITY: [own],
    READ_HEALTH: [own],
    EDIT_HOUSEHOLDS: [own],
    EDIT_REVIEWS: [own],
  });

const as =
  ({ ask }: TestRegistry, viewer: Viewer) =>
  (query: string, variables: Record<string, unknown>): Promise<TestAnswer> =>
    ask(query, variables, 'vi', viewer);

const reasonOf = ({ errors }: TestAnswer): unknown => errors?.[0]?.extensions?.reason;

describe('a commune officer', () => {
  test('writes the households of the commune and reads them back', () =>
    inRegistry(async (registry) => {
      const ask = as(registry, officer());
      const { data, errors } = await ask(CREATE, { input: aHousehold({ communeId: own }) });
      expect(errors).toBeUndefined();
      expect(data.createHousehold).toMatchObject({ household: { id: expect.any(String) }, userErrors: [] });
    }));

  test('creates nothing in another commune, and moves nothing there', () =>
    inRegistry(async (registry) => {
      const ask = as(registry, officer());
      expect(reasonOf(await ask(CREATE, { input: aHousehold({ communeId: other }) }))).toBe('CHANGE_NOT_GRANTED');
      const { id } = await createHousehold(registry.ask, { communeId: own });
      expect(reasonOf(await ask(UPDATE, { id, input: { communeId: other } }))).toBe('CHANGE_NOT_GRANTED');
      expect((await registry.ask(`{ household(id: "${id}") { version } }`)).data).toEqual({
        household: { version: 1 },
      });
    }));

  test.each(['update', 'delete', 'restore'])('a household of another commune is not there: %s', (act) =>
    inRegistry(async (registry) => {
      const { id } = await createHousehold(registry.ask, { communeId: other });
      const input = act === 'update' ? ', input: { note: "x" }' : '';
      const answer = await as(registry, officer())(
        `mutation { ${act}Household(id: "${id}", version: 1${input}) { userErrors { code } } }`,
        {},
      );
      expect(reasonOf(answer)).toBe('NOT_FOUND');
    }),
  );

  test('adds no assessment to a household of another commune', () =>
    inRegistry(async (registry) => {
      const { id } = await createHousehold(registry.ask, { communeId: other });
      const { data: rounds } = await registry.ask(
        '{ reviewRounds(first: 1, sort: [{ field: YEAR, direction: DESC }]) { nodes { id startsOn } } }',
      );
      const [round] = (rounds.reviewRounds as unknown as { nodes: { id: string; startsOn: string }[] }).nodes;
      const { data, errors } = await as(registry, officer())(
        'mutation ($input: AssessmentInput!) { createAssessment(input: $input) { assessment { id } userErrors { path code } } }',
        { input: { householdId: id, roundId: round?.id, assessedOn: round?.startsOn, answers: [] } },
      );
      expect(errors).toBeUndefined();
      expect(data.createAssessment).toEqual({
        assessment: null,
        userErrors: [{ path: ['householdId'], code: 'UNKNOWN_REFERENCE' }],
      });
      expect((await registry.ask(`{ household(id: "${id}") { assessments { totalCount } } }`)).data).toMatchObject({
        household: { assessments: { totalCount: 0 } },
      });
    }));

  test('changes no unit, programme, legal document, role or grant', () =>
    inRegistry(async (registry) => {
      const ask = as(registry, officer());
      for (const concept of ['Commune', 'Programme', 'LegalDocument', 'Indicator', 'Role', 'AccessGrant']) {
        const answer = await ask(`mutation { create${concept}(input: {}) { userErrors { code } } }`, {});
        expect([concept, reasonOf(answer)]).toEqual([concept, 'CHANGE_NOT_GRANTED']);
      }
    }));
});

test('an id that is none is refused where it stands', () =>
  inRegistry(async (registry) => {
    const { id } = await createHousehold(registry.ask, { communeId: own });
    const assessed = await registry.em.execute<{ id: string }[]>(
      `insert into assessment (id, household_id, round_id, commune_id, standard_id, standard_hash, area_type, member_count, assessed_on, class, score_b_min, score_b_max)
       select gen_random_uuid(), ?, r.id, ?, s.id, 'hash', 'RURAL', 2, r.starts_on, 'POOR', 0, 0
       from review_round r, standard s where r.year = 2025 limit 1 returning id`,
      [id, own],
    );
    const { data, errors } = await registry.ask(
      'mutation ($id: ID!) { updateAssessment(id: $id, version: 1, input: { householdId: "x" }) { userErrors { path code } } }',
      { id: assessed[0]!.id },
    );
    expect(errors).toBeUndefined();
    expect(data.updateAssessment).toEqual({
      userErrors: expect.arrayContaining([{ path: ['householdId'], code: 'NOT_ID' }]),
    });
  }));

describe('sensitive fields', () => {
  const withoutIdentity = (): Viewer => {
    const { permissions, ...rest } = officer();
    return { ...rest, permissions: new Map([...permissions].filter(([each]) => each !== 'READ_IDENTITY')) } as Viewer;
  };

  test('what one may not read one may not enter; the refusal names the field', () =>
    inRegistry(async (registry) => {
      const base = aHousehold({ communeId: own });
      const members = base.members.map((member) => ({ ...member, citizenIdentityNumber: null }));
      const { data } = await as(registry, withoutIdentity())(CREATE, { input: { ...base, members } });
      expect(data.createHousehold).toMatchObject({
        household: null,
        userErrors: [
          { path: ['members', '0', 'citizenIdentityNumber'], code: 'FIELD_NOT_GRANTED' },
          { path: ['members', '1', 'citizenIdentityNumber'], code: 'FIELD_NOT_GRANTED' },
        ],
      });
    }));

  test('a save without them leaves them as they are', () =>
    inRegistry(async (registry) => {
      const base = aHousehold({ communeId: own });
      const [head, spouse] = base.members;
      const members = [{ ...head, citizenIdentityNumber: '022080000001' }, spouse];
      const { id, members: made } = await createHousehold(registry.ask, { communeId: own, members });
      const { data } = await as(registry, withoutIdentity())(UPDATE, {
        id,
        input: { members: made.map((member) => ({ id: member.id, fullName: `${member.fullName} Sửa` })) },
      });
      expect(data.updateHousehold).toMatchObject({ household: { version: 2 }, userErrors: [] });
      const after = await registry.ask(
        `{ household(id: "${id}") { members(sort: [{ field: ORDINAL }]) { nodes { fullName citizenIdentityNumber } } } }`,
      );
      expect(after.data.household).toEqual({
        members: {
          nodes: [
            { fullName: 'Nguyễn Văn An Sửa', citizenIdentityNumber: '*********001' },
            { fullName: 'Trần Thị Bình Sửa', citizenIdentityNumber: null },
          ],
        },
      });
    }));
});

describe('recognising a review', () => {
  const act = async ({ ask, em }: TestRegistry, viewer: Viewer, from: string, verb: string): Promise<TestAnswer> => {
    const { data: rounds } = await ask('{ reviewRounds(first: 1) { nodes { id } } }');
    const [round] = (rounds.reviewRounds as unknown as { nodes: { id: string }[] }).nodes;
    const { data } = await ask(
      'mutation ($input: CommuneReviewInput!) { createCommuneReview(input: $input) { communeReview { id } } }',
      { input: { roundId: round?.id, communeId: own } },
    );
    const { id } = (data.createCommuneReview as unknown as { communeReview: { id: string } }).communeReview;
    await em.execute('update commune_review set step = ?, began_at = ?, step_since = ? where id = ?', [
      from,
      from,
      '2026-10-01',
      id,
    ]);
    return ask(
      `mutation ($id: ID!) { ${verb}(id: $id, version: 1, input: { happenedOn: "2026-11-01", documentNumber: "1/QĐ", note: "Theo biên bản" }) { userErrors { code } } }`,
      { id },
      'vi',
      viewer,
    );
  };

  test.each([
    ['an officer', 'POSTING', 'recogniseReview', 'CHANGE_NOT_GRANTED'],
    ['an officer', 'RECOGNITION', 'reopenReview', 'CHANGE_NOT_GRANTED'],
    ['an officer', 'LISTING', 'makeReviewList', undefined],
    ['an approver', 'POSTING', 'recogniseReview', undefined],
    ['an approver', 'LISTING', 'makeReviewList', 'CHANGE_NOT_GRANTED'],
  ])('%s, of a review at %s: %s: %s', (who, from, verb, reason) =>
    inRegistry(async (registry) => {
      const approver = viewerWith({ READ_RECORDS: [own], APPROVE_REVIEWS: [own] });
      const answer = await act(registry, who === 'an approver' ? approver : officer(), from, verb);
      expect(reasonOf(answer)).toBe(reason);
    }),
  );
});
