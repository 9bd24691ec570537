/**
 * Whether a survey (`a`, of household `h`, in round `r`) counts in the figures of its round: it was not removed by itself, and the
 * household had not gone before the round was over. One that goes later (moved, merged, died) was on the list that the round
 * recognised: its surveys are removed with it, at the same moment, and stay in what was reported.
 */
export const COUNTS_IN_ROUND = `(a.deleted_at is null and h.deleted_at is null
  or (a.deleted_at is null or a.deleted_at = h.deleted_at) and (h.deleted_at at time zone 'Asia/Ho_Chi_Minh')::date > r.ends_on)`;
