select '{"commune":' || coalesce((select '{"name":' || to_json(t1."name")::text || '}'
  from (select t1."name"
  from "commune" t1
  where t1."deleted_at" is null and (t1."code" = $1::text)
  order by t1."valid_to" desc nulls first, t1."valid_from" desc nulls last, t1."id"
  limit 1) t1), 'null') || '}' as data
-- ["06862"]
