select '{"household":' || coalesce((select '{"code":' || to_json(t1."code")::text || ',"commune":{"name":' || to_json(t2."name")::text || '},"previous":' || case when t3."id" is not null then coalesce('{"code":' || to_json(t3."code")::text || ',"previous":' || case when t4."id" is not null then coalesce('{"code":' || to_json(t4."code")::text || '}', 'null') else 'null' end || '}', 'null') else 'null' end || '}'
  from (select t1."code", t1."commune_id", t1."previous_id"
  from "household" t1
  where t1."deleted_at" is null and t1."id" = $1::uuid) t1
  left join "commune" t2 on t2."id" = t1."commune_id"
  left join "household" t3 on t3."id" = t1."previous_id"
  left join "household" t4 on t4."id" = t3."previous_id"), 'null') || '}' as data
-- ["01890a5d-ac96-774b-bcce-b302099a8057"]
