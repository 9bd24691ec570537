import type { EntityManager } from '@mikro-orm/postgresql';
import type { CodeOf } from '@thoat-ngheo/domain';
import { COUNTS_IN_ROUND, IF_REMOVED_OR_MINORITY, IS_OF_MINORITY } from '../review/index.ts';
import { type Reach, within } from '../viewer/index.ts';
import { AS_REPORTED, type Telling } from './telling.ts';

/** Households that a yearly review found alike. */
export type ReviewedGroup = {
  /** Commune or district they are told for; empty: they are of no district. */
  readonly unitId: string;
  /** Commune they were reported in. */
  readonly reportedId: string;
  /** Whether they could be followed to the boundaries that were asked for. */
  readonly isFollowed: boolean;
  readonly class: CodeOf<'HouseholdClass'>;
  readonly ethnicMinority: boolean;
  readonly households: number;
  readonly persons: number;
};

/**
 * The assessments of a year with their round and, where something about it is to be known, their household: `a`, `r`, `h`. The index
 * `assessment_counted` has all that figures ask of `a`; with a column that it lacks they read the table, of all rounds.
 */
export const REVIEWED = `
  from assessment a
    join review_round r on r.id = a.round_id
    ${IF_REMOVED_OR_MINORITY}`;
/** Takes the year. */
export const OF_YEAR = `r.year = ? and r.kind = 'YEARLY' and r.deleted_at is null and ${COUNTS_IN_ROUND}`;
/** Of assessments `a`. */
export const COUNTED = 'count(*)::int as households, sum(a.member_count)::int as persons';

/** The households of a yearly review by commune, class and ethnic minority of the head, by commune code. */
export function reviewedGroups(
  em: EntityManager,
  year: number,
  reach: Reach,
  { tables, joins, communeId, isFollowed, values }: Telling = AS_REPORTED,
): Promise<ReviewedGroup[]> {
  const scope = within(communeId, reach);
  return em.execute<ReviewedGroup[]>(
    `with ${tables}
     found as (
       select ${communeId} as commune_id, a.commune_id as reported_id, ${isFollowed} as followed, a.class,
         ${IS_OF_MINORITY} as ethnic_minority, ${COUNTED}
       ${REVIEWED} ${joins} where ${OF_YEAR} and ${scope.sql} group by 1, 2, 3, 4, 5)
     select commune_id as "unitId", reported_id as "reportedId", followed as "isFollowed", class,
       ethnic_minority as "ethnicMinority", households, persons
     from found join commune c on c.id = commune_id
     order by c.code, commune_id, reported_id, followed, class, ethnic_minority`,
    [...values, year, ...scope.values],
  );
}
