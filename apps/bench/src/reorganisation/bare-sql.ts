/**
 * What the dry run computes, as somebody would write it by hand for this one reorganisation: who goes where by class, what is open in
 * each village of a divided commune, the totals of today. One statement, one JSON text.
 */
export const DRY_RUN_BY_HAND = `
with line as (select * from reorganisation_line where reorganisation_id = $1),
way as (
  select predecessor_id, (array_agg(successor_id) filter (where extent in ('WHOLE', 'UNCHANGED', 'PART_OF_AREA_ALL_POPULATION')))[1] as successor_id
  from line group by predecessor_id),
assigned as (select * from reorganisation_assignment where reorganisation_id = $1),
placed as materialized (
  select h.commune_id, h.village_id, h.class, h.member_count, w.predecessor_id is not null and w.successor_id is null as divided,
    case when w.predecessor_id is null then h.commune_id else coalesce(w.successor_id, one.commune_id, village.commune_id) end as target
  from household h left join way w on w.predecessor_id = h.commune_id
    left join assigned one on one.household_id = h.id left join assigned village on village.village_id = h.village_id
  where h.deleted_at is null),
flow as (select commune_id, target, class, count(*) as households, sum(member_count) as persons from placed group by 1, 2, 3),
open as (
  select commune_id, village_id, count(*) as households, count(*) filter (where target is null) as undecided
  from placed where divided group by 1, 2),
today as (select class, count(*) as households, sum(member_count) as persons from household where deleted_at is null group by 1)
select json_build_object('flows', (select json_agg(flow) from flow), 'open', (select json_agg(open) from open),
  'today', (select json_agg(today) from today))::text as data`;
