import {
  ANSWER_VALUES,
  type Answers,
  AREA_TYPES,
  type ClassificationInput,
  classify,
  contentHash,
  DEPRIVATION_INDICATORS,
} from '@thoat-ngheo/domain';
import type { SeededRandom } from '../equivalence/seeded-random.ts';
import { findStandards } from '../modules/standard/index.ts';
import { createHousehold, roundOf } from './builders.ts';
import type { TestRegistry } from './registry.ts';

/** A random assessment as it is stored: what was entered, and what the rules made of it. */
export type RandomAssessment = ClassificationInput & {
  readonly id: string;
  readonly householdId: string;
  readonly standardHash: string;
  readonly class: string;
};

/** Answers that are often open, and often few, so that every class occurs. */
function randomAnswers(random: SeededRandom): Answers {
  const deprived = random.between(0, 100) / 100;
  const open = random.pick([0, 0, 0.1, 0.5]);
  return Object.fromEntries(
    DEPRIVATION_INDICATORS.map((code) => {
      if (random.chance(open)) return [code, random.pick(ANSWER_VALUES)];
      return [code, random.chance(deprived) ? 'DEPRIVED' : 'NOT_DEPRIVED'];
    }),
  );
}

/**
 * Writes assessments in the round of 2025, of as many households, each under a random standard of the registry, in a random
 * area, with or without income and B1 score, near and at the lines.
 */
export async function insertAssessments(
  { ask, em }: TestRegistry,
  random: SeededRandom,
  count: number,
  communes: readonly string[] = [],
): Promise<RandomAssessment[]> {
  const standards = await findStandards(em);
  const round = await roundOf(ask, 2025);
  const made: RandomAssessment[] = [];
  for (let index = 0; index < count; index += 1) {
    const { id: householdId } = await createHousehold(
      ask,
      communes.length === 0 ? {} : { communeId: random.pick(communes) },
    );
    const standard = random.pick(standards);
    const line = random.pick(standard.lines);
    const near = [line.line, line.line + 1, line.middleLine ?? line.line, (line.middleLine ?? line.line) + 1, 0];
    const input: ClassificationInput = {
      areaType: random.chance(0.8) ? line.areaType : random.pick(AREA_TYPES),
      incomePerCapita: random.maybe(0.15, () =>
        random.chance(0.5) ? random.pick(near) : random.between(0, 5_000_000),
      ),
      b1Points: random.maybe(0.6, () => random.pick([0, 139, 140, 141, 175, 176, 300])),
      answers: randomAnswers(random),
    };
    const { class: group, score } = classify(standard, input);
    const id = crypto.randomUUID();
    const standardHash = contentHash(standard);
    await em.execute(
      `insert into assessment (id, household_id, round_id, commune_id, standard_id, standard_hash, area_type, member_count, assessed_on,
         income_per_capita, b1_points, class, score_b_min, score_b_max)
       select ?, h.id, r.id, h.commune_id, ?, ?, ?, 2, r.starts_on, ?, ?, ?, ?, ? from household h, review_round r where h.id = ? and r.id = ?`,
      [
        id,
        standard.id,
        standardHash,
        input.areaType,
        input.incomePerCapita,
        input.b1Points,
        group,
        score.min,
        score.max,
        householdId,
        round,
      ],
    );
    await em.execute(
      `insert into answer (id, assessment_id, indicator, answer)
       select gen_random_uuid(), ?::uuid, key, value from json_each_text(?::json)`,
      [id, JSON.stringify(input.answers)],
    );
    made.push({ ...input, id, householdId, standardHash, class: group });
  }
  return made;
}
