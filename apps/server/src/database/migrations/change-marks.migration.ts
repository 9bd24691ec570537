import { Migration } from '@mikro-orm/migrations';

/**
 * Marks by which a reader can tell whether a table has changed: every transaction that writes to a table leaves one, visible
 * at the moment its rows are. `change_count.folded` holds the number of marks that were cleared away.
 */
export class ChangeMarksMigration extends Migration {
  override up(): void {
    this.addSql(/* sql */ `
create table change_count (relation text primary key, folded bigint not null default 0);
create table change_mark (
  relation text not null,
  transaction_id xid8 not null default pg_current_xact_id(),
  primary key (relation, transaction_id)
);
alter table change_mark set (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 200);

create function mark_change() returns trigger language plpgsql as $$
begin
  insert into change_mark (relation) values (tg_table_name) on conflict do nothing;
  return null;
end $$;

create function track_changes(tracked regclass) returns void language plpgsql as $$
begin
  execute format('create trigger mark_change after insert or update or delete or truncate on %s for each statement execute function mark_change()', tracked);
  insert into change_count (relation) select relname from pg_class where oid = tracked;
end $$;

-- lasts until the transaction ends: of two that clear at the same time one has nothing to do
create function fold_changes(at_least bigint) returns void language sql as $$
  with cleared as (
    delete from change_mark
    where (select count(*) from change_mark) >= at_least and pg_try_advisory_xact_lock(hashtext('fold_changes'))
    returning relation
  )
  update change_count c set folded = c.folded + n.marks
  from (select relation, count(*) as marks from cleared group by relation) n
  where c.relation = n.relation
$$;

select track_changes(name::regclass) from unnest(array[
  'legal_document', 'province', 'district', 'commune', 'village', 'succession', 'household', 'member',
  'standard', 'standard_line', 'standard_indicator', 'review_round', 'commune_review', 'assessment', 'answer',
  'indicator', 'target', 'measurement', 'programme', 'funding_line'
]) name;
`);
  }
}
