import type { Statement } from './statement.ts';

/**
 * Scalar subselects, text concatenation, order in the aggregate: the fastest of six forms tried, among them CTEs with hash joins and
 * limits inside. Members, assessments and answers are not limited: their number is small by nature.
 */
export const deepTree: Statement = {
  parameters: ['codes', 'offset'],
  text: /* sql */ `
select '{"data":{"communes":{"nodes":[' || coalesce(string_agg(
  '{"code":"' || c.code || '","name":' || to_json(c.name) || ',"households":{"nodes":[' || coalesce((
    select string_agg(
      '{"code":' || to_json(h.code) || ',"headName":' || coalesce(to_json(h.head_name)::text, 'null')
      || ',"members":{"nodes":[' || coalesce((
        select string_agg(
          '{"fullName":' || to_json(m.full_name) || ',"birthDate":"' || m.birth_date || '","sex":"' || m.sex || '"}',
          ',' order by m.id)
        from member m where m.household_id = h.id and m.deleted_at is null), '')
      || ']},"assessments":{"nodes":[' || coalesce((
        select string_agg(
          '{"assessedOn":"' || a.assessed_on || '","class":"' || a.class
          || '","scoreB":' || coalesce(a.score_b::text, 'null') || ',"answers":{"nodes":[' || coalesce((
            select '{"indicator":"' || string_agg(
              w.indicator || '","answer":"' || w.answer, '"},{"indicator":"' order by w.id) || '"}'
            from answer w where w.assessment_id = a.id), '')
          || ']}}', ',' order by a.id)
        from assessment a where a.household_id = h.id and a.deleted_at is null), '')
      || ']}}', ',')
    from (
      select id, code, head_name from household h where h.commune_id = c.id and h.deleted_at is null
      order by h.code, h.id limit 10 offset $2::int) h), '')
  || ']}}', ','), '') || ']}}}'
from (
  select id, code, name from commune c where c.code = any($1::text[]) and c.valid_to is null and c.deleted_at is null
  order by c.code, c.id limit 20) c`,
};
