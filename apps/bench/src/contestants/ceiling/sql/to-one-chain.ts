import type { Statement } from './statement.ts';

export const toOneChain: Statement = {
  parameters: ['offset'],
  text: /* sql */ `
select '{"data":{"answers":{"nodes":[' || coalesce(string_agg(
  '{"indicator":"' || w.indicator || '","answer":"' || w.answer
  || '","assessment":{"assessedOn":"' || a.assessed_on || '","class":"' || a.class
  || '","household":{"code":' || to_json(h.code) || ',"headName":' || coalesce(to_json(h.head_name)::text, 'null')
  || ',"commune":{"code":"' || hc.code || '","name":' || to_json(hc.name) || '}}'
  || ',"commune":{"code":"' || c.code || '","name":' || to_json(c.name) || ',"district":' || coalesce(
    '{"code":' || to_json(d.code) || ',"name":' || to_json(d.name)
    || ',"province":{"code":' || to_json(p.code) || ',"name":' || to_json(p.name) || '}}', 'null')
  || '}}}', ',' order by w.id), '') || ']}}}'
from (select * from answer order by id limit 100 offset $1::int) w
join assessment a on a.id = w.assessment_id
join household h on h.id = a.household_id
join commune hc on hc.id = h.commune_id
join commune c on c.id = a.commune_id
left join district d on d.id = c.district_id
left join province p on p.id = d.province_id`,
};
