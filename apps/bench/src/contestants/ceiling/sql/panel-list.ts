import type { Statement } from './statement.ts';

/** The matching rows are found once, for the count and for the page; the page's rows are then read by their ids. */
export const panelList: Statement = {
  parameters: ['text'],
  text: /* sql */ `
with matching as materialized (
  select id, code from household
  where deleted_at is null and (
    fold(head_name) like '%' || replace(replace(replace(fold(trim($1::text)), '\\', '\\\\'), '%', '\\%'), '_', '\\_') || '%'
    or fold(code) like '%' || replace(replace(replace(fold($1::text), '\\', '\\\\'), '%', '\\%'), '_', '\\_') || '%'))
select '{"data":{"households":{"totalCount":' || (select count(*) from matching) || ',"nodes":[' || coalesce(string_agg(
  '{"id":"' || h.id || '","version":' || h.version || ',"code":' || to_json(h.code)
  || ',"headName":' || coalesce(to_json(h.head_name)::text, 'null') || ',"memberCount":' || h.member_count
  || ',"class":' || coalesce('"' || h.class || '"', 'null')
  || ',"incomePerCapita":' || coalesce(h.income_per_capita::text, 'null')
  || ',"ethnicMinority":' || h.ethnic_minority
  || ',"registeredOn":' || coalesce('"' || h.registered_on || '"', 'null') || ',"synthetic":' || h.synthetic
  || ',"commune":{"id":"' || c.id || '","code":"' || c.code || '","name":' || to_json(c.name) || '}'
  || ',"village":' || coalesce('{"id":"' || v.id || '","name":' || to_json(v.name) || '}', 'null')
  || ',"latestAssessment":' || coalesce('{"id":"' || a.id || '","assessedOn":"' || a.assessed_on || '"}', 'null')
  || '}', ',' order by h.code, h.id), '') || ']}}}'
from (select id from matching order by code, id limit 25) page
join household h on h.id = page.id
join commune c on c.id = h.commune_id
left join village v on v.id = h.village_id
left join assessment a on a.id = h.latest_assessment_id`,
};
