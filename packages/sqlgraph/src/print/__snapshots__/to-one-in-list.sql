select '{"households":' || (select '{"nodes":' || coalesce('[{"code":' || string_agg(to_json(t1."code")::text || ',"commune":{"name":' || to_json(t2."name")::text, '}},{"code":'
  order by t1._n) || '}}]', '[]') || '}'
  from (select t1.*, row_number() over () as _n
  from (select t1."code", t1."commune_id"
  from "household" t1
  where t1."deleted_at" is null
  order by t1."id"
  limit 20) t1) t1
  left join "commune" t2 on t2."id" = t1."commune_id") || '}' as data
-- []
