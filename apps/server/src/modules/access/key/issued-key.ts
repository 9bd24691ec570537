import { randomBytes, randomUUID } from 'node:crypto';
import { defaultKeyHasher } from '@better-auth/api-key';
import type { EntityManager } from '@mikro-orm/postgresql';
import { isAccountId } from '../account-id.ts';
import { checkGrants, type Grants } from './key-grants.ts';
import { ORDINARY_PERMISSIONS } from './key-permissions.ts';

const PREFIX = 'tn_';
const SECRET_BYTES = 36;
const START = 6;

const list = (values: readonly string[]): string => `{${values.join(',')}}`;

export type KeyRequest = {
  /** Who uses it, 1 to 32 characters. */
  readonly name: string;
  /** Days until it ends; absent: it does not. */
  readonly expiresInDays?: number | undefined;
  readonly grants?: Grants;
};

/** A key as it is handed over, once. */
export type IssuedKey = { readonly id: string; readonly key: string };

/** The stored form of a key (SHA-256); the key itself is kept nowhere. */
export const hashOfKey = (key: string): Promise<string> => defaultKeyHasher(key);

/**
 * Makes the API key of a partner app.
 * @param ownerId account of the person who answers for it
 * @throws GrantError
 */
export async function issueKey(
  em: EntityManager,
  ownerId: string,
  { name, expiresInDays, grants = {} }: KeyRequest,
): Promise<IssuedKey> {
  checkGrants(grants);
  const id = randomUUID();
  const key = PREFIX + randomBytes(SECRET_BYTES).toString('base64url');
  const { communes, permissions = ORDINARY_PERMISSIONS, maxPage, maxCost, persistedOnly } = grants;
  await em.execute(
    `insert into api_key ("id", "configId", "name", "start", "prefix", "referenceId", "key", "enabled", "rateLimitEnabled", "expiresAt", "createdAt", "updatedAt")
     values (?, 'default', ?, ?, ?, ?, ?, true, false, now() + ?::int * interval '1 day', now(), now())`,
    [id, name, key.slice(0, START), PREFIX, ownerId, await hashOfKey(key), expiresInDays ?? null],
  );
  await em.execute(
    `insert into api_key_grant (api_key_id, communes, permissions, max_page, max_cost, persisted_only)
     values (?, ?::uuid[], ?::text[], ?, ?, ?)`,
    [
      id,
      communes === undefined ? null : list(communes),
      list(permissions),
      maxPage ?? null,
      maxCost ?? null,
      persistedOnly ?? false,
    ],
  );
  return { id, key };
}

/**
 * Issues another key with the same name and grants; the old one goes on for some days, so that the partner can change over.
 * @returns undefined if there is no such key that still opens something
 */
export async function rotateKey(
  em: EntityManager,
  ownerId: string,
  id: string,
  overlapDays: number,
): Promise<IssuedKey | undefined> {
  if (!isAccountId(id)) return undefined;
  const [old] = await em.execute<{ name: string; days: number | null }[]>(
    `select "name" as name, ceil(extract(epoch from "expiresAt" - "createdAt") / 86400)::int as days
     from api_key where "id" = ? and "enabled" and ("expiresAt" is null or "expiresAt" > now()) for update`,
    [id],
  );
  if (old === undefined) return undefined;
  const issued = await issueKey(em, ownerId, { name: old.name, expiresInDays: old.days ?? undefined });
  await em.execute(
    `update api_key_grant g set communes = o.communes, permissions = o.permissions, max_page = o.max_page,
       max_cost = o.max_cost, persisted_only = o.persisted_only
     from api_key_grant o where o.api_key_id = ? and g.api_key_id = ?`,
    [id, issued.id],
  );
  await em.execute(
    `update api_key set "expiresAt" = least("expiresAt", now() + ?::int * interval '1 day'), "updatedAt" = now() where "id" = ?`,
    [overlapDays, id],
  );
  return issued;
}

/** @returns whether there was such a key that still opened something */
export async function revokeKey(em: EntityManager, id: string): Promise<boolean> {
  if (!isAccountId(id)) return false;
  const rows = await em.execute<object[]>(
    'update api_key set "enabled" = false, "updatedAt" = now() where "id" = ? and "enabled" returning "id"',
    [id],
  );
  return rows.length === 1;
}

/** The account that answers for keys made from the command line: the first one. */
export async function firstAccount(em: EntityManager): Promise<string> {
  const [owner] = await em.execute<{ id: string }[]>(
    'select "id" as id from app_user order by "createdAt", "id" limit 1',
  );
  if (owner !== undefined) return owner.id;
  throw new Error('There is no account yet: start the registry once, it makes the first administrator.');
}
