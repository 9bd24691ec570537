import type { EntityManager } from '@mikro-orm/postgresql';
import { DEPRIVATION_INDICATORS } from '@thoat-ngheo/domain';
import { SeededRandom } from '../equivalence/seeded-random.ts';

/** A household as the review of 2025 found it. */
export type ReviewedHousehold = {
  readonly id: string;
  readonly communeId: string;
  readonly villageId: string | null;
  readonly ethnicity: string;
  readonly headSex: string;
  readonly class: string;
  readonly persons: number;
  /** Of the twelve indicators in their order; null: not answered. */
  readonly deprived: readonly (boolean | null)[];
};

const ETHNICITIES = ['KINH', 'KINH', 'KINH', 'DAO', 'TAY', 'SAN_DIU'];

async function insert(em: EntityManager, table: string, rows: readonly object[]): Promise<void> {
  const columns = Object.keys(rows[0] ?? {}).join(', ');
  await em.execute(
    `insert into ${table} (${columns}) select ${columns} from json_populate_recordset(null::${table}, ?::json)`,
    [JSON.stringify(rows)],
  );
}

/** Random households of some communes, some of them removed since, with villages, heads, classes and answers; names of tables and columns are of this file only. */
export async function insertReviewed(
  em: EntityManager,
  communeIds: readonly string[],
  count: number,
  seed: number,
): Promise<ReviewedHousehold[]> {
  const random = new SeededRandom(seed);
  const villages = communeIds.flatMap((commune_id) =>
    [1, 2, 3].map((number) => ({ id: random.uuid(), commune_id, name: `Thôn ${number}`, kind: 'THON' })),
  );
  const households = Array.from({ length: count }, (): ReviewedHousehold => {
    const communeId = random.pick([...communeIds]);
    const isPoor = random.chance(0.3);
    const own = villages.filter((village) => village.commune_id === communeId);
    const answer = () => (random.chance(0.01) ? null : random.chance(isPoor ? 0.4 : 0.1));
    return {
      id: random.uuid(),
      communeId,
      villageId: random.maybe(0.1, () => random.pick(own).id),
      ethnicity: random.pick(ETHNICITIES),
      headSex: random.pick(['MALE', 'MALE', 'FEMALE']),
      class: isPoor ? random.pick(['POOR', 'NEAR_POOR']) : random.pick(['NON_POOR', 'NON_POOR', 'MIDDLE']),
      persons: random.between(1, 6),
      deprived: DEPRIVATION_INDICATORS.map(answer),
    };
  });
  const [round] = await em.execute<{ id: string; standard: string }[]>(
    `select r.id, (select id from standard order by code limit 1) as standard from review_round r where year = 2025 and kind = 'YEARLY'`,
  );
  const assessments = households.map((household) => ({ ...household, assessmentId: random.uuid() }));
  await insert(
    em,
    'village',
    villages.map((village) => ({ version: 1, created_at: 'now', updated_at: 'now', synthetic: false, ...village })),
  );
  const record = { version: 1, created_at: 'now', updated_at: 'now' };
  await insert(
    em,
    'household',
    households.map(({ id, communeId, villageId, ethnicity }, index) => ({
      ...record,
      id,
      code: `REVIEWED-${seed}-${index}`,
      commune_id: communeId,
      village_id: villageId,
      devices: [],
      no_labour_capacity: false,
      merit_household: false,
      synthetic: true,
      member_count: 1,
      ethnic_minority: ethnicity !== 'KINH',
    })),
  );
  await insert(
    em,
    'member',
    households.map(({ id, ethnicity, headSex }) => ({
      ...record,
      id: random.uuid(),
      household_id: id,
      ordinal: 1,
      full_name: 'Nguyễn Văn An',
      birth_date: '1980-01-01',
      sex: headSex,
      relationship: 'HEAD',
      ethnicity,
      disabled: false,
      monthly_allowance: false,
    })),
  );
  await insert(
    em,
    'assessment',
    assessments.map((each) => ({
      ...record,
      id: each.assessmentId,
      round_id: round?.id,
      household_id: each.id,
      commune_id: each.communeId,
      standard_id: round?.standard,
      standard_hash: 'hash',
      area_type: 'RURAL',
      assessed_on: '2025-10-01',
      member_count: each.persons,
      class: each.class,
      score_b_min: 0,
      score_b_max: 0,
      causes: [],
      synthetic: true,
    })),
  );
  await insert(
    em,
    'answer',
    assessments.flatMap(({ assessmentId, deprived }) =>
      DEPRIVATION_INDICATORS.map((indicator, index) => ({
        id: random.uuid(),
        assessment_id: assessmentId,
        indicator,
        answer: deprived[index] === null ? 'NOT_ANSWERED' : deprived[index] ? 'DEPRIVED' : 'NOT_DEPRIVED',
      })),
    ),
  );
  // Some went after the round was over: they stay in its figures.
  const gone = `{${households.flatMap(({ id }) => (random.chance(0.15) ? [id] : [])).join(',')}}`;
  for (const [table, column] of [
    ['household', 'id'],
    ['member', 'household_id'],
    ['assessment', 'household_id'],
  ])
    await em.execute(`update ${table} set deleted_at = now() where ${column} = any(?::uuid[])`, [gone]);
  return households;
}
