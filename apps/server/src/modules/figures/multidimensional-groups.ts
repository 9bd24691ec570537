import type { EntityManager } from '@mikro-orm/postgresql';
import { type CodeOf, DEPRIVATION_INDICATORS, type DetailDimension } from '@thoat-ngheo/domain';
import { IS_OF_MINORITY, NOT_KNOWN, NOT_POOR, OUTCOME, OUTCOME_RULES, outcomeRules } from '../review/index.ts';
import { findStandards } from '../standard/index.ts';
import { type Reach, within } from '../viewer/index.ts';
import { DETAILS, type Dimension, detailOf, READ_FROM } from './detailed-groups.ts';
import type { Elsewhere } from './elsewhere.ts';
import { type RoundRows, roundOf } from './multidimensional-rows.ts';
import { OF_YEAR, REVIEWED } from './reviewed-groups.ts';
import { AS_REPORTED, type Telling } from './telling.ts';
import type { HouseholdGroup } from './told-figures.ts';

/** Whether households are multidimensionally poor: the cut is reached. UNKNOWN: an answer is missing. */
export type PovertyState = 'POOR' | 'NOT_POOR' | 'UNKNOWN';

/** Of which unit households are told, and of which commune they were reported, as in `ReviewedGroup`. */
type Placed = Pick<HouseholdGroup, 'unitId' | 'reportedId'>;

/** Households of a commune, and of a further dimension if one is asked for, that are alike in being poor or not. */
export type StateGroup = Placed & {
  /** Empty: not recorded, or no dimension was asked for. */
  readonly detail: string;
  readonly state: PovertyState;
  readonly households: number;
  readonly persons: number;
};

/** Of those, the poor ones that are deprived in one indicator. */
export type DeprivedGroup = Placed & {
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

/** A round by commune, by class, and by the dimension that was asked for. */
export type MultidimensionalRound = {
  /** All households: the table that decides first, with the detail if the dimension is one. */
  readonly households: readonly HouseholdGroup[];
  readonly byClass: MultidimensionalGroups;
  /** Null where that is the class. */
  readonly byDimension: MultidimensionalGroups | null;
  /** Sum of the weights of all deprivations. */
  readonly totalWeight: number;
};

const INDICATORS = `{${DEPRIVATION_INDICATORS.join(',')}}`;

/** Communes by numbers in the order of their codes: what is told names each of them many times. */
const PLACE = `
  place as materialized (select id, (row_number() over (order by code, valid_from, id) - 1)::int as number from commune)`;

/**
 * Assessments alike in all that is told are one row, poor or not without the income test of the class. The one look at the round: everything
 * else is summed up from here. Takes the standards and the year, and the values of the scope. `offset 0` has PostgreSQL find each outcome
 * before it groups: it cannot know how few there are, and would sort all surveys with the masks of their standards in them.
 */
function foundBy(detail: DetailDimension | undefined, telling: Telling, scope: string): string {
  const { communeId, joins } = telling;
  const isAsReported = telling === AS_REPORTED;
  return `
  alike as (
    select commune_id, ${isAsReported ? 'commune_id as reported_id' : 'reported_id'}, class, ethnic_minority, detail, standard_id, outcome,
      count(*)::int as households, sum(member_count)::int as persons
    from (
      select ${communeId} as commune_id, a.commune_id as reported_id, a.class, ${IS_OF_MINORITY} as ethnic_minority, ${detail === undefined ? "''::text" : DETAILS[detail]} as detail, a.standard_id,
        ${OUTCOME} as outcome, a.member_count
      ${REVIEWED} ${joins} ${detail === undefined ? '' : READ_FROM[detail]}
        join ${OUTCOME_RULES} on s.id = a.standard_id
      where ${OF_YEAR} and ${scope} offset 0) survey
    group by survey.commune_id, ${isAsReported ? '' : 'survey.reported_id, '}class, ethnic_minority, detail, standard_id, outcome),
  found as materialized (
    select unit.number as unit, origin.number as origin, class, ethnic_minority, detail, standard_id, outcome, households, persons
    from alike join place unit on unit.id = alike.commune_id join place origin on origin.id = alike.reported_id)`;
}

/** What a dimension is of the rows of `found`. */
const columnOf = (dimension: Dimension): string => {
  if (detailOf(dimension) !== undefined) return 'detail';
  return dimension === 'CLASS' ? 'class' : 'ethnic_minority::text';
};

/** The states and deprivations by a dimension, as one object. */
const GROUPS = (dimension: Dimension): string => `(
  with states as (
      select unit, origin, ${columnOf(dimension)} as detail,
        case outcome when ${NOT_KNOWN} then 'UNKNOWN' when ${NOT_POOR} then 'NOT_POOR' else 'POOR' end as state,
        sum(households)::int as households, sum(persons)::int as persons
      from found group by 1, 2, 3, 4),
    deprived as (
      select unit, origin, ${columnOf(dimension)} as detail, w.code as indicator,
        sum(households)::int as households, sum(persons)::int as persons, sum(persons * w.weight)::int as weighted
      from found f join weights w on w.standard_id = f.standard_id and f.outcome >> w.bit & 1 = 1
      where outcome >= 0 group by 1, 2, 3, 4)
  select json_build_object(
    'states', (select coalesce(json_agg(json_build_array(unit, origin, detail, state, households, persons)
      order by unit, origin, detail, state), '[]') from states),
    'deprived', (select coalesce(json_agg(json_build_array(unit, origin, detail, indicator, households, persons, weighted)
      order by unit, origin, detail, indicator), '[]') from deprived)))`;

const HOUSEHOLDS = `(
  select coalesce(json_agg(json_build_array(unit, origin, class, ethnic_minority, detail, households)
    order by unit, origin, class, ethnic_minority, detail), '[]')
  from (select unit, origin, class, ethnic_minority, detail, sum(households)::int as households from found group by 1, 2, 3, 4, 5) g)`;

/** The households of a yearly review by commune and one dimension more: how many are poor, and in what they are deprived. In one statement. */
export async function multidimensionalRound(
  em: EntityManager,
  year: number,
  reach: Reach,
  dimension: Dimension,
  telling: Telling = AS_REPORTED,
): Promise<MultidimensionalRound> {
  const rules = outcomeRules(await findStandards(em));
  const scope = within(telling.communeId, reach);
  const [found] = await em.execute<RoundRows[]>(
    `with ${telling.tables} ${PLACE}, ${foundBy(detailOf(dimension), telling, scope.sql)},
     weights as materialized (
       select standard_id, code, weight, array_position(?::text[], code) - 1 as bit from standard_indicator)
     select (select json_agg(id order by number) from place) as communes, ${HOUSEHOLDS} as households, ${GROUPS('CLASS')} as "byClass",
       ${dimension === 'CLASS' ? 'null::json' : GROUPS(dimension)} as "byDimension",
       (select coalesce(max(total), 0) from (
         select sum(weight)::int as total from weights where standard_id in (select standard_id from found) group by standard_id) t) as "totalWeight"`,
    [...telling.values, rules, year, ...scope.values, INDICATORS],
  );
  if (found === undefined) throw new Error('The figures of a round gave no row.');
  return roundOf(found);
}

/** A round by communes as a round by other units. */
export function roundInUnits(round: MultidimensionalRound, { inUnits }: Elsewhere): MultidimensionalRound {
  const groupsIn = ({ states, deprived }: MultidimensionalGroups): MultidimensionalGroups => ({
    states: inUnits(states),
    deprived: inUnits(deprived),
  });
  return {
    ...round,
    households: inUnits(round.households),
    byClass: groupsIn(round.byClass),
    byDimension: round.byDimension === null ? null : groupsIn(round.byDimension),
  };
}
