/**
 * The figures of a yearly review as somebody would write them by hand for this one question, each one statement with one JSON text of
 * `[key, ...figures]`. They take the id of the round; keys are as the product names its rows, null for a total.
 */

const roundWith = (joins: string): string => `assessment a join household h on h.id = a.household_id ${joins}
  where a.round_id = $1 and a.deleted_at is null and h.deleted_at is null`;
const OF_ROUND = roundWith('');

/** Households and persons by commune and class, with all totals. */
export const POVERTY_TABLE = `
select json_agg(json_build_array(json_build_array(commune_id, class), households, persons))::text as data from (
  select a.commune_id, a.class, count(*) as households, sum(a.member_count) as persons from ${OF_ROUND}
  group by cube (a.commune_id, a.class)) t`;

/**
 * H, A, M0, and of each deprivation the censored headcount and its contribution, by unit and for the province: by persons all of whose
 * answers are known, twelve equal weights, poor from three on.
 */
const measuresBy = (unit: string, joins: string): string => `
with surveyed as (
  select ${unit} as unit_id, a.member_count::numeric as persons, a.deprived_mask as mask, bit_count(a.deprived_mask::int::bit(12)) as score
  from ${roundWith(joins)} and a.deprived_mask | a.not_deprived_mask = 4095),
summed as (
  select unit_id, sum(persons) as persons, coalesce(sum(persons) filter (where score >= 3), 0) as poor,
    coalesce(sum(persons * score) filter (where score >= 3), 0) as deprivation,
    array[${Array.from({ length: 12 }, (_, bit) => `coalesce(sum(persons) filter (where score >= 3 and mask & ${1 << bit} > 0), 0)`).join(', ')}] as lacking
  from surveyed group by grouping sets ((unit_id), ()))
select json_agg(json_build_array(json_build_array(unit_id), persons, poor / persons, deprivation / nullif(12 * poor, 0), deprivation / (12 * persons),
  (select json_agg(l / persons order by n) from unnest(lacking) with ordinality u(l, n)),
  (select json_agg(l / nullif(deprivation, 0) order by n) from unnest(lacking) with ordinality u(l, n))))::text as data from summed`;

export const MEASURES_BY_COMMUNE = measuresBy('a.commune_id', '');
export const MEASURES_BY_DISTRICT = measuresBy('c.district_id', 'join commune c on c.id = a.commune_id');

/** The round under NĐ 351/2025 (2,200,000 in rural, 2,800,000 in urban areas, poor from three of twelve on) beside its classes, with all totals. */
export const WHAT_IF = `
with judged as (
  select a.commune_id, a.member_count, a.class as before, case
      when a.income_per_capita is null then 'UNDETERMINED'
      when a.income_per_capita > case a.area_type when 'RURAL' then 2200000 else 2800000 end then 'NON_POOR'
      when bit_count(a.deprived_mask::int::bit(12)) >= 3 then 'POOR'
      when bit_count((~a.not_deprived_mask)::int::bit(12)) < 3 then 'NEAR_POOR'
      else 'UNDETERMINED' end as after
  from ${OF_ROUND})
select json_agg(json_build_array(json_build_array(commune_id, before, after), households, persons))::text as data from (
  select commune_id, before, after, count(*) as households, sum(member_count) as persons from judged group by cube (commune_id, before, after)) t`;
