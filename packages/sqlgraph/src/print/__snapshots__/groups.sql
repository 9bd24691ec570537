select '{"communes":' || (select '{"nodes":' || coalesce('[{"households":{"groups":' || string_agg((select coalesce('[{"key":{"commune":' || string_agg(case when t5."id" is not null then coalesce('{"name":' || to_json(t5."name")::text || ',"households":{"totalCount":' || (select count(*)::text
  from "household" t7
  where t7."commune_id" = t5."id" and t7."deleted_at" is null) || '}}', 'null') else 'null' end || ',"headName":' || coalesce(to_json(t4._k2)::text, 'null') || '},"count":' || t4._a0::text || ',"sum":{"memberCount":' || ((t4._a1 * 1024)::bigint / 1024)::text, '}},{"key":{"commune":'
  order by t4._n) || '}}]', '[]')
  from (select t4.*, row_number() over () as _n
  from (select t3."commune_id" as _k0, t3."synthetic" as _k1, t3."head_name" as _k2, count(*) as _a0, coalesce(sum(t3."member_count"), 0) as _a1
  from "household" t3
  where t3."commune_id" = t1."id" and t3."deleted_at" is null group by 1, 2, 3 having (count(*) >= $1::integer and (round(sum(t3."income") * 1.00000000000000000000 / nullif(count(t3."income"), 0), 6) < $2::numeric) is not true)
  order by coalesce(sum(t3."member_count"), 0) desc nulls last, 2 nulls first, 1 nulls last, 3 nulls last
  limit $3::integer offset $4::integer) t4) t4
  left join "commune" t5 on t5."id" = t4."_k0"), '}},{"households":{"groups":') || '}}]', '[]') || '}'
  from (select t1."id"
  from "commune" t1
  where t1."deleted_at" is null
  order by t1."id"
  limit 20) t1) || '}' as data
-- [2,"5.5",10,3]
