import { Migration } from '@mikro-orm/migrations';
import { AUDIT_OPERATIONS } from '@thoat-ngheo/domain';

const operations = AUDIT_OPERATIONS.map((code) => `'${code}'`).join(', ');

/** Reorganisations of communes, what they moved, and audit events written for very many records at once; see docs/decisions/0017. */
export class ReorganisationMigration extends Migration {
  override up(): void {
    this.addSql(/* sql */ `
create table reorganisation (
  id uuid primary key,
  version int not null default 1,
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now(),
  deleted_at timestamptz(3),
  title text collate "vi-x-icu" not null,
  legal_document_id uuid not null references legal_document (id),
  effective_on date not null,
  state text not null default 'DRAFT' check (state in ('DRAFT', 'APPLIED', 'REVERSED')),
  applied_at timestamptz(3),
  applied_by text,
  reversed_at timestamptz(3),
  reversal_reason text,
  note text,
  constraint reorganisation_applied check ((state = 'DRAFT') = (applied_at is null)),
  constraint reorganisation_reversed check ((state = 'REVERSED') = (reversed_at is not null))
);
create index reorganisation_legal_document_id_idx on reorganisation (legal_document_id, id);
create table reorganisation_line (
  id uuid primary key,
  version int not null default 1,
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now(),
  reorganisation_id uuid not null references reorganisation (id),
  ordinal smallint not null,
  predecessor_id uuid not null references commune (id),
  successor_id uuid not null references commune (id),
  extent text not null check (extent in ('WHOLE', 'PART', 'PART_OF_AREA', 'PART_OF_AREA_ALL_POPULATION', 'UNCHANGED')),
  constraint reorganisation_line_once unique (reorganisation_id, predecessor_id, successor_id)
);
create index reorganisation_line_reorganisation_id_idx on reorganisation_line (reorganisation_id, id);
create index reorganisation_line_predecessor_id_idx on reorganisation_line (predecessor_id, id);
create index reorganisation_line_successor_id_idx on reorganisation_line (successor_id, id);
create table reorganisation_assignment (
  id uuid primary key,
  version int not null default 1,
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now(),
  reorganisation_id uuid not null references reorganisation (id),
  village_id uuid references village (id),
  household_id uuid references household (id),
  commune_id uuid not null references commune (id),
  constraint reorganisation_assignment_one_subject check (num_nonnulls(village_id, household_id) = 1),
  constraint reorganisation_assignment_once unique nulls not distinct (reorganisation_id, village_id, household_id)
);
create index reorganisation_assignment_reorganisation_id_idx on reorganisation_assignment (reorganisation_id, id);
create index reorganisation_assignment_village_id_idx on reorganisation_assignment (village_id, id);
create index reorganisation_assignment_household_id_idx on reorganisation_assignment (household_id, id);
create index reorganisation_assignment_commune_id_idx on reorganisation_assignment (commune_id, id);
select track_changes(name::regclass), keep_history(name::regclass)
from unnest(array['reorganisation', 'reorganisation_line', 'reorganisation_assignment']) name;

-- What an applied reorganisation moved: one row for each household and village, with the version that the move gave it. Written
-- by one statement for hundreds of thousands of households, so only the reorganisation is a foreign key.
create table reorganisation_move (
  reorganisation_id uuid not null references reorganisation (id),
  household_id uuid not null,
  from_commune_id uuid not null,
  to_commune_id uuid not null,
  from_village_id uuid,
  to_village_id uuid,
  version int not null,
  primary key (household_id, reorganisation_id)
);
create index reorganisation_move_reorganisation_id_idx on reorganisation_move (reorganisation_id);
create table reorganisation_village (
  reorganisation_id uuid not null references reorganisation (id),
  village_id uuid not null,
  -- of a village that came to be because its people went to several communes: the one they lived in
  source_village_id uuid,
  from_commune_id uuid not null,
  to_commune_id uuid not null,
  from_name text not null,
  to_name text not null,
  version int not null,
  primary key (reorganisation_id, village_id)
);
-- Communes that had no end before and were ended by it.
create table reorganisation_ended_commune (
  reorganisation_id uuid not null references reorganisation (id),
  commune_id uuid not null,
  primary key (reorganisation_id, commune_id)
);
alter table succession add column reorganisation_id uuid references reorganisation (id);
create index succession_reorganisation_id_idx on succession (reorganisation_id);
select keep_history('succession');

alter table audit_event drop constraint audit_event_operation_check;
alter table audit_event add constraint audit_event_operation_check check (operation in (${operations}));
alter table audit_change drop constraint audit_change_operation_check;
alter table audit_change add constraint audit_change_operation_check check (operation in (${operations}));

-- An id as RFC 9562 (5.7) has it: milliseconds, then random bits.
create function time_ordered_uuid() returns uuid volatile language sql as $$
  select (lpad(to_hex((extract(epoch from clock_timestamp()) * 1000)::bigint), 12, '0') || '7' || substr(replace(gen_random_uuid()::text, '-', ''), 14))::uuid
$$;
create function base64url(bytes bytea) returns text immutable language sql as $$
  select rtrim(translate(encode(bytes, 'base64'), '+/' || chr(10), '-_'), '=')
$$;
-- HMAC-SHA-256 (RFC 2104) with a salt of 16 bytes, as audit/digest.ts computes it: the xors are made on halves of 64 bits. A single
-- expression without strictness, so that statements over many rows take it into themselves.
create function salt_half(salt uuid, part int) returns bigint immutable language sql as $$
  select ('x' || substr(replace(salt::text, '-', ''), 16 * part + 1, 16))::bit(64)::bigint
$$;
create function salted_digest(salt uuid, content text) returns text immutable language sql as $$
  select rtrim(translate(encode(sha256(
    int8send(salt_half(salt, 0) # 6655295901103053916) || int8send(salt_half(salt, 1) # 6655295901103053916) || '\\x${'5c'.repeat(48)}'::bytea
    || sha256(int8send(salt_half(salt, 0) # 3906369333256140342) || int8send(salt_half(salt, 1) # 3906369333256140342)
      || '\\x${'36'.repeat(48)}'::bytea || convert_to(content, 'UTF8'))), 'base64'), '+/' || chr(10), '-_'), '=')
$$;
`);
  }
}
