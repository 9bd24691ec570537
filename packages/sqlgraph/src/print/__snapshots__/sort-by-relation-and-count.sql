select '{"households":' || (select '{"edges":' || coalesce('[{"cursor":"' || string_agg(translate(encode(convert_to('["e9Mf201x",' || coalesce(to_json(t1._k0::text)::text, 'null') || ',' || to_json(t1._k1::text)::text || ',' || coalesce(to_json(t1."income"::text)::text, 'null') || ',' || to_json(t1."id"::text)::text || ']', 'UTF8'), 'base64'), E'+/=\n', '-_') || '","node":{"code":' || to_json(t1."code")::text, '}},{"cursor":"') || '}}]', '[]') || '}'
  from (select t1."code", t1."income", t1."id", t2."name" as _k0, (select count(*)
  from "member" t3
  where t3."household_id" = t1."id") as _k1
  from "household" t1
  left join "commune" t2 on t2."id" = t1."commune_id"
  where t1."deleted_at" is null
  order by t2."name" desc nulls last, (select count(*)
  from "member" t3
  where t3."household_id" = t1."id"), t1."income" nulls first, t1."id"
  limit 20) t1) || '}' as data
-- []
