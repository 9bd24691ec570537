select '{"members":' || (select '{"nodes":' || coalesce('[{"fullName":' || string_agg(to_json(t1."full_name")::text || ',"household":{"code":' || to_json(t3."code")::text, '}},{"fullName":'
  order by t1._n) || '}}]', '[]') || '}'
  from (select t1.*, row_number() over () as _n
  from (select t1."full_name", t1."household_id"
  from (select "id", "full_name", "sex", "household_id", "recorded_from", 'infinity'::timestamptz as "recorded_to"
  from "member" union all select "id", "full_name", "sex", "household_id", "recorded_from", "recorded_to"
  from "member_history") t1
  left join (select "id", "code", "head_name", "member_count", "floor_area", "income", "registered_on", "created_at", "causes", "synthetic", "deleted_at", "commune_id", "previous_id", "recorded_from", 'infinity'::timestamptz as "recorded_to"
  from "household" union all select "id", "code", "head_name", "member_count", "floor_area", "income", "registered_on", "created_at", "causes", "synthetic", "deleted_at", "commune_id", "previous_id", "recorded_from", "recorded_to"
  from "household_history") t2 on t2."id" = t1."household_id" and t2."recorded_from" <= $1::timestamptz and t2."recorded_to" > $1::timestamptz
  where t1."recorded_from" <= $1::timestamptz and t1."recorded_to" > $1::timestamptz and exists (select
  from (select "id", "code", "head_name", "member_count", "floor_area", "income", "registered_on", "created_at", "causes", "synthetic", "deleted_at", "commune_id", "previous_id", "recorded_from", 'infinity'::timestamptz as "recorded_to"
  from "household" union all select "id", "code", "head_name", "member_count", "floor_area", "income", "registered_on", "created_at", "causes", "synthetic", "deleted_at", "commune_id", "previous_id", "recorded_from", "recorded_to"
  from "household_history") t4
  where t4."id" = t1."household_id" and t4."recorded_from" <= $1::timestamptz and t4."recorded_to" > $1::timestamptz and (t4.commune_id = any($2::uuid[])))
  order by t2."code" nulls last, t1."id"
  limit 20) t1) t1
  left join (select "id", "code", "head_name", "member_count", "floor_area", "income", "registered_on", "created_at", "causes", "synthetic", "deleted_at", "commune_id", "previous_id", "recorded_from", 'infinity'::timestamptz as "recorded_to"
  from "household" union all select "id", "code", "head_name", "member_count", "floor_area", "income", "registered_on", "created_at", "causes", "synthetic", "deleted_at", "commune_id", "previous_id", "recorded_from", "recorded_to"
  from "household_history") t3 on t3."id" = t1."household_id" and t3."recorded_from" <= $1::timestamptz and t3."recorded_to" > $1::timestamptz) || '}' as data
-- ["2026-01-01T00:00:00Z",["01890a5d-ac96-774b-bcce-b302099a8057"]]
