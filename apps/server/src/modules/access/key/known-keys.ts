import type { EntityManager } from '@mikro-orm/postgresql';
import type { ApiKeyState, Permission } from '@thoat-ngheo/domain';

export type KnownKey = {
  readonly id: string;
  readonly name: string;
  /** First characters of the key, to tell it by. */
  readonly start: string;
  readonly state: ApiKeyState;
  readonly owner: string;
  readonly communeCodes: readonly string[] | null;
  readonly communeIds: readonly string[] | null;
  readonly permissions: readonly Permission[];
  readonly maxPage: number | null;
  readonly maxCost: number | null;
  readonly persistedOnly: boolean;
  readonly createdAt: string;
  readonly expiresAt: string | null;
  readonly lastUsedAt: string | null;
  /** Requests of the last thirty days. */
  readonly requests: number;
  /** The same by day, the oldest first. */
  readonly usage: readonly { readonly day: string; readonly requests: number }[];
};

const moment = (text: string | null): string | null => (text === null ? null : new Date(text).toISOString());

/** Every key with what it is granted and how much it is used, newest first; `id` asks for one. */
export async function findKeys(em: EntityManager, id?: string): Promise<KnownKey[]> {
  const rows = await em.execute<KnownKey[]>(
    `select k."id" as id, coalesce(k."name", '') as name, coalesce(k."start", '') as start, coalesce(u."name", '') as owner,
       case when not k."enabled" then 'REVOKED' when k."expiresAt" <= now() then 'EXPIRED' else 'ACTIVE' end as state,
       case when g.communes is not null then
         array(select c.code from commune c where c.id = any(g.communes) order by c.code) end as "communeCodes",
       array_to_json(g.communes) as "communeIds", array_to_json(g.permissions) as permissions,
       g.max_page as "maxPage", g.max_cost as "maxCost", g.persisted_only as "persistedOnly",
       k."createdAt" as "createdAt", k."expiresAt" as "expiresAt", k."lastRequest" as "lastUsedAt",
       coalesce((select sum(d.requests)::int from api_key_use d
         where d.api_key_id = k."id" and d.day > current_date - 30), 0) as requests,
       coalesce((select json_agg(json_build_object('day', d.day, 'requests', d.requests) order by d.day) from api_key_use d
         where d.api_key_id = k."id" and d.day > current_date - 30), '[]') as usage
     from api_key k join api_key_grant g on g.api_key_id = k."id" left join app_user u on u."id" = k."referenceId"
     ${id === undefined ? '' : 'where k."id" = ?'}
     order by k."createdAt" desc, k."id"`,
    id === undefined ? [] : [id],
  );
  return rows.map((row) => ({
    ...row,
    createdAt: moment(row.createdAt) ?? '',
    expiresAt: moment(row.expiresAt),
    lastUsedAt: moment(row.lastUsedAt),
  }));
}

const grantsOf = ({ communeCodes, permissions, maxPage, maxCost, persistedOnly }: KnownKey): string =>
  [
    communeCodes === null ? 'all communes' : `communes ${communeCodes.join(',')}`,
    permissions.join(' '),
    ...(maxPage === null ? [] : [`max-page ${maxPage}`]),
    ...(maxCost === null ? [] : [`max-cost ${maxCost}`]),
    ...(persistedOnly ? ['persisted-only'] : []),
  ].join('; ');

/** A key in one line: id, name, first characters, state, grants, end, last use. */
export const keyLine = (key: KnownKey): string =>
  [
    key.id,
    key.name,
    `${key.start}…`,
    key.state.toLowerCase(),
    grantsOf(key),
    key.expiresAt === null ? '' : `until ${key.expiresAt}`,
    key.lastUsedAt === null ? '' : `last used ${key.lastUsedAt}`,
  ].join('\t');
