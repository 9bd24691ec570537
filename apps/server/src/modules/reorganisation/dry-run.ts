import type { EntityManager } from '@mikro-orm/postgresql';
import type { CodeOf } from '@thoat-ngheo/domain';
import { dividedCommunes, type LoadedPlan, permittedPairs, placedValues } from './loaded-plan.ts';
import { PLACED, PLACED_DIVIDED, PLACED_VILLAGES } from './placed.ts';

/** Living households of one class that go from one commune to another; to null: nobody has decided. */
export type Flow = {
  readonly fromCommuneId: string;
  readonly toCommuneId: string | null;
  readonly class: CodeOf<'HouseholdClass'> | null;
  readonly households: number;
  readonly persons: number;
};

/** A village of a divided commune, or the households there without a village (`villageId` null). */
export type DividedVillage = {
  readonly communeId: string;
  readonly villageId: string | null;
  readonly name: string | null;
  readonly decidedCommuneId: string | null;
  readonly households: number;
  readonly persons: number;
  readonly decidedOneByOne: number;
  readonly undecided: number;
};

/** Where every household of the province goes, in one statement over all of them. */
export const flows = (em: EntityManager, plan: LoadedPlan): Promise<Flow[]> =>
  em.execute<Flow[]>(
    `with ${PLACED}
     select from_id as "fromCommuneId", to_id as "toCommuneId", class, count(*)::int as households,
       coalesce(sum(member_count), 0)::int as persons
     from placed group by from_id, to_id, class`,
    [...placedValues(plan)],
  );

/** What an applied reorganisation moved, by the classes of today. */
export const movedFlows = (em: EntityManager, id: string): Promise<Flow[]> =>
  em.execute<Flow[]>(
    `select m.from_commune_id as "fromCommuneId", m.to_commune_id as "toCommuneId", h.class, count(*)::int as households,
       coalesce(sum(h.member_count), 0)::int as persons
     from reorganisation_move m join household h on h.id = m.household_id and h.deleted_at is null
     where m.reorganisation_id = ? group by 1, 2, 3`,
    [id],
  );

/** The villages of the divided communes: how many households each has, and how far they are decided. */
export const dividedVillages = (em: EntityManager, plan: LoadedPlan): Promise<DividedVillage[]> =>
  em.execute<DividedVillage[]>(
    `with ${PLACED_DIVIDED},
     at as (
       select from_id, village_id, count(*)::int as households, coalesce(sum(member_count), 0)::int as persons,
         count(*) filter (where by_itself)::int as one_by_one, count(*) filter (where to_id is null)::int as undecided
       from placed group by from_id, village_id)
     select coalesce(v.commune_id, at.from_id) as "communeId", coalesce(v.id, at.village_id) as "villageId", v.name,
       bv.commune_id as "decidedCommuneId", coalesce(at.households, 0) as households, coalesce(at.persons, 0) as persons,
       coalesce(at.one_by_one, 0) as "decidedOneByOne", coalesce(at.undecided, 0) as undecided
     from (select * from village where commune_id = any(?::uuid[]) and deleted_at is null) v
       full join at on at.village_id = v.id and at.from_id = v.commune_id
       left join by_village bv on bv.village_id = v.id
       join commune c on c.id = coalesce(v.commune_id, at.from_id)
     order by c.code, v.name nulls last, v.id`,
    [...placedValues(plan), dividedCommunes(plan), dividedCommunes(plan)],
  );

export type RenamedVillage = {
  readonly villageId: string;
  readonly fromCommuneId: string;
  readonly toCommuneId: string;
  readonly name: string;
  readonly newName: string;
  /** Whether it is the part of a village that goes another way than the rest. */
  readonly isPart: boolean;
};

/** Villages that get another name, because the new commune has one of that name, and parts of villages that become villages. */
export const renamedVillages = (em: EntityManager, plan: LoadedPlan): Promise<RenamedVillage[]> =>
  em.execute<RenamedVillage[]>(
    `with ${PLACED_VILLAGES}
     select n.id as "villageId", n.from_id as "fromCommuneId", n.to_id as "toCommuneId", n.name, n.new_name as "newName", n.is_part as "isPart"
     from named n join commune c on c.id = n.to_id where n.is_part or n.new_name <> n.name
     order by c.code, n.new_name, n.id`,
    [...placedValues(plan)],
  );

/** Decisions that send people where the reorganisation, as it is now, does not. */
export async function staleAssignments(em: EntityManager, plan: LoadedPlan): Promise<number> {
  const [row] = await em.execute<{ count: number }[]>(
    `select count(*)::int as count
     from reorganisation_assignment a left join village v on v.id = a.village_id left join household h on h.id = a.household_id
     where a.reorganisation_id = ? and (coalesce(v.commune_id, h.commune_id), a.commune_id)
       not in (select * from unnest(?::uuid[], ?::uuid[]))`,
    [plan.id, ...permittedPairs(plan)],
  );
  return row?.count ?? 0;
}
