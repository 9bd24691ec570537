/**
 * Whether a survey (`a`, of household `h`, in round `r`) counts in the figures of its round: it was not removed by itself, and the
 * household had not gone before the round was over. One that goes later (moved, merged, died) was on the list that the round
 * recognised: its surveys are removed with it, at the same moment, and stay in what was reported.
 */
export const COUNTS_IN_ROUND = `(a.deleted_at is null and h.deleted_at is null
  or (a.deleted_at is null or a.deleted_at = h.deleted_at) and (h.deleted_at at time zone 'Asia/Ho_Chi_Minh')::date > r.ends_on)`;

/** Whether a member (`m`) stands in household `h` as it is, or as it was when it was removed. */
export const IS_MEMBER = '(m.deleted_at is null or m.deleted_at = h.deleted_at)';

/**
 * The household (`h`) of a survey where it was removed, for what asks no more of it than whether the survey counts. Nearly every one is there:
 * without a row of `h` it is, and a whole round is held against few rows instead of all.
 */
export const IF_REMOVED = 'left join household h on h.id = a.household_id and h.deleted_at is not null';

/** The same where it is removed or of an ethnic minority, for what asks for that besides. */
export const IF_REMOVED_OR_MINORITY =
  'left join household h on h.id = a.household_id and (h.deleted_at is not null or h.ethnic_minority)';

/** Whether household `h` is of an ethnic minority, or was when it was removed: what the database maintains follows members that went with it. */
export const IS_OF_MINORITY = `(case when h.deleted_at is null then coalesce(h.ethnic_minority, false) else exists (
  select from member g where g.household_id = h.id and g.relationship = 'HEAD' and g.deleted_at = h.deleted_at
    and g.ethnicity not in ('KINH', 'FOREIGN', 'OTHER')) end)`;
