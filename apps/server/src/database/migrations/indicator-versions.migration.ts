import { Migration } from '@mikro-orm/migrations';

/** Versions of indicators, and the reports of communes that carry their values. Each indicator that was there is its own first version. */
export class IndicatorVersionsMigration extends Migration {
  override up(): void {
    this.addSql(/* sql */ `
create function period_first_day(period text) returns date immutable strict parallel safe language sql as $$
  select make_date(left(period, 4)::int, case
    when period ~ '^\\d{4}$' then 1
    when period ~ '-H' then (right(period, 1)::int - 1) * 6 + 1
    when period ~ '-Q' then (right(period, 1)::int - 1) * 3 + 1
    else right(period, 2)::int end, 1)
$$;

create table indicator_version (
  id uuid not null,
  version int not null default 1,
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now(),
  deleted_at timestamptz(3),
  indicator_id uuid not null references indicator (id),
  ordinal smallint not null,
  kind text not null,
  unit_of_measure text not null,
  direction text not null,
  frequency text not null,
  over_units text not null,
  over_periods text not null,
  weight_indicator_id uuid references indicator (id),
  formula text,
  derived_measure text,
  derived_class text,
  derived_indicator text,
  decimals smallint not null default 2,
  reporting_level text not null default 'COMMUNE',
  due_days smallint not null default 10,
  valid_from date not null,
  valid_to date,
  source_note text,
  legal_document_id uuid references legal_document (id),
  primary key (id),
  constraint indicator_version_kind_check check (kind in ('MEASURED', 'DERIVED', 'FORMULA')),
  constraint indicator_version_formula_check check ((kind = 'FORMULA') = (formula is not null)),
  constraint indicator_version_derived_check check ((kind = 'DERIVED') = (derived_measure is not null)),
  constraint indicator_version_over_units_check check (over_units in ('SUM', 'MEAN', 'WEIGHTED_MEAN', 'NONE')),
  constraint indicator_version_over_periods_check check (over_periods in ('SUM', 'MEAN', 'WEIGHTED_MEAN', 'LAST', 'NONE')),
  constraint indicator_version_weight_check check ((weight_indicator_id is not null) = ('WEIGHTED_MEAN' in (over_units, over_periods))),
  constraint indicator_version_decimals_check check (decimals between 0 and 6),
  constraint indicator_version_validity_ordered check (valid_to >= valid_from),
  constraint indicator_version_once unique (indicator_id, ordinal),
  -- Deferred, so that one save ends a version and begins the next.
  constraint indicator_version_valid_once exclude using gist (indicator_id with =, daterange(valid_from, valid_to, '[]') with &&)
    where (deleted_at is null) deferrable initially deferred
);
create index indicator_version_indicator_id_idx on indicator_version (indicator_id, id);
create index indicator_version_weight_indicator_id_idx on indicator_version (weight_indicator_id, id);
create index indicator_version_legal_document_id_idx on indicator_version (legal_document_id, id);

create function indicator_version_is_used(one indicator_version) returns boolean stable language sql as $$
  select exists (select from measurement m where m.indicator_id = one.indicator_id and m.deleted_at is null
      and period_first_day(m.period) between one.valid_from and coalesce(one.valid_to, 'infinity'))
    or exists (select from target t where t.indicator_id = one.indicator_id and t.deleted_at is null
      and period_first_day(t.period) between one.valid_from and coalesce(one.valid_to, 'infinity'))
$$;

-- What a value was measured by never changes under it: a version that is used may only end.
create function refuse_change_of_used_version() returns trigger language plpgsql as $$
begin
  if (new.indicator_id, new.kind, new.unit_of_measure, new.direction, new.frequency, new.over_units, new.over_periods, new.decimals, new.valid_from)
      is distinct from (old.indicator_id, old.kind, old.unit_of_measure, old.direction, old.frequency, old.over_units, old.over_periods, old.decimals, old.valid_from)
    or (new.weight_indicator_id, new.formula, new.derived_measure, new.derived_class, new.derived_indicator)
      is distinct from (old.weight_indicator_id, old.formula, old.derived_measure, old.derived_class, old.derived_indicator)
    or (new.deleted_at is not null and old.deleted_at is null) then
    if indicator_version_is_used(old) then
      raise exception 'a version of an indicator that values or targets use is frozen' using errcode = '23514', constraint = 'indicator_version_frozen';
    end if;
  end if;
  return new;
end $$;
create trigger a_used_version_is_frozen before update on indicator_version for each row execute function refuse_change_of_used_version();

insert into indicator_version (id, indicator_id, ordinal, kind, unit_of_measure, direction, frequency, over_units, over_periods, reporting_level, valid_from, source_note, legal_document_id)
select gen_random_uuid(), id, 1, 'MEASURED', unit_of_measure, direction, frequency,
  case when unit_of_measure = '%' then 'NONE' else 'SUM' end, 'LAST', 'COMMUNE', '2021-01-01', source_note, legal_document_id
from indicator;

create table indicator_report (
  id uuid not null,
  version int not null default 1,
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now(),
  commune_id uuid not null references commune (id),
  period text not null,
  state text not null,
  submitted_by text,
  submitted_at timestamptz(3),
  decided_by text,
  decided_at timestamptz(3),
  reason text,
  primary key (id),
  constraint indicator_report_state_check check (state in ('DRAFT', 'SUBMITTED', 'APPROVED', 'RETURNED')),
  constraint indicator_report_once unique (commune_id, period)
);
create index indicator_report_commune_id_idx on indicator_report (commune_id, id);

create table missing_measurement (
  id uuid not null,
  version int not null default 1,
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now(),
  deleted_at timestamptz(3),
  indicator_id uuid not null references indicator (id),
  commune_id uuid not null references commune (id),
  period text not null,
  reason text not null,
  note text,
  primary key (id),
  constraint missing_measurement_reason_check check (reason in ('NOT_COLLECTED', 'NOT_APPLICABLE', 'SOURCE_LATE', 'DISPUTED'))
);
create unique index missing_measurement_once on missing_measurement (indicator_id, commune_id, period) where deleted_at is null;
create index missing_measurement_indicator_id_idx on missing_measurement (indicator_id, id);
create index missing_measurement_commune_id_idx on missing_measurement (commune_id, id);

select keep_history(name::regclass) from unnest(array['indicator_version', 'indicator_report', 'missing_measurement']) name;
select track_changes(name::regclass) from unnest(array['indicator_version', 'indicator_report', 'missing_measurement']) name;
`);
  }
}
