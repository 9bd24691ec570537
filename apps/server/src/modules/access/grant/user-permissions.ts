import type { Permission } from '@thoat-ngheo/domain';
import { isCode } from '@thoat-ngheo/domain';
import type { Pool } from 'pg';
import { joined, type Permissions, type Reach } from '../../viewer/index.ts';

/** A grant of an account on a day, with the role it gives. */
export type HeldGrant = {
  readonly code: string;
  readonly permissions: readonly string[];
  readonly everywhere: boolean;
  readonly communes: readonly string[];
};

const HELD_GRANTS = `with asked(account, day) as (values (?::text, ?::date))
  select r.code, array_to_json(r.permissions) as permissions, g.everywhere,
    array_to_json(array(select c.id from commune c where c.id = any(g.commune_ids) or c.district_id = any(g.district_ids))) as communes
  from asked join access_grant g on g.user_id = asked.account join role r on r.id = g.role_id
  where g.deleted_at is null and r.deleted_at is null
    and g.valid_from <= asked.day and (g.valid_to is null or g.valid_to >= asked.day)
  order by r.code`;

/**
 * What an account may do on `day`: the union of its grants, each with its own units. A district stands for the communes it had;
 * communes that came after a grant was given are its only when somebody put them there.
 * @param query runs a statement with `?` for its values
 */
export async function permissionsOf(
  query: (text: string, values: unknown[]) => Promise<readonly HeldGrant[]>,
  userId: string,
  day: string,
): Promise<{ readonly roles: readonly string[]; readonly permissions: Permissions }> {
  const rows = await query(HELD_GRANTS, [userId, day]);
  const permissions = new Map<Permission, Reach>();
  for (const { permissions: held, everywhere, communes } of rows) {
    const reach: Reach = everywhere ? 'EVERYWHERE' : communes;
    for (const each of held)
      if (isCode('Permission', each)) permissions.set(each, joined(permissions.get(each), reach));
  }
  return { roles: [...new Set(rows.map(({ code }) => code))], permissions };
}

/** Makes an account the administrator of the whole registry, on the day `day`. */
export async function grantAdministration(pool: Pool, userId: string, day: string, reason: string): Promise<void> {
  await pool.query(
    `insert into access_grant (id, user_id, role_id, everywhere, valid_from, reason)
     select gen_random_uuid(), $1, id, true, $2::date, $3 from role where code = 'SYSTEM_ADMINISTRATOR'`,
    [userId, day, reason],
  );
}
