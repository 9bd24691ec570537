import { isCode } from '@thoat-ngheo/domain';
import type { Pool } from 'pg';
import type { Viewer } from '../../viewer/index.ts';
import { permissionsOfKey } from './key-permissions.ts';

type Row = {
  readonly id: string;
  readonly name: string | null;
  readonly expiresAt: Date | null;
  readonly communes: readonly string[] | null;
  readonly permissions: readonly string[];
  readonly max_page: number | null;
  readonly max_cost: number | null;
  readonly persisted_only: boolean;
};

/**
 * The key with this hash, while it is enabled and has not ended. A key always has a row of grants: one without is a key that
 * was never finished, and no key at all.
 */
export async function findKey(pool: Pool, hash: string): Promise<{ viewer: Viewer; until: number } | undefined> {
  const { rows } = await pool.query<Row>({
    name: 'find-api-key',
    text: `select k.id, k.name, k."expiresAt", g.communes, g.permissions, g.max_page, g.max_cost, g.persisted_only
      from api_key k join api_key_grant g on g.api_key_id = k.id
      where k.key = $1 and k.enabled and (k."expiresAt" is null or k."expiresAt" > now())`,
    values: [hash],
  });
  const [row] = rows;
  if (row === undefined) return undefined;
  const viewer: Viewer = {
    kind: 'key',
    id: row.id,
    name: row.name ?? row.id,
    roles: [],
    permissions: permissionsOfKey(
      row.permissions.filter((each) => isCode('Permission', each)),
      row.communes ?? undefined,
    ),
    maxPage: row.max_page ?? undefined,
    maxCost: row.max_cost ?? undefined,
    persistedOnly: row.persisted_only,
  };
  return { viewer, until: row.expiresAt?.getTime() ?? Number.POSITIVE_INFINITY };
}

/** Writes down that a key was used just now, for the last of `requests` requests. */
export async function noteUse(pool: Pool, id: string, requests: number): Promise<void> {
  await pool.query(
    `with used as (update api_key set "lastRequest" = now() where id = $1 returning id)
     insert into api_key_use (api_key_id, day, requests) select id, current_date, $2 from used
     on conflict (api_key_id, day) do update set requests = api_key_use.requests + excluded.requests`,
    [id, requests],
  );
}
