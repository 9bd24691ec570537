import type { Pool } from 'pg';
import { GREATEST_COST, GREATEST_PAGE, type Grants } from './viewer.ts';

/** Grants that cannot be given; the message names what is wrong and what is allowed. */
export class GrantError extends Error {
  override readonly name = 'GrantError';
}

/** @throws GrantError for a number that is not a whole one within its bounds */
export function checkGrants({ maxPage, maxCost, communes }: Grants): void {
  const check = (option: string, value: number | undefined, greatest: number): void => {
    if (value === undefined || (Number.isInteger(value) && value >= 1 && value <= greatest)) return;
    throw new GrantError(`${option} ${value} cannot be granted: give a whole number from 1 to ${greatest}.`);
  };
  check('--max-page', maxPage, GREATEST_PAGE);
  check('--max-cost', maxCost, GREATEST_COST);
  if (communes?.length === 0) throw new GrantError('--communes is empty: name at least one commune, or leave it out.');
}

/**
 * The ids of the communes that have these codes on `day`. Codes are given anew to other communes over time, so keys hold ids.
 * @throws GrantError naming every code that no commune has that day
 */
export async function communesOfDay(pool: Pool, codes: readonly string[], day: string): Promise<string[]> {
  const { rows } = await pool.query<{ id: string; code: string }>(
    `select id, code from commune
     where code = any($1) and deleted_at is null
       and (valid_from is null or valid_from <= $2::date) and (valid_to is null or valid_to >= $2::date)
     order by code`,
    [codes, day],
  );
  const found = new Set(rows.map(({ code }) => code));
  const unknown = codes.filter((code) => !found.has(code));
  if (unknown.length > 0)
    throw new GrantError(`No commune has the code ${unknown.map((code) => `"${code}"`).join(', ')} on ${day}.`);
  return rows.map(({ id }) => id);
}
