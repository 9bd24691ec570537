import type { Statement } from './statement.ts';

export const wideList: Statement = {
  parameters: ['offset'],
  text: /* sql */ `
select '{"data":{"households":{"nodes":[' || coalesce(string_agg(
  '{"code":' || to_json(code) || ',"headName":' || coalesce(to_json(head_name)::text, 'null')
  || ',"memberCount":' || member_count || ',"class":' || coalesce('"' || class || '"', 'null')
  || ',"incomePerCapita":' || coalesce(income_per_capita::text, 'null')
  || ',"address":' || coalesce(to_json(address)::text, 'null')
  || ',"waterSource":' || coalesce('"' || water_source || '"', 'null')
  || ',"toilet":' || coalesce('"' || toilet || '"', 'null')
  || ',"ethnicMinority":' || ethnic_minority || ',"meritHousehold":' || merit_household
  || ',"registeredOn":' || coalesce('"' || registered_on || '"', 'null')
  || ',"synthetic":' || synthetic || '}', ','), '') || ']}}}'
from (select * from household where deleted_at is null order by code, id limit 1000 offset $1::int) h`,
};
