import { randomUUIDv7 } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { AuditOperation } from '@thoat-ngheo/domain';
import type { Pool } from 'pg';
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

function changeRow({ before, after, recordId, ...change }: AuditedChange, ordinal: number): object {
  const [first, second] = [json(before), json(after)];
  return {
    ...change,
    ...salted([first, second]),
    id: randomUUIDv7(),
    ordinal,
    record_id: recordId,
    before: first,
    after: second,
  };
}

/** The statement that writes one event with its changes, with its places as `place` has them. */
const statement = (place: (at: number) => string): string =>
  `select record_audit_event(${place(1)}::regclass, ${place(2)}::json, ${place(3)}::json)`;

/** Id of a new event, and the values of `record_audit_event` that write it with its changes. */
export function eventOf({ kind, id: actorId, name, sessionId, request }: Actor, entry: AuditEntry) {
  const id = randomUUIDv7();
  const reason = entry.reason ?? request.reason;
  const { salt, digest } = reason === null ? { salt: null, digest: null } : salted([reason]);
  const event = {
    id,
    actor_kind: kind,
    actor_id: actorId,
    actor_name: name,
    session_id: sessionId,
    request_id: request.id,
    reason,
    reason_salt: salt,
    reason_digest: digest,
    operation: entry.operation,
    concept: entry.concept,
    record_id: entry.recordId ?? null,
    account_id: entry.accountId ?? null,
    commune_id: entry.communeId ?? null,
    record_version: entry.recordVersion ?? null,
  };
  const changes = (entry.changes ?? []).map(changeRow);
  return { id, values: [entry.table ?? null, JSON.stringify(event), JSON.stringify(changes)] };
}

/**
 * Writes one event with its changes, in the transaction at hand: both are there, or neither is.
 * @returns id of the event
 */
export async function recordEvent(em: EntityManager, actor: Actor, entry: AuditEntry): Promise<string> {
  const { id, values } = eventOf(actor, entry);
  await em.execute(
    statement(() => '?'),
    values,
  );
  return id;
}

/** Writes one event in a transaction of its own, for what happens outside the records. @returns id of the event */
export async function recordEventAlone(pool: Pool, actor: Actor, entry: AuditEntry): Promise<string> {
  const { id, values } = eventOf(actor, entry);
  await pool.query(
    statement((at) => `$${at}`),
    values,
  );
  return id;
}
