import type { Statement } from './statement.ts';

/** Grouped by the commune's id first; names are joined to the few groups. */
export const aggregate: Statement = {
  parameters: [],
  text: /* sql */ `
select '{"data":{"households":{"groups":[' || coalesce(string_agg(
  '{"key":{"commune":{"code":"' || c.code || '","name":' || to_json(c.name)
  || '},"class":' || coalesce('"' || g.class || '"', 'null')
  || '},"count":' || g.count || ',"sum":{"memberCount":' || g.members || '}}', ',' order by c.id, g.class), '') || ']}}}'
from (
  select commune_id, class, count(*) as count, sum(member_count) as members
  from household where deleted_at is null group by commune_id, class) g
join commune c on c.id = g.commune_id`,
};
