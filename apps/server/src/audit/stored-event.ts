import type { Pool, PoolClient } from 'pg';
import { digestOf, hashOf } from './digest.ts';

export type Queryable = Pool | PoolClient;

type StoredChange = {
  readonly id: string;
  readonly ordinal: number;
  readonly operation: string;
  readonly concept: string;
  readonly record_id: string | null;
  readonly fields: readonly string[];
  readonly before: string | null;
  readonly after: string | null;
  readonly salt: string | null;
  readonly digest: string;
};

/** An event as it lies in the database, every column as text, with its changes in order. */
export type StoredEvent = {
  readonly id: string;
  readonly occurred_at: string;
  readonly actor_kind: string;
  readonly actor_id: string;
  readonly actor_name: string;
  readonly session_id: string | null;
  readonly request_id: string;
  readonly reason: string | null;
  readonly reason_salt: string | null;
  readonly reason_digest: string | null;
  readonly operation: string;
  readonly concept: string;
  readonly record_id: string | null;
  readonly account_id: string | null;
  readonly commune_id: string | null;
  readonly record_version: number | null;
  readonly changes: readonly StoredChange[];
};

/** Columns as JSON holds them; `before` and `after` as the very text that was written. */
const EVENT = `select to_jsonb(e) || jsonb_build_object(
    'occurred_at', to_char(e.occurred_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS'),
    'changes', coalesce((
      select jsonb_agg(to_jsonb(c) || jsonb_build_object('before', c.before::text, 'after', c.after::text) order by c.ordinal, c.id)
      from audit_change c where c.event_id = e.id), '[]')) as event
  from audit_event e`;

/** The events with these ids, by id. */
export async function eventsWithIds(client: Queryable, ids: readonly string[]): Promise<Map<string, StoredEvent>> {
  const { rows } = await client.query<{ event: StoredEvent }>(`${EVENT} where e.id = any($1::uuid[])`, [ids]);
  return new Map(rows.map(({ event }) => [event.id, event]));
}

/** What the chain holds of an event: all of it, with the digests of what may be erased in place of the values. */
export const eventHash = (event: StoredEvent): string =>
  hashOf(
    event.id,
    event.occurred_at,
    event.actor_kind,
    event.actor_id,
    event.actor_name,
    event.session_id,
    event.request_id,
    event.reason_digest,
    event.operation,
    event.concept,
    event.record_id,
    event.account_id,
    event.commune_id,
    event.record_version,
    event.changes.map(({ id, ordinal, operation, concept, record_id, fields, digest }) => [
      ...[id, ordinal, operation, concept, record_id, fields, digest],
    ]),
  );

type Kept = { readonly salt: string | null; readonly digest: string | null };

/** What of an event is not what its digests say, and what was erased. */
export type ValueCheck = {
  readonly altered: readonly string[];
  /** Records and parts of which values are gone. */
  readonly erased: readonly (string | null)[];
};

export function checkValues(event: StoredEvent): ValueCheck {
  const altered: string[] = [];
  const erased: (string | null)[] = [];
  const check = (what: string, recordId: string | null, texts: readonly (string | null)[], { salt, digest }: Kept) => {
    if (salt !== null && digest !== null) {
      if (digestOf(salt, texts) !== digest) altered.push(what);
    } else if (salt !== null || texts.some((text) => text !== null)) altered.push(what);
    else if (digest !== null) erased.push(recordId);
  };
  const { reason, reason_salt, reason_digest, record_id, changes } = event;
  check('reason', record_id, [reason], { salt: reason_salt, digest: reason_digest });
  for (const change of changes)
    check(`change ${change.ordinal} (${change.concept})`, change.record_id, [change.before, change.after], change);
  return { altered, erased };
}
