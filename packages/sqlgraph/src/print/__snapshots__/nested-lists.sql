select '{"commune":' || coalesce((select '{"name":' || to_json(t1."name")::text || ',"fullName":' || coalesce(to_json(('Xã ' || t1.name))::text, 'null') || ',"households":' || (select '{"totalCount":' || (select count(*)::text
  from "household" t3
  where t3."commune_id" = t1."id" and t3."deleted_at" is null and t3."income" < $2::bigint) || ',"nodes":' || coalesce('[{"code":' || string_agg(to_json(t2."code")::text || ',"headName":' || coalesce(to_json(t2."head_name")::text, 'null') || ',"floorArea":' || coalesce('"' || t2."floor_area"::text || '"', 'null') || ',"income":' || coalesce(t2."income"::text, 'null') || ',"registeredOn":' || coalesce(to_json(t2."registered_on")::text, 'null') || ',"createdAt":"' || to_char(t2."created_at" at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","causes":' || to_json(t2."causes")::text || ',"synthetic":' || t2."synthetic"::text || ',"members":' || (select '{"nodes":' || coalesce('[{"fullName":' || string_agg(to_json(t4."full_name")::text || ',"sex":"' || t4."sex"::text, '"},{"fullName":') || '"}]', '[]') || '}'
  from (select t4."full_name", t4."sex"
  from "member" t4
  where t4."household_id" = t2."id"
  order by t4."id"
  limit 20) t4), '},{"code":') filter (where t2._n <= $1::integer) || '}]', '[]') || ',"pageInfo":{"endCursor":' || coalesce('"' || max(translate(encode(convert_to('["WTgpp-cG",' || to_json(t2."code"::text)::text || ',' || to_json(t2."id"::text)::text || ']', 'UTF8'), 'base64'), E'+/=\n', '-_')) filter (where t2._n = least(t2._c, $1::integer)) || '"', 'null') || ',"hasNextPage":' || (count(*) > $1::integer)::text || '}}'
  from (select t2.*, row_number() over () as _n, count(*) over () as _c
  from (select t2."code", t2."head_name", t2."floor_area", t2."income", t2."registered_on", t2."created_at", t2."causes", t2."synthetic", t2."id"
  from "household" t2
  where t2."commune_id" = t1."id" and t2."deleted_at" is null and t2."income" < $2::bigint
  order by t2."code", t2."id"
  limit ($1::integer + 1)) t2) t2) || '}'
  from (select t1.*
  from "commune" t1
  where t1."deleted_at" is null and (t1."code" = $3::text and (t1."valid_from" is null or t1."valid_from" <= $4::date) and (t1."valid_to" is null or t1."valid_to" >= $4::date))
  order by t1."valid_to" desc nulls first, t1."valid_from" desc nulls last, t1."id"
  limit 1) t1), 'null') || '}' as data
-- [20,1500000,"06862","2026-01-01"]
