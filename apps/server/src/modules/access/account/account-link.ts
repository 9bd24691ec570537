import { createHash, randomBytes, randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';

/** How long a link to set a password is good for. */
export const LINK_DAYS = 7;

/** What the authentication library puts before the secret of a link. */
export const LINK_PREFIX = 'reset-password:';

/** What stands before it once it is hashed. Not the same: the library also looks for what it is asked for as it is. */
export const STORED_PREFIX = 'link:';

/** SQL: whether the row `v` of `app_verification` is a link of the account `u` that is still good. */
export const IS_OPEN_LINK = `(v."value" = u."id" and v."identifier" like '${STORED_PREFIX}%' and v."expiresAt" > now())`;

/** A link as it is stored: hashed, under a prefix by which the links of an account can be found. */
export function storedLink(identifier: string): string {
  return STORED_PREFIX + createHash('sha256').update(identifier).digest('base64url');
}

/** Ends every link of an account. */
export async function endLinks(em: EntityManager, userId: string): Promise<void> {
  await em.execute(`delete from app_verification where "value" = ? and "identifier" like '${STORED_PREFIX}%'`, [
    userId,
  ]);
}

/**
 * Makes the one link by which a person sets a password, once; links made before end.
 * @returns its secret, which cannot be read again
 */
export async function createLink(em: EntityManager, userId: string): Promise<string> {
  const secret = randomBytes(24).toString('base64url');
  await endLinks(em, userId);
  await em.execute(
    `insert into app_verification ("id", "identifier", "value", "expiresAt")
     values (?, ?, ?, now() + interval '${LINK_DAYS} days')`,
    [randomUUID(), storedLink(LINK_PREFIX + secret), userId],
  );
  return secret;
}

/** The panel's page for a link. The secret stands behind #, which no browser sends to a server. */
export const pageOf = (kind: 'INVITATION' | 'RESET', secret: string): string =>
  `${kind === 'INVITATION' ? '/invitation' : '/reset-password'}#${secret}`;
