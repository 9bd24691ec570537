import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { toAccountEmail } from '../account-email.ts';
import { createLink, endLinks, pageOf } from './account-link.ts';
import type { AccountProblemCode } from './account-problem.ts';

export type UserProblem = { readonly path: readonly string[]; readonly code: AccountProblemCode };

const LONGEST_NAME = 200;
const LONGEST_EMAIL = 254;
const CONTROL = /\p{Cc}/u;
/** One address, as mail knows it (RFC 5321) without quotes; `@localhost` is a registry's own. */
const EMAIL = /^[^\s@"(),:;<>[\]\\]+@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)*[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/;

/** Makes the account of a person who is invited; it has no password until its link is used. */
export async function inviteUser(
  em: EntityManager,
  input: { readonly name: string; readonly email: string },
): Promise<{ readonly id: string; readonly link: string } | readonly UserProblem[]> {
  const name = input.name.normalize('NFC').trim();
  const email = toAccountEmail(input.email);
  const problems: UserProblem[] = [
    ...(name === '' || name.length > LONGEST_NAME || CONTROL.test(name)
      ? [{ path: ['name'], code: 'NAME_REQUIRED' as const }]
      : []),
    ...(!EMAIL.test(email) || CONTROL.test(email) || email.length > LONGEST_EMAIL
      ? [{ path: ['email'], code: 'INVALID_EMAIL' as const }]
      : []),
  ];
  if (problems.length > 0) return problems;
  const id = randomUUID();
  // The administrator vouches for the address, so that a provider's word for it opens this account and no other.
  const made = await em.execute<object[]>(
    `insert into app_user ("id", "name", "email", "emailVerified") values (?, ?, ?, true)
     on conflict ("email") do nothing returning "id"`,
    [id, name, email],
  );
  if (made.length === 0) return [{ path: ['email'], code: 'EMAIL_TAKEN' }];
  return { id, link: pageOf('INVITATION', await createLink(em, id)) };
}

/** A new link for a person who forgot the password, or whose invitation has ended. */
export async function createResetLink(em: EntityManager, userId: string): Promise<string> {
  const [row] = await em.execute<{ invited: boolean }[]>(
    'select not exists (select from app_account where "userId" = ?) as invited',
    [userId],
  );
  return pageOf(row?.invited ? 'INVITATION' : 'RESET', await createLink(em, userId));
}

/** Ends every session of an account. @returns how many there were */
export async function endSessions(em: EntityManager, userId: string): Promise<number> {
  const ended = await em.execute<object[]>('delete from app_session where "userId" = ? returning "id"', [userId]);
  return ended.length;
}

/** Nobody signs in to the account any more; its sessions and links end. */
export async function disableUser(em: EntityManager, userId: string): Promise<void> {
  await em.execute(
    'update app_user set "disabledAt" = now(), "updatedAt" = now() where "id" = ? and "disabledAt" is null',
    [userId],
  );
  await endSessions(em, userId);
  await endLinks(em, userId);
}

/** Lets the account be used again. */
export async function enableUser(em: EntityManager, userId: string): Promise<void> {
  await em.execute('update app_user set "disabledAt" = null, "updatedAt" = now() where "id" = ?', [userId]);
}
