select '{"kind":"Query","households":' || (select '{"__typename":"HouseholdConnection","nodes":' || coalesce('[{"memberCount":' || string_agg(t1."member_count"::text || ',"one":' || to_json(t1."code")::text || ',"two":' || to_json(t1."code")::text || ',"income":' || coalesce(t1."income"::text, 'null'), '},{"memberCount":') || '}]', '[]') || ',"edges":' || coalesce('[{"__typename":"HouseholdEdge","node":{"code":' || string_agg(to_json(t1."code")::text, '}},{"__typename":"HouseholdEdge","node":{"code":') || '}}]', '[]') || ',"pageInfo":{"__typename":"PageInfo"}}'
  from (select t1."member_count", t1."code", t1."income"
  from "household" t1
  where t1."deleted_at" is null
  order by t1."id"
  limit $1::integer) t1) || ',"again":' || (select '{"nodes":' || coalesce('[{"__typename":"Household","memberCount":' || string_agg(t2."member_count"::text, '},{"__typename":"Household","memberCount":') || '}]', '[]') || ',"__typename":"HouseholdConnection","edges":' || coalesce('[{"__typename":"HouseholdEdge","node":{"code":' || string_agg(to_json(t2."code")::text, '}},{"__typename":"HouseholdEdge","node":{"code":') || '}}]', '[]') || ',"pageInfo":{"__typename":"PageInfo"}}'
  from (select t2."member_count", t2."code"
  from "household" t2
  where t2."deleted_at" is null
  order by t2."id"
  limit $2::integer) t2) || '}' as data
-- [1,2]
