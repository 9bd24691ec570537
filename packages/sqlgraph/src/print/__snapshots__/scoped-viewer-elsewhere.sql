select '{"members":' || (select '{"totalCount":' || (select count(*)::text
  from "member" t2
  where exists (select
  from "household" t3
  where t3."id" = t2."household_id" and (t3.commune_id = any($2::uuid[])))) || ',"nodes":' || coalesce('[{"household":{"code":' || string_agg(to_json(t4."code")::text || ',"commune":{"name":' || to_json(t5."name")::text, '}}},{"household":{"code":'
  order by t1._n) || '}}}]', '[]') || ',"groups":' || (select coalesce('[{"key":{"household":' || string_agg(case when t8."id" is not null then coalesce('{"code":' || to_json(t8."code")::text || '}', 'null') else 'null' end || ',"householdCommune":' || case when t9."id" is not null then coalesce('{"name":' || to_json(t9."name")::text || '}', 'null') else 'null' end || '},"count":' || t7._a0::text, '},{"key":{"household":'
  order by t7._n) || '}]', '[]')
  from (select t7.*, row_number() over () as _n
  from (select t6."household_id" as _k0, t10."commune_id" as _k1, t10."synthetic" as _k2, count(*) as _a0
  from "member" t6
  left join "household" t10 on t10."id" = t6."household_id"
  where exists (select
  from "household" t11
  where t11."id" = t6."household_id" and (t11.commune_id = any($2::uuid[]))) group by 1, 2, 3
  order by 1 nulls last, 2 nulls last, 3 nulls last
  limit 1000) t7) t7
  left join "household" t8 on t8."id" = t7."_k0" and (t8.commune_id = any($2::uuid[]))
  left join "commune" t9 on t9."id" = t7."_k1") || '}'
  from (select t1.*, row_number() over () as _n
  from (select t1."household_id"
  from "member" t1
  where exists (select
  from "household" t12
  where t12."id" = t1."household_id" and (t12.commune_id = any($2::uuid[])))
  order by t1."id"
  limit $1::integer) t1) t1
  left join "household" t4 on t4."id" = t1."household_id"
  left join "commune" t5 on t5."id" = t4."commune_id") || '}' as data
-- [1,["01890a5d-ac96-774b-bcce-b302099a8057"]]
