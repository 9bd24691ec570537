import type { EntityManager } from '@mikro-orm/postgresql';
import type { CodeOf, FigureDimension } from '@thoat-ngheo/domain';
import { type Reach, within } from '../viewer/index.ts';
import { DETAILS, WITH_HEAD } from './detailed-groups.ts';
import { OF_YEAR } from './reviewed-groups.ts';

/** Whether households are multidimensionally poor: the cut is reached. UNKNOWN: an answer is missing. */
export type PovertyState = 'POOR' | 'NOT_POOR' | 'UNKNOWN';

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

/** Each assessment with its standard, its weights summed, and whether it is poor by them; without the income test of the class. */
const SCORED = (detail: string, scope: string): string => `
  surveyed as (
    select a.id, a.commune_id, a.standard_id, ${detail} as detail, a.member_count as persons, s.cut,
      count(n.id) filter (where n.answer <> 'NOT_ANSWERED') = count(i.id) and count(i.id) > 0 as is_answered,
      coalesce(sum(i.weight) filter (where n.answer = 'DEPRIVED'), 0)::int as score,
      coalesce(sum(i.weight), 0)::int as total_weight
    ${WITH_HEAD}
      join standard s on s.id = a.standard_id
      left join standard_indicator i on i.standard_id = s.id
      left join answer n on n.assessment_id = a.id and n.indicator = i.code
    where ${OF_YEAR} and ${scope}
    group by a.id, h.id, m.id, s.id),
  scored as (
    select *, case when not is_answered then 'UNKNOWN' when score >= cut then 'POOR' else 'NOT_POOR' end as state from surveyed)`;

/** The households of a yearly review by commune and one dimension more: how many are poor, and in what they are deprived. */
export async function multidimensionalGroups(
  em: EntityManager,
  year: number,
  reach: Reach,
  dimension: Exclude<FigureDimension, 'COMMUNE'>,
): Promise<MultidimensionalGroups> {
  const { sql, values } = within('a.commune_id', reach);
  const scored = SCORED(DETAILS[dimension], sql);
  const states = await em.execute<StateGroup[]>(
    `with ${scored}
     select t.commune_id as "communeId", detail, state, count(*)::int as households, sum(persons)::int as persons,
       sum(persons * score)::int as deprivation, max(total_weight) as "totalWeight"
     from scored t join commune c on c.id = t.commune_id group by c.code, t.commune_id, detail, state
     order by c.code, t.commune_id, detail, state`,
    [year, ...values],
  );
  const deprived = await em.execute<DeprivedGroup[]>(
    `with ${scored}
     select t.commune_id as "communeId", detail, i.code as indicator, count(*)::int as households, sum(persons)::int as persons,
       sum(persons * i.weight)::int as weighted
     from scored t join answer n on n.assessment_id = t.id and n.answer = 'DEPRIVED'
       join standard_indicator i on i.standard_id = t.standard_id and i.code = n.indicator
     where state = 'POOR' group by t.commune_id, detail, i.code order by t.commune_id, detail, i.code`,
    [year, ...values],
  );
  return { states, deprived };
}
