/** Households by commune and class, as somebody who knows SQL writes it. */
export const HOUSEHOLD_FIGURES = `
  select commune_id as "communeId", class, count(*)::int as count, sum(member_count)::int as "memberCount"
  from household where deleted_at is null group by commune_id, class`;

/** Deprived answers by year, class and indicator. */
export const DEPRIVATION_FIGURES = `
  select r.year, g.class, g.indicator, sum(g.count)::int as count
  from (
    select a.round_id, a.class, w.indicator, count(*) as count
    from answer w join assessment a on a.id = w.assessment_id
    where w.answer = 'DEPRIVED' group by 1, 2, 3) g
  join review_round r on r.id = g.round_id
  group by 1, 2, 3`;
