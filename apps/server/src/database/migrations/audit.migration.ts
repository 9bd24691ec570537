import { Migration } from '@mikro-orm/migrations';
import { ACTOR_KINDS, AUDIT_OPERATIONS } from '@thoat-ngheo/domain';

const list = (codes: readonly string[]): string => codes.map((code) => `'${code}'`).join(', ');

/** Who changed what, when and why, only ever added to, and the seals over it; see docs/decisions/0012. */
export class AuditMigration extends Migration {
  override up(): void {
    this.addSql(/* sql */ `
create table audit_event (
  id uuid primary key,
  occurred_at timestamptz(3) not null,
  actor_kind text not null check (actor_kind in (${list(ACTOR_KINDS)})),
  actor_id text not null,
  actor_name text not null,
  session_id text,
  request_id text not null,
  reason text,
  reason_salt text,
  reason_digest text,
  operation text not null check (operation in (${list(AUDIT_OPERATIONS)})),
  concept text not null,
  record_id uuid,
  account_id text,
  commune_id uuid,
  record_version int
);
create index audit_event_by_record on audit_event (record_id, occurred_at) where record_id is not null;
create index audit_event_by_commune on audit_event (commune_id, occurred_at);
create index audit_event_by_moment on audit_event (occurred_at);

-- One row per record or part that changed. The chain holds the digest of the values, not the values: those can be erased.
create table audit_change (
  id uuid primary key,
  event_id uuid not null references audit_event (id),
  ordinal int not null,
  operation text not null check (operation in (${list(AUDIT_OPERATIONS)})),
  concept text not null,
  record_id uuid,
  fields text[] not null,
  before json,
  after json,
  salt text,
  digest text not null
);
create index audit_change_by_event on audit_change (event_id, ordinal);
create index audit_change_by_record on audit_change (record_id);

-- Events that no seal covers yet. Writers only add rows, the sealer only takes them away: nobody waits for anybody.
create table audit_pending (event_id uuid primary key);
create table audit_seal (
  number bigint primary key,
  first_event uuid not null,
  last_event uuid not null,
  count int not null,
  root text not null,
  previous text not null,
  hash text not null,
  sealed_at timestamptz(3) not null
);
create table audit_leaf (
  event_id uuid primary key,
  seal bigint not null,
  position int not null,
  hash text not null,
  constraint audit_leaf_once unique (seal, position)
);

create function refuse_change_of_audit() returns trigger language plpgsql as $$
begin
  raise exception 'The audit trail is only added to: % of % is refused.', lower(tg_op), tg_table_name
    using errcode = 'insufficient_privilege';
end $$;

-- The erasure of a person's data takes values and their salt away, and nothing else.
create function allow_erasure_of_audit() returns trigger language plpgsql as $$
declare
  erasable text[] := case tg_table_name when 'audit_event' then array['reason', 'reason_salt'] else array['before', 'after', 'salt'] end;
begin
  if current_setting('registry.erasing', true) is distinct from 'on'
    or to_jsonb(new) - erasable is distinct from to_jsonb(old) - erasable
    or exists (select from jsonb_each(to_jsonb(new)) where key = any(erasable) and value <> 'null') then
    raise exception 'The audit trail is only added to: update of % is refused.', tg_table_name
      using errcode = 'insufficient_privilege', hint = 'Only the erasure of personal data takes values away.';
  end if;
  return new;
end $$;

-- Writes one event with its changes. The moment is the one from which the record's version at hand can be read.
create function record_audit_event(source regclass, event json, changes json) returns void language plpgsql as $$
declare
  moment timestamptz(3);
begin
  if source is not null then
    execute format('select recorded_from from %s where id = $1', source) into moment using (event ->> 'record_id')::uuid;
  end if;
  insert into audit_event (id, occurred_at, actor_kind, actor_id, actor_name, session_id, request_id, reason, reason_salt,
    reason_digest, operation, concept, record_id, account_id, commune_id, record_version)
  select id, coalesce(moment, recording_moment()), actor_kind, actor_id, actor_name, session_id, request_id, reason, reason_salt,
    reason_digest, operation, concept, record_id, account_id, commune_id, record_version
  from json_populate_record(null::audit_event, event);
  -- The values go in as the very text they came as: their digest is of that text.
  insert into audit_change (id, event_id, ordinal, operation, concept, record_id, fields, before, after, salt, digest)
  select c.id, (event ->> 'id')::uuid, c.ordinal, c.operation, c.concept, c.record_id, c.fields, c.before::json, c.after::json, c.salt, c.digest
  from json_to_recordset(changes) c(id uuid, ordinal int, operation text, concept text, record_id uuid, fields text[],
    before text, after text, salt text, digest text);
  insert into audit_pending values ((event ->> 'id')::uuid);
end $$;

create trigger audit_is_kept before delete or truncate on audit_event for each statement execute function refuse_change_of_audit();
create trigger audit_is_kept before delete or truncate on audit_change for each statement execute function refuse_change_of_audit();
create trigger audit_is_kept before update or delete or truncate on audit_seal for each statement execute function refuse_change_of_audit();
create trigger audit_is_kept before update or delete or truncate on audit_leaf for each statement execute function refuse_change_of_audit();
create trigger audit_is_erased before update on audit_event for each row execute function allow_erasure_of_audit();
create trigger audit_is_erased before update on audit_change for each row execute function allow_erasure_of_audit();

select track_changes(name::regclass) from unnest(array['audit_event', 'audit_change']) name;
`);
  }
}
