import type { Statement } from './statement.ts';

/** Grouped by the round's id first; its year is joined to the few groups. */
export const groupBy: Statement = {
  parameters: [],
  text: /* sql */ `
select '{"data":{"answers":{"groups":[' || coalesce(string_agg(
  '{"key":{"assessmentRoundYear":' || year || ',"assessmentClass":"' || class || '","indicator":"' || indicator
  || '"},"count":' || count || '}', ',' order by year, class, indicator), '') || ']}}}'
from (
  select r.year, g.class, g.indicator, sum(g.count) as count
  from (
    select a.round_id, a.class, w.indicator, count(*) as count
    from answer w join assessment a on a.id = w.assessment_id
    where w.answer = 'DEPRIVED' group by 1, 2, 3) g
  join review_round r on r.id = g.round_id
  group by 1, 2, 3) g`,
};
