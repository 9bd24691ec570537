import type { Statement } from './statement.ts';

export const byId: Statement = {
  parameters: ['id'],
  text: /* sql */ `
select '{"data":{"household":' || coalesce((
  select '{"id":"' || id || '","code":' || to_json(code) || ',"headName":' || coalesce(to_json(head_name)::text, 'null')
    || ',"address":' || coalesce(to_json(address)::text, 'null') || ',"memberCount":' || member_count
    || ',"class":' || coalesce('"' || class || '"', 'null')
    || ',"incomePerCapita":' || coalesce(income_per_capita::text, 'null')
    || ',"registeredOn":' || coalesce('"' || registered_on || '"', 'null') || '}'
  from household where id = $1::uuid and deleted_at is null), 'null') || '}}'`,
};
