import type { Pool } from 'pg';
import type { Auth } from '../auth.ts';
import { checkGrants, type Grants } from './key-grants.ts';
import { ORDINARY_PERMISSIONS } from './key-permissions.ts';

const DAY = 24 * 3600;

export type PartnerKeyRequest = {
  /** Who uses it, 1 to 32 characters. */
  readonly name: string;
  readonly expiresInDays?: number | undefined;
  readonly grants?: Grants;
};

/**
 * Makes the API key of a partner app. It belongs to the first administrator, who answers for it.
 * @returns the key; it cannot be read again
 * @throws GrantError
 */
export async function createPartnerKey(
  { auth, pool }: { readonly auth: Auth; readonly pool: Pool },
  { name, expiresInDays, grants = {} }: PartnerKeyRequest,
): Promise<string> {
  checkGrants(grants);
  const { internalAdapter } = await auth.$context;
  const [owner] = await internalAdapter.listUsers(1, 0, { field: 'createdAt', direction: 'asc' });
  if (owner === undefined)
    throw new Error('There is no account yet: start the registry once, it makes the first administrator.');
  const created = await auth.api.createApiKey({
    body: { userId: owner.id, name, ...(expiresInDays === undefined ? {} : { expiresIn: expiresInDays * DAY }) },
  });
  const { communes, permissions = ORDINARY_PERMISSIONS, maxPage, maxCost, persistedOnly } = grants;
  // Until this row stands the key opens nothing.
  await pool.query(
    `insert into api_key_grant (api_key_id, communes, permissions, max_page, max_cost, persisted_only)
     values ($1, $2, $3, $4, $5, $6)`,
    [created.id, communes ?? null, permissions, maxPage ?? null, maxCost ?? null, persistedOnly ?? false],
  );
  return created.key;
}

type ListedKey = {
  readonly id: string;
  readonly name: string | null;
  readonly start: string | null;
  readonly enabled: boolean;
  readonly expiresAt: Date | null;
  readonly lastRequest: Date | null;
  readonly codes: readonly string[] | null;
  readonly permissions: readonly string[];
  readonly max_page: number | null;
  readonly max_cost: number | null;
  readonly persisted_only: boolean;
};

const grantsOf = ({ codes, permissions, max_page, max_cost, persisted_only }: ListedKey): string =>
  [
    codes === null ? 'all communes' : `communes ${codes.join(',')}`,
    permissions.join(' '),
    ...(max_page === null ? [] : [`max-page ${max_page}`]),
    ...(max_cost === null ? [] : [`max-cost ${max_cost}`]),
    ...(persisted_only ? ['persisted-only'] : []),
  ].join('; ');

/** One line per key: id, name, first characters, state, grants, end, last use. */
export async function listPartnerKeys(pool: Pool): Promise<string[]> {
  const { rows } = await pool.query<ListedKey>(
    `select k.id, k.name, k.start, k.enabled, k."expiresAt", k."lastRequest", g.permissions, g.max_page, g.max_cost, g.persisted_only,
       case when g.communes is not null then
         array(select c.code from commune c where c.id = any(g.communes) order by c.code) end as codes
     from api_key k join api_key_grant g on g.api_key_id = k.id order by k."createdAt", k.id`,
  );
  return rows.map((key) =>
    [
      key.id,
      key.name ?? '',
      `${key.start ?? ''}…`,
      key.enabled ? 'active' : 'revoked',
      grantsOf(key),
      key.expiresAt === null ? '' : `until ${key.expiresAt.toISOString()}`,
      key.lastRequest === null ? '' : `last used ${key.lastRequest.toISOString()}`,
    ].join('\t'),
  );
}

/** @returns whether there was such a key */
export async function revokePartnerKey(pool: Pool, id: string): Promise<boolean> {
  const { rowCount } = await pool.query('update api_key set enabled = false, "updatedAt" = now() where id = $1', [id]);
  return rowCount === 1;
}
