import type { EntityManager } from '@mikro-orm/postgresql';
import { toAccountEmail } from '../account-email.ts';
import { addressKey } from './sign-in-lock.ts';
import { createResetLink, endSessions } from './user-administration.ts';

/** An account that is not there, or cannot be mended this way; the message says what to check. */
export class AccountError extends Error {
  override readonly name = 'AccountError';
}

async function idOf(em: EntityManager, email: string): Promise<string> {
  const [row] = await em.execute<{ id: string }[]>('select "id" from app_user where "email" = ?', [
    toAccountEmail(email),
  ]);
  if (row === undefined) throw new AccountError(`No account has the address "${email}".`);
  return row.id;
}

/** Ends the lock that wrong passwords or codes put on an address. @throws AccountError */
export async function unlockAccount(em: EntityManager, email: string): Promise<void> {
  const id = await idOf(em, email);
  await em.execute(`delete from sign_in_failure where address = ${addressKey('?')}`, [toAccountEmail(email)]);
  await em.execute('update app_two_factor set "failedVerificationCount" = 0, "lockedUntil" = null where "userId" = ?', [
    id,
  ]);
}

/** The page by which somebody who forgot the password sets a new one. @throws AccountError */
export const resetLinkFor = async (em: EntityManager, email: string): Promise<string> =>
  createResetLink(em, await idOf(em, email));

/** Takes the second factor away from somebody who lost the device and the backup codes; every session ends. @throws AccountError */
export async function removeSecondFactor(em: EntityManager, email: string): Promise<void> {
  const id = await idOf(em, email);
  await em.execute('delete from app_two_factor where "userId" = ?', [id]);
  await em.execute('update app_user set "twoFactorEnabled" = false, "updatedAt" = now() where "id" = ?', [id]);
  await em.execute('delete from app_verification where "value" = ?', [id]);
  await endSessions(em, id);
}
