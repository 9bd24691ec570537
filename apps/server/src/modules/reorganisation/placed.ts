import { communeFullName } from '../unit/index.ts';

/** Where people go and what is decided of villages and households; takes `placedValues`. */
const DECIDED = `
  way as materialized (select * from unnest(?::uuid[], ?::uuid[]) as w(from_id, to_id)),
  by_household as materialized (
    select household_id, commune_id from reorganisation_assignment where reorganisation_id = ? and household_id is not null),
  by_village as materialized (
    select village_id, commune_id from reorganisation_assignment where reorganisation_id = ? and village_id is not null)`;

/**
 * Every household with the commune it will be in (`to_id`): its own where that is not reorganised, null where nobody has decided
 * yet. What is decided of the household counts before what is decided of its village.
 */
const placedHouseholds = (where: string): string => `${DECIDED},
  placed as (
    select h.id, h.commune_id as from_id, h.village_id, h.member_count, h.class, h.version, h.deleted_at,
      bh.household_id is not null as by_itself,
      case when w.from_id is null then h.commune_id else coalesce(w.to_id, bh.commune_id, bv.commune_id) end as to_id
    from household h
      left join way w on w.from_id = h.commune_id
      left join by_household bh on bh.household_id = h.id and w.to_id is null and w.from_id is not null
      left join by_village bv on bv.village_id = h.village_id and w.to_id is null and w.from_id is not null
    where ${where})`;

/** All living households of the province. */
export const PLACED = placedHouseholds('h.deleted_at is null');
/** Living households of certain communes; takes these besides. */
export const PLACED_DIVIDED = placedHouseholds('h.deleted_at is null and h.commune_id = any(?::uuid[])');
/** Those of the old communes, also the removed ones: they go with the others. */
export const PLACED_OLD = placedHouseholds('h.commune_id in (select from_id from way)');

/**
 * The villages of the old communes with where each goes: with all people, as decided, or with most of its households; and the parts
 * of it that go elsewhere (`is_part`), which become villages of their own. Of several that would have one name in the new commune,
 * each is told apart by the commune it came from.
 */
export const PLACED_VILLAGES = `${PLACED_OLD},
  counted as (
    select p.village_id, p.to_id, count(*) as households from placed p
    where p.to_id is not null and p.village_id is not null and p.deleted_at is null group by 1, 2),
  most as (
    select distinct on (n.village_id) n.village_id, n.to_id from counted n join commune c on c.id = n.to_id
    order by n.village_id, n.households desc, c.code),
  going as (
    select v.id, v.commune_id as from_id, v.name, coalesce(w.to_id, bv.commune_id, most.to_id) as to_id, false as is_part
    from village v join way w on w.from_id = v.commune_id
      left join by_village bv on bv.village_id = v.id and w.to_id is null
      left join most on most.village_id = v.id
    where v.deleted_at is null),
  all_going as (
    select * from going
    union all
    select g.id, g.from_id, g.name, n.to_id, true from going g join counted n on n.village_id = g.id where n.to_id <> g.to_id),
  named as (
    select g.*, case when count(*) over (partition by g.to_id, g.name) > 1 or exists (
        select from village e where e.commune_id = g.to_id and e.name = g.name and e.deleted_at is null)
      then g.name || ' (' || (select ${communeFullName('c')} from commune c where c.id = g.from_id) || ')' else g.name end as new_name
    from all_going g where g.to_id is not null)`;
