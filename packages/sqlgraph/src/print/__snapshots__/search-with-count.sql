select '{"households":' || (select '{"totalCount":' || coalesce(max(t1._t)::text, (select count(*)::text
  from "household" t2
  where t2."deleted_at" is null and (fold(t2."head_name") like '%' || replace(replace(replace(fold($2::text), '\', '\\'), '%', '\%'), '_', '\_') || '%' or fold(t2."code") like '%' || replace(replace(replace(fold($3::text), '\', '\\'), '%', '\%'), '_', '\_') || '%'))) || ',"nodes":' || coalesce('[{"code":' || string_agg(to_json(t1."code")::text, '},{"code":') || '}]', '[]') || '}'
  from (select t1."code", count(*) over () as _t
  from "household" t1
  where t1."deleted_at" is null and (fold(t1."head_name") like '%' || replace(replace(replace(fold($2::text), '\', '\\'), '%', '\%'), '_', '\_') || '%' or fold(t1."code") like '%' || replace(replace(replace(fold($3::text), '\', '\\'), '%', '\%'), '_', '\_') || '%')
  order by t1."code", t1."id"
  limit $1::integer offset $4::integer) t1) || '}' as data
-- [25,"ngo","12",25]
