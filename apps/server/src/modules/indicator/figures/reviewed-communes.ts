import type { EntityManager } from '@mikro-orm/postgresql';
import { type CodeOf, DEPRIVATION_INDICATORS } from '@thoat-ngheo/domain';
import { COUNTS_IN_ROUND, IF_REMOVED, NOT_KNOWN, OUTCOME, OUTCOME_RULES, outcomeRules } from '../../review/index.ts';
import { findStandards } from '../../standard/index.ts';
import { type Reach, within } from '../../viewer/index.ts';

/** What a yearly review found in a commune: whole numbers of households, persons, and persons times weights. */
type InCommune = { readonly communeId: string; readonly persons: number };

/** Households of one class and of standards with the same sum of weights. */
type ClassGroup = InCommune & {
  readonly class: CodeOf<'HouseholdClass'>;
  readonly totalWeight: number;
  readonly households: number;
  /** Of the persons: those whose answers are all known, and of them the multidimensionally poor. */
  readonly answered: number;
  readonly poor: number;
};

/** The multidimensionally poor that are deprived in one indicator. */
type DeprivedGroup = InCommune & {
  readonly indicator: CodeOf<'DeprivationIndicator'>;
  /** Persons times the weight of the indicator. */
  readonly weighted: number;
};

export type ReviewedCommunes = {
  readonly classes: readonly ClassGroup[];
  readonly deprived: readonly DeprivedGroup[];
};

/**
 * Takes the standards, the year, the values of the scope and the indicators in their order. `offset 0` has PostgreSQL find each outcome
 * before it groups: it cannot know how few there are, and would sort all surveys with the masks of their standards in them.
 */
const STATEMENT = (scope: string): string => `
  with found as materialized (
    select commune_id, class, standard_id, total_weight, outcome, count(*) as households, sum(member_count) as persons
    from (
      select a.commune_id, a.class, a.standard_id, s.total_weight, a.member_count, ${OUTCOME} as outcome
      from assessment a join review_round r on r.id = a.round_id ${IF_REMOVED} join ${OUTCOME_RULES} on s.id = a.standard_id
      where r.year = ? and r.kind = 'YEARLY' and r.deleted_at is null and ${COUNTS_IN_ROUND} and ${scope} offset 0) survey
    group by 1, 2, 3, 4, 5),
  classes as (
    select commune_id as "communeId", class, total_weight as "totalWeight", sum(households) as households, sum(persons) as persons,
      coalesce(sum(persons) filter (where outcome <> ${NOT_KNOWN}), 0) as answered,
      coalesce(sum(persons) filter (where outcome >= 0), 0) as poor
    from found group by 1, 2, 3),
  weights as materialized (
    select standard_id, code, weight, array_position(?::text[], code) - 1 as bit from standard_indicator),
  deprived as (
    select commune_id as "communeId", w.code as indicator, sum(persons) as persons, sum(persons * w.weight) as weighted
    from found f join weights w on w.standard_id = f.standard_id and f.outcome >> w.bit & 1 = 1
    where f.outcome >= 0 group by 1, 2)
  select (select coalesce(json_agg(c), '[]') from classes c) as classes, (select coalesce(json_agg(d), '[]') from deprived d) as deprived`;

/** What the yearly review of a year found in each commune, in one look at its surveys. */
export async function reviewedCommunes(em: EntityManager, year: number, reach: Reach): Promise<ReviewedCommunes> {
  const rules = outcomeRules(await findStandards(em));
  const { sql, values } = within('a.commune_id', reach);
  const asked = [rules, year, ...values, `{${DEPRIVATION_INDICATORS.join(',')}}`];
  const [found] = await em.execute<ReviewedCommunes[]>(STATEMENT(sql), asked);
  if (found === undefined) throw new Error('What reviews found gave no row.');
  return found;
}
