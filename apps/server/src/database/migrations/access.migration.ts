import { Migration } from '@mikro-orm/migrations';

/**
 * Roles, and who holds them where and when. Accounts made before were administrators and stay it. API keys hold permissions of
 * their own: those made before read all fields, and wrote where they were bound to no commune.
 */
export class AccessMigration extends Migration {
  override up(): void {
    this.addSql(/* sql */ `
create table role (
  id uuid primary key,
  version int not null default 1,
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now(),
  deleted_at timestamptz(3),
  code text not null,
  name text collate "vi-x-icu" not null,
  name_en text,
  description text,
  permissions text[] not null
);
create unique index role_code_once on role (code) where deleted_at is null;
create table access_grant (
  id uuid primary key,
  version int not null default 1,
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now(),
  deleted_at timestamptz(3),
  user_id text not null references app_user ("id") on delete cascade,
  role_id uuid not null references role (id),
  everywhere boolean not null default false,
  district_ids uuid[] not null default '{}',
  commune_ids uuid[] not null default '{}',
  valid_from date not null,
  valid_to date,
  reason text not null,
  constraint access_grant_place_check check (everywhere = (cardinality(district_ids) + cardinality(commune_ids) = 0)),
  constraint access_grant_span_check check (valid_to is null or valid_to >= valid_from)
);
create index access_grant_by_user on access_grant (user_id) where deleted_at is null;
create index access_grant_by_role on access_grant (role_id);

-- Whatever is changed, somebody is left who can change it back.
create function access_keeps_administrator() returns trigger language plpgsql as $$
declare
  today date := (now() at time zone 'Asia/Ho_Chi_Minh')::date;
begin
  if not exists (
    select from access_grant g join role r on r.id = g.role_id join app_user u on u."id" = g.user_id
    where g.everywhere and g.deleted_at is null and r.deleted_at is null and 'MANAGE_ACCESS' = any(r.permissions)
      and g.valid_from <= today and g.valid_to is null
  ) then
    raise exception 'nobody would be left who manages access'
      using errcode = 'check_violation', constraint = 'access_keeps_administrator';
  end if;
  return null;
end $$;
create constraint trigger access_keeps_administrator after update or delete on access_grant
  deferrable initially deferred for each row execute function access_keeps_administrator();
create constraint trigger access_keeps_administrator after update or delete on role
  deferrable initially deferred for each row execute function access_keeps_administrator();
select track_changes(name::regclass) from unnest(array['role', 'access_grant']) name;

insert into role (id, code, name, name_en, permissions)
values (gen_random_uuid(), 'SYSTEM_ADMINISTRATOR', 'Quản trị hệ thống', 'System administrator', array[
  'READ_RECORDS', 'READ_FIGURES', 'READ_IDENTITY', 'READ_CONTACT', 'READ_HEALTH', 'READ_ETHNICITY', 'REVEAL_IDENTITY',
  'EDIT_HOUSEHOLDS', 'EDIT_REVIEWS', 'APPROVE_REVIEWS', 'EDIT_INDICATORS', 'EDIT_PROGRAMMES', 'EDIT_UNITS',
  'EDIT_LEGAL_DOCUMENTS', 'ERASE_PERSONAL_DATA', 'READ_AUDIT', 'MANAGE_ACCESS', 'OPERATE']);
insert into access_grant (id, user_id, role_id, everywhere, valid_from, reason)
select gen_random_uuid(), u."id", r.id, true, date '2026-01-01', 'Tài khoản có trước khi phân quyền' from app_user u, role r;

alter table api_key_grant add column permissions text[] not null default '{READ_RECORDS,READ_FIGURES}';
update api_key_grant set permissions = array['READ_RECORDS', 'READ_FIGURES', 'READ_IDENTITY', 'READ_CONTACT', 'READ_HEALTH', 'READ_ETHNICITY']
  || case when communes is null then array['EDIT_HOUSEHOLDS', 'EDIT_REVIEWS', 'EDIT_INDICATORS', 'EDIT_PROGRAMMES', 'EDIT_UNITS',
    'EDIT_LEGAL_DOCUMENTS', 'OPERATE'] else '{}' end;
create table api_key_use (
  api_key_id text not null references api_key ("id") on delete cascade,
  day date not null,
  requests int not null,
  primary key (api_key_id, day)
);
alter table api_key_grant add constraint api_key_grant_permissions_check check (cardinality(permissions) > 0);
`);
  }
}
