import type { EntityManager } from '@mikro-orm/postgresql';
import { type CodeOf, DEPRIVATION_INDICATORS } from '@thoat-ngheo/domain';
import { type Reach, within } from '../viewer/index.ts';
import { DETAILS, type Dimension, WITH_HEAD } from './detailed-groups.ts';
import { OF_YEAR } from './reviewed-groups.ts';

/** Whether households are multidimensionally poor: the cut is reached. UNKNOWN: an answer is missing. */
type PovertyState = 'POOR' | 'NOT_POOR' | 'UNKNOWN';

/** Households of a commune, and of a further dimension if one is asked for, that are alike in being poor or not. */
export type StateGroup = {
  readonly communeId: string;
  /** Empty: not recorded, or no dimension was asked for. */
  readonly detail: string;
  readonly state: PovertyState;
  readonly households: number;
  readonly persons: number;
  /** Sum over persons of their weights of deprivation. */
  readonly deprivation: number;
  /** Sum of the weights of all deprivations. */
  readonly totalWeight: number;
};

/** Of those, the poor ones that are deprived in one indicator. */
export type DeprivedGroup = {
  readonly communeId: string;
  readonly detail: string;
  readonly indicator: CodeOf<'DeprivationIndicator'>;
  readonly households: number;
  readonly persons: number;
  /** Persons times the weight of the indicator. */
  readonly weighted: number;
};

export type MultidimensionalGroups = {
  readonly states: readonly StateGroup[];
  readonly deprived: readonly DeprivedGroup[];
};

const INDICATORS = `{${DEPRIVATION_INDICATORS.join(',')}}`;

/**
 * Assessments alike in their answers (the masks of `answerMasks`, a bit for each of the twelve) are one row, weighed by their standard:
 * poor or not, without the income test of the class. Takes the twelve, the year, and the values of the scope.
 */
const SCORED = (detail: string, scope: string): string => `
  weights as materialized (
    select standard_id, code, weight, array_position(?::text[], code) - 1 as bit from standard_indicator),
  alike as materialized (
    select a.commune_id, ${detail} as detail, a.standard_id, a.deprived_mask, a.deprived_mask | a.not_deprived_mask as answered_mask,
      count(*)::int as households, sum(a.member_count)::int as persons
    ${WITH_HEAD} where ${OF_YEAR} and ${scope}
    group by 1, 2, 3, 4, 5),
  scored as materialized (
    select g.*, w.score, w.total_weight,
      case when not w.is_answered then 'UNKNOWN' when w.score >= s.cut then 'POOR' else 'NOT_POOR' end as state
    from alike g join standard s on s.id = g.standard_id cross join lateral (
      select coalesce(sum(weight) filter (where g.deprived_mask >> bit & 1 = 1), 0)::int as score,
        coalesce(sum(weight), 0)::int as total_weight, coalesce(bool_and(g.answered_mask >> bit & 1 = 1), false) as is_answered
      from weights where weights.standard_id = g.standard_id) w)`;

/** The households of a yearly review by commune and one dimension more: how many are poor, and in what they are deprived. */
export async function multidimensionalGroups(
  em: EntityManager,
  year: number,
  reach: Reach,
  dimension: Dimension,
): Promise<MultidimensionalGroups> {
  const { sql, values } = within('a.commune_id', reach);
  const [found] = await em.execute<MultidimensionalGroups[]>(
    `with ${SCORED(DETAILS[dimension], sql)},
     states as (
       select c.code, t.commune_id as "communeId", detail, state, sum(households)::int as households, sum(persons)::int as persons,
         sum(persons * score)::int as deprivation, max(total_weight) as "totalWeight"
       from scored t join commune c on c.id = t.commune_id group by c.code, t.commune_id, detail, state),
     deprived as (
       select commune_id as "communeId", detail, w.code as indicator, sum(households)::int as households, sum(persons)::int as persons,
         sum(persons * w.weight)::int as weighted
       from scored t join weights w on w.standard_id = t.standard_id and t.deprived_mask >> w.bit & 1 = 1
       where state = 'POOR' group by commune_id, detail, w.code)
     select (select coalesce(json_agg(s order by code, "communeId", detail, state), '[]') from states s) as states,
       (select coalesce(json_agg(d order by "communeId", detail, indicator), '[]') from deprived d) as deprived`,
    [INDICATORS, year, ...values],
  );
  return found ?? { states: [], deprived: [] };
}
