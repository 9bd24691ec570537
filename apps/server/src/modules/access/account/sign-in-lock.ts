import { createHash } from 'node:crypto';
import type { Pool } from 'pg';

/** Wrong passwords that lock an address, and for how long; also how long the first of them counts. */
export const MOST_FAILURES = 5;
export const LOCKED_MINUTES = 15;

/** SQL: whether the row `f` of `sign_in_failure` locks its address now. */
export const IS_LOCKED = `(f.failures >= ${MOST_FAILURES} and f.last_at > now() - interval '${LOCKED_MINUTES} minutes')`;
/** SQL: the key of an address in `sign_in_failure`. */
export const addressKey = (email: string): string => `encode(sha256(convert_to(${email}, 'UTF8')), 'hex')`;

const IS_OVER = `(f.failures >= ${MOST_FAILURES} or f.first_at <= now() - interval '${LOCKED_MINUTES} minutes')`;

const keyOf = (email: string): string => createHash('sha256').update(email).digest('hex');

/**
 * Counts a try before the password is looked at, so that tries at the same time cannot slip past the limit. Known and unknown
 * addresses are treated alike.
 * @returns undefined when it may be made, else the minutes to wait
 */
export async function takeTry(pool: Pool, email: string): Promise<number | undefined> {
  const key = keyOf(email);
  const { rowCount } = await pool.query(
    `with forgotten as (
       delete from sign_in_failure where address in (
         select address from sign_in_failure
         where last_at <= now() - interval '${LOCKED_MINUTES} minutes' and address <> $1
         limit 100 for update skip locked))
     insert into sign_in_failure as f (address, failures) values ($1, 1)
     on conflict (address) do update set
       failures = case when ${IS_OVER} then 1 else f.failures + 1 end,
       first_at = case when ${IS_OVER} then now() else f.first_at end,
       is_told = f.is_told and not ${IS_OVER},
       last_at = now()
     where not ${IS_LOCKED}`,
    [key],
  );
  if (rowCount === 1) return undefined;
  const { rows } = await pool.query<{ minutes: number }>(
    `select greatest(1, ceil(extract(epoch from last_at + interval '${LOCKED_MINUTES} minutes' - now()) / 60))::int as minutes
     from sign_in_failure where address = $1`,
    [key],
  );
  return rows[0]?.minutes ?? 1;
}

/** Gives back a try that failed for another reason than the password. */
export async function giveTryBack(pool: Pool, email: string): Promise<void> {
  await pool.query('update sign_in_failure set failures = failures - 1 where address = $1 and failures > 0', [
    keyOf(email),
  ]);
}

/** Whether the wrong passwords of an address lock it and nobody has said so yet: of those who ask, one learns it. */
export async function tellLock(pool: Pool, email: string): Promise<boolean> {
  const { rowCount } = await pool.query(
    `update sign_in_failure f set is_told = true where address = $1 and not is_told and ${IS_LOCKED}`,
    [keyOf(email)],
  );
  return rowCount === 1;
}

/** Forgets the failures of an address. @returns whether there were any */
export async function forgetFailures(pool: Pool, email: string): Promise<boolean> {
  const { rowCount } = await pool.query('delete from sign_in_failure where address = $1', [keyOf(email)]);
  return rowCount === 1;
}
