import { Migration } from '@mikro-orm/migrations';

/**
 * Identity numbers are sealed: members keep what people see (stars and three digits), the cipher text and a blind index. What was
 * entered before is sealed when the registry starts, which then validates the constraint: SQL has no key.
 */
export class IdentityMigration extends Migration {
  override up(): void {
    this.addSql(/* sql */ `
create table identity_key (
  id text primary key,
  is_current boolean not null,
  created_at timestamptz not null default now()
);
create unique index identity_key_one_current on identity_key (is_current) where is_current;

alter table member add column identity_cipher text, add column identity_index text;
alter table member drop constraint member_identity_once, drop constraint member_identity_twelve_digits;
alter table member add constraint member_identity_sealed check (
  case when citizen_identity_number is null then identity_cipher is null and identity_index is null
  else citizen_identity_number ~ '^[*]{9}[0-9]{3}$' and identity_cipher is not null and identity_index is not null end) not valid;
alter table member add constraint member_identity_once
  exclude using btree (identity_index with =) where (deleted_at is null) deferrable initially deferred;

-- A number sealed with a key that was replaced meanwhile would be found by nobody: the write begins anew.
create function identity_has_current_key() returns trigger language plpgsql as $$
begin
  if not exists (select from identity_key where is_current and id = split_part(new.identity_cipher, '.', 1)) then
    raise exception 'the identity key has been replaced' using errcode = 'serialization_failure';
  end if;
  return new;
end $$;
create trigger identity_has_current_key before insert on member
  for each row when (new.identity_cipher is not null) execute function identity_has_current_key();
create trigger identity_has_current_key_still before update of identity_cipher on member
  for each row when (new.identity_cipher is not null and new.identity_cipher is distinct from old.identity_cipher)
  execute function identity_has_current_key();
`);
  }
}
