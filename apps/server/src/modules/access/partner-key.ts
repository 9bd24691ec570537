import type { Pool } from 'pg';
import type { Auth } from './auth.ts';

const DAY = 24 * 3600;

/**
 * Makes the API key of a partner app. It belongs to the first administrator, who answers for it.
 * @returns the key; it cannot be read again
 */
export async function createPartnerKey(auth: Auth, name: string, expiresInDays?: number): Promise<string> {
  const { internalAdapter } = await auth.$context;
  const [owner] = await internalAdapter.listUsers(1, 0, { field: 'createdAt', direction: 'asc' });
  if (owner === undefined)
    throw new Error('There is no account yet: start the registry once, it makes the first administrator.');
  const created = await auth.api.createApiKey({
    body: { userId: owner.id, name, ...(expiresInDays === undefined ? {} : { expiresIn: expiresInDays * DAY }) },
  });
  return created.key;
}

/** One line per key: id, name, first characters, state. */
export async function listPartnerKeys(pool: Pool): Promise<string[]> {
  const { rows } = await pool.query<{
    id: string;
    name: string | null;
    start: string | null;
    enabled: boolean;
    expiresAt: Date | null;
  }>('select id, name, start, enabled, "expiresAt" from api_key order by "createdAt", id');
  return rows.map(({ id, name, start, enabled, expiresAt }) =>
    [
      id,
      name ?? '',
      `${start ?? ''}…`,
      enabled ? 'active' : 'revoked',
      expiresAt === null ? '' : `until ${expiresAt.toISOString()}`,
    ].join('\t'),
  );
}

/** @returns whether there was such a key */
export async function revokePartnerKey(pool: Pool, id: string): Promise<boolean> {
  const { rowCount } = await pool.query('update api_key set enabled = false, "updatedAt" = now() where id = $1', [id]);
  return rowCount === 1;
}
