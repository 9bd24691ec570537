import {
  DEPRIVATION_INDICATORS,
  HOUSEHOLD_CLASSES,
  type OrderedRound,
  type RoundClass,
  roundResult,
  type Standing,
  transition,
} from '@thoat-ngheo/domain';
import { describe, expect, test } from 'vitest';
import { SeededRandom } from '../../equivalence/seeded-random.ts';
import { anAssessment, createHousehold, roundOf } from '../../testing/builders.ts';
import { inRegistry, type TestRegistry } from '../../testing/registry.ts';

const CREATE = `mutation ($input: AssessmentInput!) {
  createAssessment(input: $input) {
    assessment { id version class deprivedMask notDeprivedMask previousClass transition reasons { code params { name value } text } }
    userErrors { path code message }
  }
}`;
type Created = { id: string; version: number; [field: string]: unknown };

async function assess({ ask }: TestRegistry, changes: Record<string, unknown>): Promise<Created> {
  const { data, errors } = await ask(CREATE, { input: await anAssessment(ask, changes) });
  expect(errors).toBeUndefined();
  const payload = data.createAssessment as unknown as { assessment: Created; userErrors: unknown[] };
  expect(payload.userErrors).toEqual([]);
  return payload.assessment;
}

test('the database judges every change of standing as the domain does', () =>
  inRegistry(async ({ em }) => {
    const standings: Standing[] = [...HOUSEHOLD_CLASSES, 'ABSENT', null];
    for (const previous of standings)
      for (const current of HOUSEHOLD_CLASSES)
        for (const listed of [true, false]) {
          const [row] = await em.execute<{ found: string }[]>('select assessment_transition(?, ?, ?) as found', [
            previous,
            current,
            listed,
          ]);
          expect(row?.found).toBe(transition(previous, current, listed ? ['POOR'] : ['MIDDLE', null]));
        }
  }));

type Rounds = readonly OrderedRound[];
const roundsOf = ({ em }: TestRegistry): Promise<OrderedRound[]> =>
  em.execute(
    'select id, kind, year, ends_on::text as "endsOn" from review_round where deleted_at is null order by year, ends_on, id',
  );

/** Households that some of the rounds found in random classes, some of them registered between rounds, written by nobody's code. */
async function aRandomPast(registry: TestRegistry, random: SeededRandom, rounds: Rounds): Promise<string[]> {
  const { ask, em } = registry;
  const households: string[] = [];
  for (let index = 0; index < 24; index += 1) {
    const registeredOn = random.pick([null, '2010-05-05', '2025-02-02', '2025-12-14', '2026-01-20']);
    const { id } = await createHousehold(ask, { registeredOn });
    households.push(id);
    for (const round of random.some([...rounds], random.between(0, rounds.length)))
      await em.execute(
        `insert into assessment (id, household_id, round_id, commune_id, standard_id, standard_hash, area_type, member_count, assessed_on, class, score_b_min, score_b_max)
         select gen_random_uuid(), h.id, r.id, h.commune_id, s.id, 'hash', 'RURAL', 2, r.starts_on, ?, 0, 0
         from household h, review_round r, standard s where h.id = ? and r.id = ? limit 1`,
        [random.pick([...HOUSEHOLD_CLASSES]), id, round.id],
      );
  }
  return households;
}

/** Every assessment of the households says of the round before what the domain says. */
async function expectAllAsTheDomainSays(registry: TestRegistry, households: readonly string[]): Promise<number> {
  const rounds = await roundsOf(registry);
  const rows = await registry.em.execute<
    (RoundClass & { householdId: string; registeredOn: string | null; stored: object })[]
  >(
    `select a.household_id as "householdId", a.round_id as "roundId", a.class, h.registered_on::text as "registeredOn",
       json_build_object('previousClass', a.previous_class, 'transition', a.transition) as stored
     from assessment a join household h on h.id = a.household_id
     where a.deleted_at is null and a.household_id = any(?::uuid[]) order by a.id`,
    [`{${households.join(',')}}`],
  );
  const own = Map.groupBy(rows, ({ householdId }) => householdId);
  for (const { householdId, roundId, registeredOn, stored } of rows) {
    const round = rounds.find(({ id }) => id === roundId);
    if (round !== undefined)
      expect(stored).toEqual(roundResult(round, rounds, own.get(householdId) ?? [], registeredOn));
  }
  return rows.length;
}

describe('what the class means beside the round before', () => {
  test.each([1, 2, 3])('is as the domain says, whatever was written and changed in whichever order (%i)', (seed) =>
    inRegistry(async (registry) => {
      const { em, ask } = registry;
      const random = new SeededRandom(seed);
      await ask('mutation ($input: ReviewRoundInput!) { createReviewRound(input: $input) { userErrors { code } } }', {
        input: { year: 2026, kind: 'REGULAR', month: 5, name: 'Tháng 5', startsOn: '2026-05-15', endsOn: '2026-05-31' },
      });
      const rounds = await roundsOf(registry);
      const households = await aRandomPast(registry, random, rounds);
      const list = `{${households.join(',')}}`;
      expect(await expectAllAsTheDomainSays(registry, households)).toBeGreaterThan(20);
      const changes = [
        "update assessment set class = 'POOR' where household_id = any(?::uuid[]) and class = 'MIDDLE'",
        "update assessment set deleted_at = now() where household_id = any(?::uuid[]) and class = 'NON_POOR'",
        "update household set registered_on = '2025-12-20' where id = any(?::uuid[]) and registered_on is null",
        "update review_round set ends_on = '2025-12-31' where year = 2025 and kind = 'YEARLY' and ?::uuid[] is not null",
        'update review_round set deleted_at = now() where year = 2024 and ?::uuid[] is not null',
        'update review_round set deleted_at = null where year = 2024 and ?::uuid[] is not null',
        "delete from assessment where household_id = any(?::uuid[]) and class = 'NEAR_POOR' and previous_class is not null",
      ];
      for (const change of changes) {
        await em.execute('set constraints all deferred');
        await em.execute(change, [list]);
        await expectAllAsTheDomainSays(registry, households);
      }
    }),
  );

  test('is published with the assessment, and changes with the round before', () =>
    inRegistry(async (registry) => {
      const { ask } = registry;
      const { id: householdId } = await createHousehold(ask, { registeredOn: '2020-01-01' });
      const before = await assess(registry, { householdId });
      const now = await assess(registry, {
        householdId,
        roundId: await roundOf(ask, 2026),
        assessedOn: '2026-10-01',
        incomePerCapita: 9_000_000,
      });
      expect(now).toMatchObject({ class: 'NON_POOR', previousClass: 'POOR', transition: 'ESCAPED_POOR' });
      await ask('mutation ($id: ID!) { deleteAssessment(id: $id, version: 1) { userErrors { code } } }', {
        id: before.id,
      });
      const { data } = await ask('query ($id: ID!) { assessment(id: $id) { version previousClass transition } }', {
        id: now.id,
      });
      expect(data.assessment).toEqual({ version: 1, previousClass: null, transition: 'NOT_LISTED' });
    }));
});

describe('the answers of an assessment in two numbers', () => {
  test('follow them', () =>
    inRegistry(async (registry) => {
      const created = await assess(registry, {
        answers: [
          { indicator: 'VIEC_LAM', answer: 'DEPRIVED' },
          { indicator: 'NHA_TIEU', answer: 'NOT_DEPRIVED' },
        ],
      });
      expect(created).toMatchObject({ deprivedMask: 1, notDeprivedMask: 512 });
      const update = `mutation ($id: ID!, $input: AssessmentInput!) {
        updateAssessment(id: $id, version: 1, input: $input) { assessment { deprivedMask notDeprivedMask } userErrors { code } }
      }`;
      const answers = DEPRIVATION_INDICATORS.map((indicator) => ({ indicator, answer: 'NOT_DEPRIVED' }));
      const { data } = await registry.ask(update, { id: created.id, input: { answers } });
      expect(data.updateAssessment).toEqual({
        assessment: { deprivedMask: 0, notDeprivedMask: 4095 },
        userErrors: [],
      });
    }));
});

describe('the reasons of a class', () => {
  test('name what was compared, with the figures and in words', () =>
    inRegistry(async (registry) => {
      const { reasons } = await assess(registry, { incomePerCapita: 1_900_000 });
      expect(reasons).toEqual([
        {
          code: 'INCOME_AT_MOST_LINE',
          params: [
            { name: 'income', value: '1900000' },
            { name: 'line', value: '2100000' },
          ],
          text: 'Thu nhập 1.900.000 đồng/người/tháng, không vượt mức 2.100.000 đồng.',
        },
        {
          code: 'CUT_REACHED',
          params: [
            { name: 'min', value: '3' },
            { name: 'max', value: '3' },
            { name: 'cut', value: '3' },
          ],
          text: 'Thiếu hụt ít nhất 3 chỉ số; từ 3 trở lên là hộ nghèo.',
        },
      ]);
    }));

  test('of a page come in one statement, in the language asked for', () =>
    inRegistry(async (registry) => {
      const { id: householdId } = await createHousehold(registry.ask);
      await assess(registry, { householdId });
      const query = 'query ($id: ID!) { household(id: $id) { assessments { nodes { id reasons { text } } } } }';
      const before = registry.statements();
      const { data } = await registry.ask(query, { id: householdId }, 'en');
      expect(registry.statements() - before).toBe(1);
      expect(data.household).toMatchObject({
        assessments: {
          nodes: [
            {
              reasons: [
                { text: 'Income of 2,100,000 VND per person and month is not above the line of 2,100,000 VND.' },
                { text: 'At least 3 deprivations; 3 or more make the household poor.' },
              ],
            },
          ],
        },
      });
    }));
});
