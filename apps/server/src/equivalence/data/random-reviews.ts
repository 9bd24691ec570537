import type pg from 'pg';
import type { SeededRandom } from '../seeded-random.ts';
import { aRecord, aRemovable, insert, many, type NewRow } from './insert.ts';
import type { Units } from './random-units.ts';
import { aDay, aName, aNote } from './words.ts';

const INDICATORS = ['VIEC_LAM', 'NGUOI_PHU_THUOC', 'DINH_DUONG', 'NGUON_NUOC', 'NHA_TIEU', 'VIEN_THONG'];
const SERVICES = ['EMPLOYMENT', 'HEALTH', 'EDUCATION', 'HOUSING', 'WATER_SANITATION'];
const ANSWERS = ['DEPRIVED', 'NOT_DEPRIVED', 'NOT_ANSWERED'];
const CAUSES = ['NO_LAND', 'NO_CAPITAL', 'NO_LABOUR', 'NO_SKILLS', 'OTHER'];
const WISHES = ['LOAN', 'HOUSING', 'CLEAN_WATER', 'OTHER'];

async function insertStandards(client: pg.Client, random: SeededRandom, units: Units): Promise<NewRow[]> {
  const standards = many(3, (index) => ({
    ...aRecord(random),
    code: `ND0${index}`,
    name: aName(random),
    valid_from: aDay(random, 2020, 2023),
    valid_to: random.maybe(0.5, () => aDay(random, 2024, 2027)),
    province_id: random.maybe(0.5, () => random.pick(units.provinces).id),
    priority: random.between(0, 1),
    cut: random.between(2, 4),
    content_hash: random.uuid(),
    source_note: aNote(random),
    legal_document_id: random.maybe(0.4, () => random.pick(units.documents).id),
  }));
  await insert(client, 'standard', standards);
  const lines = standards.slice(0, 2).flatMap(({ id: standard_id }) =>
    ['RURAL', 'URBAN'].map((area_type) => ({
      ...aRecord(random),
      standard_id,
      area_type,
      line: random.pick([1_500_000, 2_000_000]),
      middle_line: random.maybe(0.5, () => 3_000_000),
      b1_points: random.maybe(0.5, () => random.between(100, 140)),
    })),
  );
  await insert(client, 'standard_line', lines);
  const indicators = standards.slice(1).flatMap(({ id: standard_id }) =>
    random.some(INDICATORS, 5).map((code) => ({
      ...aRecord(random),
      standard_id,
      ordinal: random.between(1, 3),
      code,
      service: random.pick(SERVICES),
      name: aName(random),
      name_en: aName(random),
      weight: random.between(1, 2),
      points: 10,
      threshold: aNote(random),
      source_note: random.maybe(0.5, () => aNote(random)),
    })),
  );
  await insert(client, 'standard_indicator', indicators);
  return standards;
}

/** Acts as they come: some reviews have several, others none. What an act points to lies in its commune, as the rules have it. */
async function insertActs(
  client: pg.Client,
  random: SeededRandom,
  units: Units,
  reviews: readonly NewRow[],
  households: readonly NewRow[],
): Promise<void> {
  for (const review of random.some([...reviews], 9)) {
    const near = households.filter(({ commune_id }) => commune_id === review.commune_id);
    const acts = many(random.between(1, 4), (index) => ({
      ...aRecord(random),
      commune_review_id: review.id,
      ordinal: index + 1,
      kind: random.pick(['LIST_MADE', 'MEETING_HELD', 'POSTED', 'COMPLAINT_RECEIVED']),
      happened_on: aDay(random, 2022, 2024),
      posted_until: random.maybe(0.5, () => aDay(random, 2024, 2025)),
      village_id: random.maybe(0.5, () => random.pick(units.villages).id),
      household_id: near.length === 0 ? null : random.maybe(0.5, () => random.pick(near).id),
      complaint_id: null,
      present: random.maybe(0.5, () => random.between(20, 22)),
      agreed: null,
      document_number: random.maybe(0.5, () => aName(random)),
      note: random.maybe(0.5, () => aNote(random)),
      recorded_by: aName(random),
    }));
    await insert(client, 'review_act', acts);
    const complaint = random.maybe(0.5, () => random.pick(acts).id);
    await client.query('update review_act set complaint_id = $1 where id = $2', [complaint, random.pick(acts).id]);
  }
}

async function insertRounds(
  client: pg.Client,
  random: SeededRandom,
  units: Units,
  households: readonly NewRow[],
): Promise<NewRow[]> {
  const rounds = many(4, (index) => ({
    ...aRemovable(random),
    year: 2022 + Math.floor(index / 2),
    kind: index % 2 === 0 ? 'YEARLY' : 'REGULAR',
    month: index % 2 === 0 ? null : random.between(1, 12),
    name: aName(random),
    starts_on: aDay(random, 2022, 2023),
    ends_on: aDay(random, 2024, 2025),
    note: random.maybe(0.5, () => aNote(random)),
  }));
  await insert(client, 'review_round', rounds);
  const pairs = rounds.slice(1).flatMap((round) => units.communes.map((commune) => ({ round, commune })));
  const reviews = random.some(pairs, 14).map(({ round, commune }) => ({
    ...aRemovable(random),
    round_id: round.id,
    commune_id: commune.id,
    step: random.pick(['LISTING', 'SURVEY', 'POSTING', 'RECOGNITION']),
    step_since: aDay(random),
    note: random.maybe(0.5, () => aNote(random)),
  }));
  await insert(client, 'commune_review', reviews);
  await insertActs(client, random, units, reviews, households);
  return rounds;
}

async function insertCorrections(
  client: pg.Client,
  random: SeededRandom,
  assessments: readonly NewRow[],
): Promise<void> {
  const corrections = random.some([...assessments], 20).map(({ id, household_id, standard_id }) => ({
    ...aRecord(random),
    assessment_id: id,
    household_id,
    ordinal: random.between(1, 3),
    decided_on: aDay(random, 2025, 2026),
    decision_number: aName(random),
    reason: aNote(random),
    standard_id,
    standard_hash: random.uuid(),
    area_type: random.pick(['RURAL', 'URBAN']),
    income_per_capita: random.maybe(0.3, () => random.pick([0, 900_000, 1_500_000])),
    b1_points: random.maybe(0.6, () => random.between(90, 93)),
    deprived: random.some(INDICATORS.slice(0, 3), random.between(0, 3)),
    not_answered: random.some(INDICATORS.slice(3), random.between(0, 2)),
    class: random.pick(['POOR', 'NEAR_POOR', 'MIDDLE', 'NON_POOR', 'UNDETERMINED']),
    score_b_min: 10,
    score_b_max: random.pick([10, 20]),
    recorded_by: aName(random),
  }));
  await insert(client, 'assessment_correction', corrections);
}

/** Standards, rounds, commune reviews, and assessments with their answers and corrections. */
export async function insertReviews(
  client: pg.Client,
  random: SeededRandom,
  units: Units,
  households: readonly NewRow[],
): Promise<void> {
  const standards = await insertStandards(client, random, units);
  const rounds = await insertRounds(client, random, units, households);
  const pairs = households.flatMap((household) => rounds.map((round) => ({ household, round })));
  const assessments = random.some(pairs, 90).map(({ household, round }) => {
    const score_b_min = random.between(0, 4) * 10;
    return {
      ...aRemovable(random),
      round_id: round.id,
      household_id: household.id,
      commune_id: random.chance(0.8) ? household.commune_id : random.pick(units.communes).id,
      standard_id: random.pick(standards).id,
      standard_hash: random.uuid(),
      area_type: random.pick(['RURAL', 'URBAN']),
      assessed_on: aDay(random, 2022, 2024),
      income_per_capita: random.maybe(0.3, () => random.pick([0, 900_000, 1_500_000, 2_250_000])),
      b1_points: random.maybe(0.6, () => random.between(90, 93)),
      member_count: random.between(1, 5),
      class: random.pick(['POOR', 'NEAR_POOR', 'MIDDLE', 'NON_POOR', 'UNDETERMINED']),
      score_b_min,
      score_b_max: score_b_min + random.pick([0, 0, 10]),
      causes: random.some(CAUSES, random.between(0, 3)),
      support_wishes: random.some(WISHES, random.between(0, 3)),
      surveyor: random.maybe(0.4, () => aName(random)),
      note: random.maybe(0.5, () => aNote(random)),
      synthetic: random.chance(0.5),
    };
  });
  await insert(client, 'assessment', assessments);
  const answers = random.some(assessments, 70).flatMap(({ id: assessment_id }) =>
    random.some(INDICATORS, random.between(1, 6)).map((indicator) => ({
      id: random.uuid(),
      assessment_id,
      indicator,
      answer: random.pick(ANSWERS),
      proposed: random.maybe(0.5, () => random.pick(ANSWERS)),
    })),
  );
  await insert(client, 'answer', answers);
  await insertCorrections(client, random, assessments);
}
