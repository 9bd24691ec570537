select '{"households":' || (select '{"nodes":' || coalesce('[{"id":"' || string_agg(t1."id"::text, '"},{"id":"') || '"}]', '[]') || ',"pageInfo":{"hasPreviousPage":' || ($2::integer > 0 and exists (select
  from "household" t2
  where t2."deleted_at" is not null))::text || '}}'
  from (select t1."id"
  from "household" t1
  where t1."deleted_at" is not null
  order by t1."id"
  limit $1::integer offset $2::integer) t1) || '}' as data
-- [10,30]
