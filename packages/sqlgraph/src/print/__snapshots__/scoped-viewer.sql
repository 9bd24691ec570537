select '{"households":' || (select '{"totalCount":' || (select count(*)::text
  from "household" t2
  where t2."deleted_at" is null and (t2.commune_id = any($1::uuid[])) and exists (select
  from "member" t3
  where t3."household_id" = t2."id" and t3."sex" = $2::text)) || ',"nodes":' || coalesce('[{"code":' || string_agg(to_json(t1."code")::text || ',"members":{"totalCount":' || (select count(*)::text
  from "member" t5
  where t5."household_id" = t1."id"), '}},{"code":') || '}}]', '[]') || '}'
  from (select t1."code", t1."id"
  from "household" t1
  where t1."deleted_at" is null and (t1.commune_id = any($1::uuid[])) and exists (select
  from "member" t6
  where t6."household_id" = t1."id" and t6."sex" = $2::text)
  order by t1."id"
  limit 20) t1) || '}' as data
-- [["01890a5d-ac96-774b-bcce-b302099a8057"],"FEMALE"]
