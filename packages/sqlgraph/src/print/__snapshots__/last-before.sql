select '{"households":' || (select '{"nodes":' || coalesce('[{"code":' || string_agg(to_json(t1."code")::text, '},{"code":'
  order by t1._n desc) filter (where t1._n <= $1::integer) || '}]', '[]') || ',"pageInfo":{"startCursor":' || coalesce('"' || max(translate(encode(convert_to('["ocbJf0Ff",' || to_json(t1."id"::text)::text || ']', 'UTF8'), 'base64'), E'+/=\n', '-_')) filter (where t1._n = least(t1._c, $1::integer)) || '"', 'null') || ',"endCursor":' || coalesce('"' || max(translate(encode(convert_to('["ocbJf0Ff",' || to_json(t1."id"::text)::text || ']', 'UTF8'), 'base64'), E'+/=\n', '-_')) filter (where t1._n = 1) || '"', 'null') || ',"hasNextPage":' || (exists (select
  from "household" t2
  where t2."deleted_at" is null and (t2."id" < $2::uuid) is not true))::text || ',"hasPreviousPage":' || (count(*) > $1::integer)::text || '}}'
  from (select t1.*, row_number() over () as _n, count(*) over () as _c
  from (select t1."code", t1."id"
  from "household" t1
  where t1."deleted_at" is null and t1."id" < $2::uuid
  order by t1."id" desc
  limit ($1::integer + 1)) t1) t1) || '}' as data
-- [5,"01890a5d-ac96-774b-bcce-b302099a8057"]
