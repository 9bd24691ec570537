/**
 * What PostGraphile's documentation tells a project to write in SQL: search and figures are functions of the database, found
 * by introspection. They live in a schema of their own beside the product's tables.
 */
export const SCHEMA = 'bench_postgraphile';

export const functions = /* sql */ `
create schema if not exists ${SCHEMA};

create or replace function ${SCHEMA}.search_households(search text) returns setof public.household
stable parallel safe language sql as $$
  select * from public.household where deleted_at is null and (
    fold(head_name) like '%' || replace(replace(replace(fold(trim(search)), '\\', '\\\\'), '%', '\\%'), '_', '\\_') || '%'
    or fold(code) like '%' || replace(replace(replace(fold(search), '\\', '\\\\'), '%', '\\%'), '_', '\\_') || '%')
$$;
comment on function ${SCHEMA}.search_households(text) is '@behavior +order';

create or replace function ${SCHEMA}.household_figures()
returns table (commune_code text, commune_name text, class text, household_count int, member_count int)
stable parallel safe language sql as $$
  select c.code, c.name, g.class, g.households::int, g.members::int
  from (
    select commune_id, class, count(*) as households, sum(member_count) as members
    from public.household where deleted_at is null group by 1, 2) g
  join public.commune c on c.id = g.commune_id
$$;

create or replace function ${SCHEMA}.deprivation_figures()
returns table (year int, class text, indicator text, answer_count int)
stable parallel safe language sql as $$
  select r.year, g.class, g.indicator, sum(g.answers)::int
  from (
    select a.round_id, a.class, w.indicator, count(*) as answers
    from public.answer w join public.assessment a on a.id = w.assessment_id
    where w.answer = 'DEPRIVED' group by 1, 2, 3) g
  join public.review_round r on r.id = g.round_id
  group by 1, 2, 3
$$;
`;
