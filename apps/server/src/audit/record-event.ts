import { randomUUIDv7 } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { AuditOperation } from '@thoat-ngheo/domain';
import type { Actor } from './actor.ts';
import { salted } from './digest.ts';

/** Values by field. */
export type Values = Readonly<Record<string, unknown>>;

/** What happened to one record or part of it. */
export type AuditedChange = {
  readonly operation: AuditOperation;
  /** Published name, such as `Member`. */
  readonly concept: string;
  readonly recordId: string | null;
  readonly fields: readonly string[];
  /** Values of `fields`; null where there was or is nothing. */
  readonly before: Values | null;
  readonly after: Values | null;
};

/** One thing that somebody did. */
export type AuditEntry = {
  readonly operation: AuditOperation;
  readonly concept: string;
  readonly recordId?: string | undefined;
  /** Id of the account or key, where that is what was changed. */
  readonly accountId?: string | undefined;
  /** Commune that the record belongs to; absent: the whole province. */
  readonly communeId?: string | null | undefined;
  readonly recordVersion?: number | undefined;
  /** Table of the record: the event takes the moment at which its version begins. */
  readonly table?: string | undefined;
  readonly changes?: readonly AuditedChange[];
  /** In place of the reason that came with the request. */
  readonly reason?: string | undefined;
};

/** The one change of an event that sets something outside the records, such as a key. */
export const simpleChange = (operation: AuditOperation, concept: string, after: Values): readonly AuditedChange[] => [
  { operation, concept, recordId: null, fields: Object.keys(after), before: null, after },
];

const json = (values: Values | null): string | null => (values === null ? null : JSON.stringify(values));

function changeRow({ before, after, fields, ...change }: AuditedChange, ordinal: number): object {
  const [first, second] = [json(before), json(after)];
  return { id: randomUUIDv7(), ordinal, ...change, fields, before: first, after: second, ...salted([first, second]) };
}

const QUOTED = /^[a-z_]+$/;

/** The moment of the event is the one from which the version at hand can be read with `asOf`. */
function momentOf(table: string | undefined): string {
  if (table === undefined || !QUOTED.test(table)) return 'recording_moment()';
  return `coalesce((select recorded_from from ${table} where id = e."recordId"), recording_moment())`;
}

/**
 * Writes one event with its changes, in the transaction at hand: both are there, or neither is.
 * @returns id of the event
 */
export async function recordEvent(
  em: EntityManager,
  { kind, id: actorId, name, sessionId, request }: Actor,
  entry: AuditEntry,
): Promise<string> {
  const id = randomUUIDv7();
  const reason = entry.reason ?? request.reason;
  const { salt, digest } = reason === null ? { salt: null, digest: null } : salted([reason]);
  const event = {
    id,
    actorKind: kind,
    actorId,
    actorName: name,
    sessionId,
    requestId: request.id,
    reason,
    reasonSalt: salt,
    reasonDigest: digest,
    operation: entry.operation,
    concept: entry.concept,
    recordId: entry.recordId ?? null,
    accountId: entry.accountId ?? null,
    communeId: entry.communeId ?? null,
    recordVersion: entry.recordVersion ?? null,
  };
  await em.execute(
    `with e as (
       select * from json_to_record(?::json) r(id uuid, "actorKind" text, "actorId" text, "actorName" text, "sessionId" text,
         "requestId" text, reason text, "reasonSalt" text, "reasonDigest" text, operation text, concept text, "recordId" uuid,
         "accountId" text, "communeId" uuid, "recordVersion" int)
     ), events as (
       insert into audit_event (id, occurred_at, actor_kind, actor_id, actor_name, session_id, request_id, reason, reason_salt,
         reason_digest, operation, concept, record_id, account_id, commune_id, record_version)
       select id, ${momentOf(entry.table)}, "actorKind", "actorId", "actorName", "sessionId", "requestId", reason, "reasonSalt",
         "reasonDigest", operation, concept, "recordId", "accountId", "communeId", "recordVersion" from e
     ), changes as (
       insert into audit_change (id, event_id, ordinal, operation, concept, record_id, fields, before, after, salt, digest)
       select c.id, e.id, c.ordinal, c.operation, c.concept, c."recordId", c.fields, c.before::json, c.after::json, c.salt, c.digest
       from e, json_to_recordset(?::json) c(id uuid, ordinal int, operation text, concept text, "recordId" uuid, fields text[],
         before text, after text, salt text, digest text)
     )
     insert into audit_pending select id from e`,
    [JSON.stringify(event), JSON.stringify((entry.changes ?? []).map(changeRow))],
  );
  return id;
}
