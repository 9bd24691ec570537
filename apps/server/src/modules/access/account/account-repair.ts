import type { EntityManager } from '@mikro-orm/postgresql';
import type { AuditOperation } from '@thoat-ngheo/domain';
import { operator } from '../../../audit/index.ts';
import { toAccountEmail } from '../account-email.ts';
import { recordAccountEvent } from './audited-account.ts';
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

/** Mends one account in one transaction, and writes it down. */
const mend = <Value>(
  outside: EntityManager,
  operation: AuditOperation,
  email: string,
  act: (em: EntityManager, id: string) => Promise<Value>,
): Promise<Value> =>
  outside.transactional(async (em) => {
    const id = await idOf(em, email);
    const value = await act(em, id);
    await recordAccountEvent(em, operator('account'), operation, id);
    return value;
  });

async function unlock(em: EntityManager, id: string, email: string): Promise<void> {
  await em.execute(`delete from sign_in_failure where address = ${addressKey('?')}`, [toAccountEmail(email)]);
  await em.execute('update app_two_factor set "failedVerificationCount" = 0, "lockedUntil" = null where "userId" = ?', [
    id,
  ]);
}

async function takeSecondFactor(em: EntityManager, id: string): Promise<void> {
  await em.execute('delete from app_two_factor where "userId" = ?', [id]);
  await em.execute('update app_user set "twoFactorEnabled" = false, "updatedAt" = now() where "id" = ?', [id]);
  await em.execute('delete from app_verification where "value" = ?', [id]);
  await endSessions(em, id);
}

/** Ends the lock that wrong passwords or codes put on an address. @throws AccountError */
export const unlockAccount = (em: EntityManager, email: string): Promise<void> =>
  mend(em, 'UNLOCK_ACCOUNT', email, (inside, id) => unlock(inside, id, email));

/** The page by which somebody who forgot the password sets a new one. @throws AccountError */
export const resetLinkFor = (em: EntityManager, email: string): Promise<string> =>
  mend(em, 'CREATE_RESET_LINK', email, createResetLink);

/** Takes the second factor away from somebody who lost the device and the backup codes; every session ends. @throws AccountError */
export const removeSecondFactor = (em: EntityManager, email: string): Promise<void> =>
  mend(em, 'REMOVE_SECOND_FACTOR', email, takeSecondFactor);
