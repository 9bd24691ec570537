select '{"commune":' || coalesce((select '{"name":' || to_json(t1."name")::text || ',"households":' || (select '{"nodes":' || coalesce('[{"code":' || string_agg(to_json(t2."code")::text || ',"commune":' || case when t3."id" is not null then '{"name":' || to_json(t3."name")::text || '}' end || ',"previous":' || case when t4."id" is not null then coalesce('{"code":' || to_json(t4."code")::text || '}', 'null') else 'null' end || ',"members":{"totalCount":' || (select count(*)::text
  from (select "id", "full_name", "sex", "household_id", "recorded_from", 'infinity'::timestamptz as "recorded_to"
  from "member" union all select "id", "full_name", "sex", "household_id", "recorded_from", "recorded_to"
  from "member_history") t6
  where t6."household_id" = t2."id" and t6."recorded_from" <= $2::timestamptz and t6."recorded_to" > $2::timestamptz), '}},{"code":'
  order by t2._n) || '}}]', '[]') || '}'
  from (select t2.*, row_number() over () as _n
  from (select t2."code", t2."commune_id", t2."previous_id", t2."id"
  from (select "id", "code", "head_name", "member_count", "floor_area", "income", "registered_on", "created_at", "causes", "synthetic", "deleted_at", "commune_id", "previous_id", "recorded_from", 'infinity'::timestamptz as "recorded_to"
  from "household" union all select "id", "code", "head_name", "member_count", "floor_area", "income", "registered_on", "created_at", "causes", "synthetic", "deleted_at", "commune_id", "previous_id", "recorded_from", "recorded_to"
  from "household_history") t2
  where t2."commune_id" = t1."id" and t2."recorded_from" <= $2::timestamptz and t2."recorded_to" > $2::timestamptz and t2."deleted_at" is null and exists (select
  from (select "id", "full_name", "sex", "household_id", "recorded_from", 'infinity'::timestamptz as "recorded_to"
  from "member" union all select "id", "full_name", "sex", "household_id", "recorded_from", "recorded_to"
  from "member_history") t7
  where t7."household_id" = t2."id" and t7."recorded_from" <= $2::timestamptz and t7."recorded_to" > $2::timestamptz and t7."sex" = $3::text)
  order by t2."code", t2."id"
  limit $1::integer) t2) t2
  left join (select "id", "code", "name", "valid_from", "valid_to", "deleted_at", "recorded_from", 'infinity'::timestamptz as "recorded_to"
  from "commune" union all select "id", "code", "name", "valid_from", "valid_to", "deleted_at", "recorded_from", "recorded_to"
  from "commune_history") t3 on t3."id" = t2."commune_id" and t3."recorded_from" <= $2::timestamptz and t3."recorded_to" > $2::timestamptz
  left join (select "id", "code", "head_name", "member_count", "floor_area", "income", "registered_on", "created_at", "causes", "synthetic", "deleted_at", "commune_id", "previous_id", "recorded_from", 'infinity'::timestamptz as "recorded_to"
  from "household" union all select "id", "code", "head_name", "member_count", "floor_area", "income", "registered_on", "created_at", "causes", "synthetic", "deleted_at", "commune_id", "previous_id", "recorded_from", "recorded_to"
  from "household_history") t4 on t4."id" = t2."previous_id" and t4."recorded_from" <= $2::timestamptz and t4."recorded_to" > $2::timestamptz) || '}'
  from (select t1."name", t1."id"
  from (select "id", "code", "name", "valid_from", "valid_to", "deleted_at", "recorded_from", 'infinity'::timestamptz as "recorded_to"
  from "commune" union all select "id", "code", "name", "valid_from", "valid_to", "deleted_at", "recorded_from", "recorded_to"
  from "commune_history") t1
  where t1."recorded_from" <= $2::timestamptz and t1."recorded_to" > $2::timestamptz and t1."deleted_at" is null and (t1."code" = $4::text and (t1."valid_from" is null or t1."valid_from" <= $5::date) and (t1."valid_to" is null or t1."valid_to" >= $5::date))
  order by t1."valid_to" desc nulls first, t1."valid_from" desc nulls last, t1."id"
  limit 1) t1), 'null') || ',"households":{"groups":' || (select coalesce('[{"key":{"commune":' || string_agg(case when t11."id" is not null then coalesce('{"name":' || to_json(t11."name")::text || '}', 'null') else 'null' end || ',"synthetic":' || coalesce(t10._k1::text, 'null') || '},"count":' || t10._a0::text || ',"sum":{"memberCount":' || ((t10._a1 * 1024)::bigint / 1024)::text, '}},{"key":{"commune":'
  order by t10._n) || '}}]', '[]')
  from (select t10.*, row_number() over () as _n
  from (select t12."id" as _k0, t9."synthetic" as _k1, count(*) as _a0, coalesce(sum(t9."member_count"), 0) as _a1
  from (select "id", "code", "head_name", "member_count", "floor_area", "income", "registered_on", "created_at", "causes", "synthetic", "deleted_at", "commune_id", "previous_id", "recorded_from", 'infinity'::timestamptz as "recorded_to"
  from "household" union all select "id", "code", "head_name", "member_count", "floor_area", "income", "registered_on", "created_at", "causes", "synthetic", "deleted_at", "commune_id", "previous_id", "recorded_from", "recorded_to"
  from "household_history") t9
  left join (select "id", "code", "name", "valid_from", "valid_to", "deleted_at", "recorded_from", 'infinity'::timestamptz as "recorded_to"
  from "commune" union all select "id", "code", "name", "valid_from", "valid_to", "deleted_at", "recorded_from", "recorded_to"
  from "commune_history") t12 on t12."id" = t9."commune_id" and t12."recorded_from" <= $6::timestamptz and t12."recorded_to" > $6::timestamptz
  where t9."recorded_from" <= $6::timestamptz and t9."recorded_to" > $6::timestamptz and t9."deleted_at" is null group by 1, 2
  order by 1 nulls last, 2 nulls last
  limit 1000) t10) t10
  left join (select "id", "code", "name", "valid_from", "valid_to", "deleted_at", "recorded_from", 'infinity'::timestamptz as "recorded_to"
  from "commune" union all select "id", "code", "name", "valid_from", "valid_to", "deleted_at", "recorded_from", "recorded_to"
  from "commune_history") t11 on t11."id" = t10."_k0" and t11."recorded_from" <= $6::timestamptz and t11."recorded_to" > $6::timestamptz) || '},"members":' || (select '{"nodes":' || coalesce('[{"household":{"commune":{"name":' || string_agg(to_json(t15."name")::text, '}}},{"household":{"commune":{"name":'
  order by t13._n) || '}}}]', '[]') || '}'
  from (select t13.*, row_number() over () as _n
  from (select t13."household_id"
  from "member" t13
  order by t13."id"
  limit $7::integer) t13) t13
  left join "household" t14 on t14."id" = t13."household_id"
  left join "commune" t15 on t15."id" = t14."commune_id") || '}' as data
-- [5,"2025-06-30T17:00:00Z","FEMALE","06862","2025-06-30","2026-01-01T00:00:00Z",1]
