import type { EntityManager } from '@mikro-orm/postgresql';
import type { Actor } from './actor.ts';

/** Very many records changed alike by one statement. */
export type AuditedSet = {
  /** Published name, such as `Household`. */
  readonly concept: string;
  /** Why, where the request did not say. */
  readonly reason: string;
  readonly fields: readonly string[];
  /**
   * A query for one row per record: `id`, `version`, `commune_id`, `moment` (its `recorded_from`), and the values of `fields` before and
   * after, as json (`null` before: the record is new).
   */
  readonly records: string;
  readonly values: readonly unknown[];
};

/** Half of a salt: as hard to guess as the random id that it is drawn from, of which the hash leaves 64 of 122 bits. */
const HALF = 'uuid_hash_extended(gen_random_uuid(), 0)';
/**
 * Ids of one statement begin alike, with its millisecond and 42 random bits, and count from there (RFC 9562, 6.2, method 1): in the order
 * in which they are written, so that indexes grow at their end.
 */
const idOf = (number: string): string => `(a.id_begins || lpad(to_hex(${number}), 8, '0'))::uuid`;

const STATEMENT = (records: string): string => `
  with actor as materialized (
    select a.*, array(select json_array_elements_text(a.fields)) as field_names, left(time_ordered_uuid()::text, 28) as id_begins,
      '[' || to_json(a.reason)::text || ']' as reason_text
    from json_to_record(?::json) a(kind text, id text, name text, session text, request text, reason text, concept text, fields json)),
  record as materialized (
    select r.*, ${idOf('2 * r.nth')} as event_id, ${idOf('2 * r.nth + 1')} as change_id,
      ${HALF} as salt, ${HALF} as salt_end, ${HALF} as reason_salt, ${HALF} as reason_salt_end
    from (select r.*, row_number() over () as nth from (${records}) r) r, actor a),
  event as (
    insert into audit_event (id, occurred_at, actor_kind, actor_id, actor_name, session_id, request_id, reason, reason_salt, reason_digest,
      operation, concept, record_id, commune_id, record_version)
    select r.event_id, r.moment, a.kind, a.id, a.name, a.session, a.request, a.reason, salt_of(r.reason_salt, r.reason_salt_end),
      salted_digest(r.reason_salt, r.reason_salt_end, a.reason_text),
      case when r.before is null then 'CREATE' else 'UPDATE' end, a.concept, r.id, r.commune_id, r.version
    from record r, actor a),
  change as (
    insert into audit_change (id, event_id, ordinal, operation, concept, record_id, fields, before, after, salt, digest)
    select r.change_id, r.event_id, 0, case when r.before is null then 'CREATE' else 'UPDATE' end, a.concept, r.id,
      a.field_names, r.before, r.after, salt_of(r.salt, r.salt_end),
      salted_digest(r.salt, r.salt_end, '[' || coalesce(to_json(r.before::text)::text, 'null') || ',' || to_json(r.after::text)::text || ']')
    from record r, actor a)
  insert into audit_pending select event_id from record`;

/**
 * Writes one event for each of very many records, in the transaction at hand and by one statement: the same event, with salt and digest
 * of its own, that a change of that record alone would leave. So its history tells of it, and an erasure takes its values away.
 */
export async function recordSet(
  em: EntityManager,
  { kind, id, name, sessionId, request }: Actor,
  { concept, reason, fields, records, values }: AuditedSet,
): Promise<void> {
  const actor = {
    ...{ kind, id, name, session: sessionId, request: request.id },
    ...{ reason: request.reason ?? reason, concept, fields },
  };
  await em.execute(STATEMENT(records), [JSON.stringify(actor), ...values]);
}
