import type { EntityManager } from '@mikro-orm/postgresql';
import { type CodeOf, type FlowRow, isListed, type Standing } from '@thoat-ngheo/domain';
import { type Reach, within } from '../viewer/index.ts';
import { COUNTS_IN_ROUND, HEAD_NAME, IF_REMOVED, REMOVED_ON } from './counted-survey.ts';

/** A household that is or was on a list, between the previous yearly round and this one. */
export type FlowHousehold = FlowRow & {
  readonly householdId: string;
  readonly code: string;
  readonly headName: string | null;
  readonly isReviewed: boolean;
  /** Commune at the round: where it was surveyed, else where it is registered. */
  readonly communeId: string;
};

type Class = CodeOf<'HouseholdClass'>;
type Row = {
  readonly householdId: string;
  readonly code: string;
  readonly headName: string | null;
  readonly communeId: string;
  readonly previous: Class | null;
  readonly current: Class | null;
  readonly personsBefore: number;
  readonly personsAfter: number;
  readonly arrived: boolean;
  readonly gone: boolean;
  readonly history: readonly Class[];
};

const LISTED = `in ('POOR', 'NEAR_POOR', 'UNDETERMINED')`;

/** What the surveys of a round say of their households; the round is a relation with its id and last day. */
const COUNTED_IN = (round: 'this' | 'before'): string => `
    select a.household_id, a.commune_id, a.class, a.member_count from assessment a join ${round} r on r.id = a.round_id ${IF_REMOVED}
    where ${COUNTS_IN_ROUND}`;

const STATEMENT = (scope: string): string => `
  with this as (select id, year, starts_on, ends_on from review_round where id = ?),
  before as (
    select r.id, r.year, r.ends_on from review_round r, this
    where r.kind = 'YEARLY' and r.deleted_at is null and r.year < this.year order by r.year desc limit 1),
  cur as (${COUNTED_IN('this')}),
  prev as (${COUNTED_IN('before')}),
  listed as (
    select household_id from cur where class ${LISTED}
    union select household_id from prev where class ${LISTED})
  select h.id as "householdId", h.code, c.id as "communeId",
    ${HEAD_NAME} as "headName",
    prev.class as previous, cur.class as current,
    coalesce(prev.member_count, 0)::int as "personsBefore", coalesce(cur.member_count, 0)::int as "personsAfter",
    prev.household_id is null and h.registered_on > (select ends_on from before) as arrived,
    cur.household_id is null and coalesce(${REMOVED_ON} <= (select ends_on from this), false) as gone,
    array_to_json(array(
      select a.class from assessment a join review_round r on r.id = a.round_id
      where a.household_id = h.id and ${COUNTS_IN_ROUND} and r.deleted_at is null and r.kind = 'YEARLY'
        and r.year < (select year from before))) as history
  from listed join household h on h.id = listed.household_id
    left join cur on cur.household_id = h.id
    left join prev on prev.household_id = h.id
    join commune c on c.id = coalesce(cur.commune_id, h.commune_id)
  where ${scope}
  order by c.code, c.id, h.code, h.id`;

const previousOf = ({ previous, arrived }: Row): Standing => previous ?? (arrived ? 'ABSENT' : null);

/** A household on a list that was neither reviewed nor removed has not left it: its class is open. */
function currentOf({ current, previous, gone }: Row): Standing {
  if (current !== null) return current;
  if (gone) return 'ABSENT';
  return previous !== null && (isListed(previous) || previous === 'UNDETERMINED') ? 'UNDETERMINED' : null;
}

/** Every household whose place on the lists changes the tables of a yearly round, by commune and code. */
export async function flowHouseholds(
  em: EntityManager,
  roundId: string,
  reach: Reach,
  communeId: string | null | undefined,
): Promise<FlowHousehold[]> {
  const { sql, values } = within('c.id', reach, communeId);
  const rows = await em.execute<Row[]>(STATEMENT(sql), [roundId, ...values]);
  return rows.map((row) => ({
    ...row,
    isReviewed: row.current !== null || row.gone,
    previous: previousOf(row),
    current: currentOf(row),
  }));
}
