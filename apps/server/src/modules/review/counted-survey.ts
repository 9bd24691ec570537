/**
 * Whether a survey (`a`, of household `h`, in round `r`) counts in the figures of its round: it was not removed by itself, and the
 * household had not gone before the round was over. One that goes later (moved, merged, died) was on the list that the round
 * recognised: its surveys are removed with it, at the same moment, and stay in what was reported.
 */
export const COUNTS_IN_ROUND = `(a.deleted_at is null and h.deleted_at is null
  or (a.deleted_at is null or a.deleted_at = h.deleted_at) and (h.deleted_at at time zone 'Asia/Ho_Chi_Minh')::date > r.ends_on)`;

/** Whether a member (`m`) stands in household `h` as it is, or as it was when it was removed. */
export const IS_MEMBER = '(m.deleted_at is null or m.deleted_at = h.deleted_at)';

/** Whether household `h` is of an ethnic minority, or was when it was removed: what the database maintains follows members that went with it. */
export const IS_OF_MINORITY = `(case when h.deleted_at is null then h.ethnic_minority else exists (
  select from member g where g.household_id = h.id and g.relationship = 'HEAD' and g.deleted_at = h.deleted_at
    and g.ethnicity not in ('KINH', 'FOREIGN', 'OTHER')) end)`;
