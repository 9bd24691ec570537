import { Migration } from '@mikro-orm/migrations';

/** The decision that set a target, and the version of its indicator that it was set by; see docs/decisions/0020. */
export class TargetDecisionMigration extends Migration {
  override up(): void {
    this.addSql(/* sql */ `
alter table target
  add column legal_document_id uuid references legal_document (id),
  add column indicator_version_id uuid references indicator_version (id);
create index target_legal_document_id_idx on target (legal_document_id, id);
create index target_indicator_version_id_idx on target (indicator_version_id, id);

create function indicator_version_in(indicator uuid, period text) returns uuid stable language sql as $$
  select v.id from indicator_version v
  where v.indicator_id = indicator and v.deleted_at is null
    and period_first_day(period) between v.valid_from and coalesce(v.valid_to, 'infinity')
$$;

-- It follows from what is there: no version of any row begins with it.
alter table target disable trigger user;
update target set indicator_version_id = indicator_version_in(indicator_id, period);
alter table target enable trigger user;

-- A target stays with the version it was set by, in whose unit of measure its value is; set anew it is of the one in force.
create function target_takes_version() returns trigger language plpgsql as $$
begin
  new.indicator_version_id := indicator_version_in(new.indicator_id, new.period);
  return new;
end $$;
create trigger target_takes_version before insert or update of indicator_id, period, value on target
  for each row execute function target_takes_version();
select keep_history('target');

-- A version that ended before the period of a target set by it is used all the same.
create or replace function indicator_version_is_used(one indicator_version) returns boolean stable language sql as $$
  select exists (select from measurement m where m.indicator_id = one.indicator_id and m.deleted_at is null
      and period_first_day(m.period) between one.valid_from and coalesce(one.valid_to, 'infinity'))
    or exists (select from target t where t.indicator_id = one.indicator_id and t.deleted_at is null
      and (t.indicator_version_id = one.id or period_first_day(t.period) between one.valid_from and coalesce(one.valid_to, 'infinity')))
$$;
`);
  }
}
