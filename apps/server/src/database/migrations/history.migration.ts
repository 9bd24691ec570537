import { Migration } from '@mikro-orm/migrations';

const KEPT = [
  'legal_document',
  'province',
  'district',
  'commune',
  'village',
  'succession',
  'household',
  'member',
  'standard',
  'standard_line',
  'standard_indicator',
  'review_round',
  'commune_review',
  'assessment',
  'answer',
  'indicator',
  'target',
  'measurement',
  'programme',
  'funding_line',
  'role',
  'access_grant',
];

/** The database keeps every version of every published row; see docs/decisions/0010. */
export class HistoryMigration extends Migration {
  override up(): void {
    this.addSql(/* sql */ `
-- The moment of a transaction's changes: its start, rounded up to a millisecond, as the API names moments.
create function recording_moment() returns timestamptz stable language sql as $$
  select date_trunc('milliseconds', now() + interval '999 microseconds')
$$;

-- Whether a row was written by the transaction at hand, in whatever savepoint: it is seen and yet in progress.
create function is_of_this_transaction(writer xid) returns boolean language plpgsql as $$
declare
  here bigint := pg_current_xact_id()::text::bigint;
  -- A row names its writer with 32 of 64 bits; the writer is less than half the circle away.
  ahead bigint := (writer::text::bigint - here) & 4294967295;
begin
  return pg_xact_status((here + ahead - case when ahead < 2147483648 then 0 else 4294967296 end)::text::xid8) = 'in progress';
end $$;

-- A version begins with the transaction that writes it; several writes of one transaction are one version. A transaction that
-- began earlier than the one that wrote the version at hand takes the next millisecond.
create function begin_version() returns trigger language plpgsql as $$
declare
  moment timestamptz := recording_moment();
begin
  if new.id <> old.id then
    raise exception 'the id of a record never changes' using errcode = 'integrity_constraint_violation';
  end if;
  if old.recorded_from < moment then
    new.recorded_from := moment;
  elsif is_of_this_transaction(old.xmin) then
    new.recorded_from := old.recorded_from;
  else
    new.recorded_from := old.recorded_from + interval '1 millisecond';
  end if;
  return new;
end $$;

create function refuse_change_of_history() returns trigger language plpgsql as $$
begin
  if current_setting('registry.erasing', true) is distinct from 'on' then
    raise exception 'History is only added to: % of % is refused.', lower(tg_op), tg_table_name
      using errcode = 'insufficient_privilege',
        hint = 'Only the erasure of personal data changes it (setting registry.erasing).';
  end if;
  return null;
end $$;

-- Keeps the versions of a table from now on. To be called again after a column was added to the table: the history gets the
-- column too.
create function keep_history(kept regclass) returns void language plpgsql as $keep$
declare
  home text := (select quote_ident(n.nspname) from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.oid = kept);
  name text := (select relname from pg_class where oid = kept);
  history text := format('%s.%I', home, name || '_history');
  is_new boolean := to_regclass(history) is null;
  columns text;
  of_old text;
  item record;
begin
  if not exists (select from pg_attribute where attrelid = kept and attname = 'recorded_from' and not attisdropped) then
    execute format('alter table %s add column recorded_from timestamptz(3) not null default recording_moment()', kept);
    -- Of what was there before, the last change is known.
    if exists (select from pg_attribute where attrelid = kept and attname = 'updated_at' and not attisdropped) then
      execute format('alter table %s alter column recorded_from type timestamptz(3) using least(updated_at, recording_moment())', kept);
    end if;
  end if;
  if is_new then
    execute format('create table %s (recorded_to timestamptz(3) not null, like %s)', history, kept);
    execute format('alter table %s add primary key (id, recorded_to)', history);
    for item in select a.attname from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
      where c.contype = 'f' and c.conrelid = kept loop
      execute format('create index on %s (%I, recorded_to)', history, item.attname);
    end loop;
  end if;
  for item in select a.attname, format_type(a.atttypid, a.atttypmod) as type from pg_attribute a
    where a.attrelid = kept and a.attnum > 0 and not a.attisdropped and not exists (
      select from pg_attribute h where h.attrelid = history::regclass and h.attname = a.attname and not h.attisdropped) loop
    execute format('alter table %s add column %I %s', history, item.attname, item.type);
  end loop;
  select string_agg(quote_ident(attname), ', ' order by attnum), string_agg('o.' || quote_ident(attname), ', ' order by attnum)
    into columns, of_old from pg_attribute where attrelid = kept and attnum > 0 and not attisdropped;
  -- A version that began in the transaction at hand was never there for anyone: it leaves no trace.
  execute format($f$
    create or replace function %s.%I() returns trigger language plpgsql set enable_nestloop = off as $body$
    begin
      insert into %s (recorded_to, %s)
      select n.recorded_from, %s from old_rows o join new_rows n on n.id = o.id where n.recorded_from > o.recorded_from;
      return null;
    end $body$ $f$, home, name || '_updated_history', history, columns, of_old);
  execute format($f$
    create or replace function %s.%I() returns trigger language plpgsql as $body$
    declare
      o record := old;
      moment timestamptz := recording_moment();
    begin
      if old.recorded_from >= moment then
        if is_of_this_transaction(old.xmin) then return null; end if;
        moment := old.recorded_from + interval '1 millisecond';
      end if;
      insert into %s (recorded_to, %s) select moment, %s;
      return null;
    end $body$ $f$, home, name || '_deleted_history', history, columns, of_old);
  execute format('create or replace trigger begin_version before update on %s for each row execute function begin_version()', kept);
  execute format('create or replace trigger keep_updated after update on %s referencing old table as old_rows new table as new_rows for each statement execute function %s.%I()', kept, home, name || '_updated_history');
  execute format('create or replace trigger keep_deleted after delete on %s for each row execute function %s.%I()', kept, home, name || '_deleted_history');
  execute format('create or replace trigger history_is_kept before update or delete or truncate on %s for each statement execute function refuse_change_of_history()', history);
end $keep$;

select keep_history(name::regclass) from unnest(array[${KEPT.map((table) => `'${table}'`).join(', ')}]) name;
`);
  }
}
