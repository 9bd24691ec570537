import { Migration } from '@mikro-orm/migrations';

/**
 * Second factors, limits that all instances share, and what an administrator sees of an account. Columns in quotes are named by
 * the authentication library.
 */
export class AccountsMigration extends Migration {
  override up(): void {
    this.addSql(/* sql */ `
alter table app_user
  add column "twoFactorEnabled" boolean default false,
  add column "disabledAt" timestamptz,
  add column last_seen_at timestamptz;
update app_user u set last_seen_at = (select max(s."updatedAt") from app_session s where s."userId" = u."id");

-- the session may be gone when somebody asks when a person was here last
create function note_last_seen() returns trigger language plpgsql as $$
begin
  update app_user set last_seen_at = greatest(last_seen_at, new."updatedAt") where "id" = new."userId";
  return null;
end $$;
create trigger note_last_seen after insert or update of "updatedAt" on app_session
  for each row execute function note_last_seen();

create table app_two_factor (
  "id" text primary key,
  "userId" text not null references app_user ("id") on delete cascade,
  "secret" text not null,
  "backupCodes" text not null,
  "verified" boolean default true,
  "failedVerificationCount" integer default 0,
  "lockedUntil" timestamptz
);
create index app_two_factor_user_idx on app_two_factor ("userId");
create table request_count (
  key text primary key,
  count integer not null,
  ends_at timestamptz not null
);
create index request_count_end_idx on request_count (ends_at);
create index app_verification_value_idx on app_verification ("value");

create table sign_in_failure (
  address text primary key,
  failures integer not null,
  first_at timestamptz not null default now(),
  last_at timestamptz not null default now()
);
create index sign_in_failure_last_idx on sign_in_failure (last_at);
comment on table sign_in_failure is 'Wrong passwords by the SHA-256 of the address that was typed, known or not.';
`);
  }
}
