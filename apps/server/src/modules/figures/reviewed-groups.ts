import type { EntityManager } from '@mikro-orm/postgresql';
import type { CodeOf } from '@thoat-ngheo/domain';
import { COUNTS_IN_ROUND, IF_REMOVED_OR_MINORITY, IS_OF_MINORITY } from '../review/index.ts';
import { type Reach, within } from '../viewer/index.ts';
import { PLACED_BY, type Placements, placementValues } from './placement.ts';

/** Households that a yearly review found alike. */
export type ReviewedGroup = {
  /** Commune they are told for. */
  readonly communeId: string;
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
export function reviewedGroups(em: EntityManager, year: number, reach: Reach): Promise<ReviewedGroup[]> {
  const { sql, values } = within('a.commune_id', reach);
  return em.execute<ReviewedGroup[]>(
    `with found as (
       select a.commune_id, a.class, ${IS_OF_MINORITY} as ethnic_minority, ${COUNTED}
       ${REVIEWED} where ${OF_YEAR} and ${sql} group by 1, 2, 3)
     select commune_id as "communeId", commune_id as "reportedId", true as "isFollowed", class,
       ethnic_minority as "ethnicMinority", households, persons
     from found join commune c on c.id = commune_id order by c.code, commune_id, class, ethnic_minority`,
    [year, ...values],
  );
}

/**
 * The same in other communes: each household where its commune's people went, and of a commune whose people went several ways, where
 * the household itself is known to have lived. One that cannot be followed stays where it was reported, so that nobody is lost.
 */
export function placedGroups(
  em: EntityManager,
  year: number,
  reach: Reach,
  placements: Placements,
): Promise<ReviewedGroup[]> {
  const { sql, values } = within('commune_id', reach);
  return em.execute<ReviewedGroup[]>(
    `with ${PLACED_BY},
     chosen as (
       select distinct on (l.household_id, c.reported_id) l.household_id, c.reported_id, c.placed_id
       from choice c join lived l on l.commune_id = c.placed_id join commune p on p.id = c.placed_id
       order by l.household_id, c.reported_id, l.rank, p.code),
     found as (
       select coalesce(s.placed_id, k.placed_id, a.commune_id) as commune_id, a.commune_id as reported_id,
         coalesce(s.placed_id, k.placed_id) is not null as followed, a.class, ${IS_OF_MINORITY} as ethnic_minority, a.member_count
       ${REVIEWED}
         left join sole s on s.reported_id = a.commune_id
         left join chosen k on k.household_id = a.household_id and k.reported_id = a.commune_id
       where ${OF_YEAR})
     select commune_id as "communeId", reported_id as "reportedId", followed as "isFollowed", class,
       ethnic_minority as "ethnicMinority", count(*)::int as households, sum(member_count)::int as persons
     from found join commune c on c.id = commune_id where ${sql}
     group by c.code, commune_id, reported_id, followed, class, ethnic_minority
     order by c.code, commune_id, reported_id, followed, class, ethnic_minority`,
    [...placementValues(placements), year, ...values],
  );
}
