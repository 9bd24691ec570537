import type { EntityManager } from '@mikro-orm/postgresql';
import { fromAccountEmail } from '../account-email.ts';
import { isAccountId } from '../account-id.ts';
import { addressKey, IS_LOCKED } from './sign-in-lock.ts';
import type { UserType } from './user.type.ts';

const moment = (text: string): string => new Date(text).toISOString();

/** Accounts as administrators see them, by name; `id` asks for one. */
export async function findUsers(em: EntityManager, id?: string): Promise<UserType[]> {
  if (id !== undefined && !isAccountId(id)) return [];
  const rows = await em.execute<UserType[]>(
    `select u."id", u."name", u."email", u."createdAt", u.last_seen_at as "lastSeen",
       coalesce(u."twoFactorEnabled", false) as "secondFactor",
       u."disabledAt" is not null as disabled,
       not exists (select from app_account a where a."userId" = u."id") as invited,
       exists (select from sign_in_failure f where f.address = ${addressKey('u."email"')} and ${IS_LOCKED})
         or exists (select from app_two_factor t where t."userId" = u."id" and t."lockedUntil" > now()) as locked
     from app_user u
     ${id === undefined ? '' : 'where u."id" = ?'}
     order by u."name" collate "vi-x-icu", u."id"`,
    id === undefined ? [] : [id],
  );
  return rows.map((row) => ({
    ...row,
    email: fromAccountEmail(row.email),
    createdAt: moment(row.createdAt),
    lastSeen: row.lastSeen === null ? null : moment(row.lastSeen),
  }));
}
