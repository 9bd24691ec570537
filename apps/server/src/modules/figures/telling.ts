import { PLACED_BY, type Placements, placementValues } from './placement.ts';

/** For which commune a surveyed household is told: what a statement over assessments `a` needs in order to know. */
export type Telling = {
  /** Common table expressions for the joins, each with a comma after it. Takes the values. */
  readonly tables: string;
  readonly joins: string;
  /** The commune it is told for. */
  readonly communeId: string;
  /** Whether it could be followed there. */
  readonly isFollowed: string;
  readonly values: readonly string[];
};

/** For the commune in which it was surveyed. */
export const AS_REPORTED: Telling = {
  tables: '',
  joins: '',
  communeId: 'a.commune_id',
  isFollowed: 'true',
  values: [],
};

/**
 * For the commune to which the people of its own went, and where those went several ways, the one in which the household itself is known
 * to have lived. One that cannot be followed stays where it was reported, so that nobody is lost.
 */
export const inPlacesOf = (placements: Placements): Telling => ({
  tables: `${PLACED_BY},
  chosen as (
    select distinct on (l.household_id, c.reported_id) l.household_id, c.reported_id, c.placed_id
    from choice c join lived l on l.commune_id = c.placed_id join commune p on p.id = c.placed_id
    order by l.household_id, c.reported_id, l.rank, p.code),`,
  joins: `
    left join sole on sole.reported_id = a.commune_id
    left join chosen on chosen.household_id = a.household_id and chosen.reported_id = a.commune_id`,
  communeId: 'coalesce(sole.placed_id, chosen.placed_id, a.commune_id)',
  isFollowed: 'coalesce(sole.placed_id, chosen.placed_id) is not null',
  values: placementValues(placements),
});
