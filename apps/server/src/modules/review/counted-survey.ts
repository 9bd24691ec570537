import { NON_MINORITIES } from '@thoat-ngheo/domain';

/** The day, in the province, on which household `h` was removed; null while it stands. */
export const REMOVED_ON = "(h.deleted_at at time zone 'Asia/Ho_Chi_Minh')::date";

/**
 * Whether a survey (`a`, of household `h`, in round `r`) counts in the figures of its round: it was not removed by itself, and the
 * household had not gone before the round was over. One that goes later (moved, merged, died) was on the list that the round
 * recognised: its surveys are removed with it, at the same moment, and stay in what was reported.
 */
export const COUNTS_IN_ROUND = `(a.deleted_at is null and h.deleted_at is null
  or (a.deleted_at is null or a.deleted_at = h.deleted_at) and ${REMOVED_ON} > r.ends_on)`;

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

/** Of the head of household `h` as it is, or of who was when it was removed; null without one. */
const ofHead = (column: 'full_name' | 'ethnicity'): string => `(
  select m.${column} from member m where m.household_id = h.id and m.relationship = 'HEAD' and ${IS_MEMBER} order by m.id limit 1)`;

export const HEAD_ETHNICITY = ofHead('ethnicity');

/** What the database maintains of the head's name goes when the household is removed. */
export const HEAD_NAME = `coalesce(h.head_name, ${ofHead('full_name')})`;

const NON_MINORITY_CODES = NON_MINORITIES.map((code) => `'${code}'`).join(', ');

/** Whether household `h` is of an ethnic minority, or was when it was removed: what the database maintains follows members that went with it. */
export const IS_OF_MINORITY = `coalesce(
  case when h.deleted_at is null then h.ethnic_minority else ${HEAD_ETHNICITY} not in (${NON_MINORITY_CODES}) end, false)`;
