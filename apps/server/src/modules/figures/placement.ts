import type { EntityManager } from '@mikro-orm/postgresql';
import { lineageOf, type PlannedLine, type PlannedUnit, unitsOfDay } from '@thoat-ngheo/domain';
import type { Context } from '../../context.ts';
import { requestError } from '../../graphql/request-problems.ts';
import type { BoundariesInput } from './boundaries.input.ts';

/** The day in whose communes figures are told; null: as reported. @throws GraphQLError BAD_USER_INPUT */
export function dayOf({ language }: Context, boundaries: BoundariesInput | null | undefined): string | null {
  const { kind = 'AS_REPORTED', on = null } = boundaries ?? {};
  if ((kind === 'ON_DATE') !== (on !== null)) throw requestError('BOUNDARIES_UNCLEAR', language);
  return on;
}

/** By commune: where its people are counted on a day. */
export type Placements = ReadonlyMap<string, readonly string[]>;

/** Where the people of every commune are counted on a day, by the successions of the registry. */
export async function placementsOn(em: EntityManager, on: string): Promise<Placements> {
  const units = await em.execute<PlannedUnit[]>(
    `select id, name as "fullName", valid_from::text as "validFrom", valid_to::text as "validTo" from commune
     where deleted_at is null order by code, valid_from`,
  );
  const lines = await em.execute<PlannedLine[]>(
    'select predecessor_id as "predecessorId", successor_id as "successorId", extent from succession order by id',
  );
  const lineage = lineageOf(units, lines);
  return new Map(units.map(({ id }) => [id, unitsOfDay(lineage, id, on)]));
}

const arrayText = (ids: readonly string[]): string => `{${ids.join(',')}}`;

/** Values for `PLACED_BY`: communes with one place each, then those with several beside each of them. */
export function placementValues(placements: Placements): readonly string[] {
  const pairs = (wanted: (places: readonly string[]) => boolean) =>
    [...placements].flatMap(([id, places]) => (wanted(places) ? places.map((place) => [id, place] as const) : []));
  const [sole, several] = [pairs(({ length }) => length === 1), pairs(({ length }) => length > 1)];
  return [sole, several].flatMap((list) => [arrayText(list.map(([id]) => id)), arrayText(list.map(([, to]) => to))]);
}

/**
 * `sole`: communes all of whose people are counted in one place. `choice`: the places of the others. `lived`: where a household is known
 * to have lived, what a reorganisation did with it first, then where it is registered, then where it was surveyed.
 */
export const PLACED_BY = `
  sole as materialized (select * from unnest(?::uuid[], ?::uuid[]) s(reported_id, placed_id)),
  choice as materialized (select * from unnest(?::uuid[], ?::uuid[]) c(reported_id, placed_id)),
  asked as materialized (select reported_id as id from choice union select placed_id from choice),
  moved as materialized (
    select m.household_id, m.from_commune_id, m.to_commune_id from reorganisation_move m
      join reorganisation r on r.id = m.reorganisation_id and r.state = 'APPLIED'
    where exists (select from choice)),
  lived as materialized (
    select household_id, commune_id, min(rank) as rank from (
      select household_id, to_commune_id as commune_id, 1 as rank from moved
      union all select household_id, from_commune_id, 1 from moved
      union all select id, commune_id, 2 from household where deleted_at is null and exists (select from choice)
      union all select household_id, commune_id, 3 from assessment where deleted_at is null and exists (select from choice)) all_known
    where commune_id in (select id from asked) group by 1, 2)`;

/** How many households are known to have lived both in a commune and in one of its places. */
export async function householdWeights(
  em: EntityManager,
  placements: Placements,
): Promise<ReadonlyMap<string, ReadonlyMap<string, number>>> {
  const rows = await em.execute<{ reported: string; placed: string; households: number }[]>(
    `with ${PLACED_BY}
     select c.reported_id as reported, c.placed_id as placed, count(*)::int as households
     from choice c join lived r on r.commune_id = c.reported_id join lived p on p.household_id = r.household_id and p.commune_id = c.placed_id
     group by 1, 2`,
    [...placementValues(placements)],
  );
  const byCommune = Map.groupBy(rows, ({ reported }) => reported);
  return new Map(
    [...byCommune].map(([id, own]) => [id, new Map(own.map(({ placed, households }) => [placed, households]))]),
  );
}
