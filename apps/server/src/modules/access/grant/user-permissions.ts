import type { Permission } from '@thoat-ngheo/domain';
import { isCode } from '@thoat-ngheo/domain';
import type { Pool } from 'pg';
import { joined, type Permissions, type Reach } from '../../viewer/index.ts';

type Row = {
  readonly code: string;
  readonly permissions: readonly string[];
  readonly everywhere: boolean;
  readonly communes: readonly string[];
};

/**
 * What an account may do on `day`: the union of its grants, each with its own units. A district stands for the communes it had;
 * communes that came after a grant was given are its only when somebody put them there.
 */
export async function permissionsOf(
  pool: Pool,
  userId: string,
  day: string,
): Promise<{ readonly roles: readonly string[]; readonly permissions: Permissions }> {
  const { rows } = await pool.query<Row>({
    name: 'permissions-of-account',
    text: `select r.code, r.permissions, g.everywhere,
        array(select c.id from commune c where c.id = any(g.commune_ids) or c.district_id = any(g.district_ids)) as communes
      from access_grant g join role r on r.id = g.role_id
      where g.user_id = $1 and g.deleted_at is null and r.deleted_at is null
        and g.valid_from <= $2::date and (g.valid_to is null or g.valid_to >= $2::date)
      order by r.code`,
    values: [userId, day],
  });
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
