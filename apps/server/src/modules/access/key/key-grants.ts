import type { EntityManager } from '@mikro-orm/postgresql';
import { FOR_PEOPLE, GREATEST_COST, GREATEST_PAGE, type Permission } from '@thoat-ngheo/domain';
import type { Measure } from '../../viewer/index.ts';
import { GrantError } from './grant-error.ts';

/** What an API key is granted. */
export type Grants = Measure & {
  /** Ids of the communes whose rows it reaches; absent: all. */
  readonly communes?: readonly string[] | undefined;
  /** What it may do there; absent: read records without their sensitive groups, and figures. */
  readonly permissions?: readonly Permission[] | undefined;
};

/** @throws GrantError for a number out of its bounds, a list of nothing, and what is for people alone */
export function checkGrants({ maxPage, maxCost, communes, permissions }: Grants): void {
  const check = (option: string, value: number | undefined, greatest: number): void => {
    if (value === undefined || (Number.isInteger(value) && value >= 1 && value <= greatest)) return;
    throw new GrantError(`${option} ${value} cannot be granted: give a whole number from 1 to ${greatest}.`);
  };
  check('--max-page', maxPage, GREATEST_PAGE);
  check('--max-cost', maxCost, GREATEST_COST);
  if (communes?.length === 0) throw new GrantError('--communes is empty: name at least one commune, or leave it out.');
  if (permissions?.length === 0) throw new GrantError('A key needs at least one permission.');
  const forPeople = permissions?.filter((each) => FOR_PEOPLE.includes(each)) ?? [];
  if (forPeople.length > 0)
    throw new GrantError(`${forPeople.join(', ')} can be granted to people only: give them a role instead.`);
}

/**
 * The ids of the communes that have these codes on `day`. Codes are given anew to other communes over time, so keys hold ids.
 * @throws GrantError naming every code that no commune has that day
 */
export async function communesOfDay(em: EntityManager, codes: readonly string[], day: string): Promise<string[]> {
  const rows = await em.execute<{ id: string; code: string }[]>(
    `select id, code from commune
     where code in (select json_array_elements_text(?::json)) and deleted_at is null
       and (valid_from is null or valid_from <= ?::date) and (valid_to is null or valid_to >= ?::date)
     order by code`,
    [JSON.stringify(codes), day, day],
  );
  const found = new Set(rows.map(({ code }) => code));
  const unknown = codes.filter((code) => !found.has(code));
  if (unknown.length > 0)
    throw new GrantError(`No commune has the code ${unknown.map((code) => `"${code}"`).join(', ')} on ${day}.`);
  return rows.map(({ id }) => id);
}
