select '{"households":{"totalCount":' || (select count(*)::text
  from "household" t2
  where t2."deleted_at" is null and ((fold(t2."head_name") like '%' || replace(replace(replace(fold($1::text), '\', '\\'), '%', '\%'), '_', '\_') || '%' and fold(t2."head_name") like replace(replace(replace(fold($2::text), '\', '\\'), '%', '\%'), '_', '\_') || '%' and t2."head_name" is distinct from $3::text and t2."head_name" is not null) and ((t2."income" >= $4::bigint and t2."income" <= $5::bigint) and (t2."income" = any($6::bigint[])) is not true) and (t2."code" = any($7::text[]) or not exists (select
  from "commune" t3
  where t3."id" = t2."commune_id" and fold(t3."name") like '%' || replace(replace(replace(fold($8::text), '\', '\\'), '%', '\%'), '_', '\_') || '%')) and (not exists (select
  from "member" t4
  where t4."household_id" = t2."id" and (t4."sex" = $9::text) is not true) and not exists (select
  from "member" t5
  where t5."household_id" = t2."id" and t5."full_name" = $10::text) and (select count(*)
  from "member" t6
  where t6."household_id" = t2."id") >= $11::integer))) || '}}' as data
-- ["Ngô","n","x",1,2,[3],["a","b"],"%","MALE","x",2]
