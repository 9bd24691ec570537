select '{"kind":"Query","households":' || (select '{"__typename":"HouseholdConnection","nodes":[' || coalesce(string_agg('{"memberCount":' || t1."member_count"::text || ',"one":' || to_json(t1."code")::text || ',"two":' || to_json(t1."code")::text || ',"income":' || coalesce(t1."income"::text, 'null') || '}', ','), '') || '],"edges":[' || coalesce(string_agg('{"__typename":"HouseholdEdge","node":{"code":' || to_json(t1."code")::text || '}}', ','), '') || '],"pageInfo":{"__typename":"PageInfo"}}'
  from (select t1.*
  from "household" t1
  where t1."deleted_at" is null
  order by t1."id"
  limit $1::integer) t1) || ',"again":' || (select '{"nodes":[' || coalesce(string_agg('{"__typename":"Household","memberCount":' || t2."member_count"::text || '}', ','), '') || '],"__typename":"HouseholdConnection","edges":[' || coalesce(string_agg('{"__typename":"HouseholdEdge","node":{"code":' || to_json(t2."code")::text || '}}', ','), '') || '],"pageInfo":{"__typename":"PageInfo"}}'
  from (select t2.*
  from "household" t2
  where t2."deleted_at" is null
  order by t2."id"
  limit $2::integer) t2) || '}' as data
-- [1,2]
