import { Migration } from '@mikro-orm/migrations';

/** Money by unit and stage, the indicators it is spent for, and production models with the households that take part; see docs/decisions/0019. */
export class FundingOutcomesMigration extends Migration {
  override up(): void {
    this.addSql(/* sql */ `
-- What was entered so far is what sources brought together; earlier versions of a line say so too.
alter table funding_line_history add column stage text not null default 'MOBILISED';
alter table funding_line_history alter column stage drop default;
alter table funding_line
  add column stage text not null default 'MOBILISED'
    constraint funding_line_stage_check check (stage in ('MOBILISED', 'PLANNED', 'ALLOCATED', 'DISBURSED')),
  add column commune_id uuid references commune (id),
  add column legal_document_id uuid references legal_document (id);
create index funding_line_commune_id_idx on funding_line (commune_id, id);
create index funding_line_legal_document_id_idx on funding_line (legal_document_id, id);
select keep_history('funding_line');

create table programme_indicator (
  id uuid not null,
  version int not null default 1,
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now(),
  programme_id uuid not null references programme (id),
  indicator_id uuid not null references indicator (id),
  ordinal smallint not null,
  primary key (id),
  constraint programme_indicator_once unique (programme_id, indicator_id)
);
create index programme_indicator_programme_id_idx on programme_indicator (programme_id, id);
create index programme_indicator_indicator_id_idx on programme_indicator (indicator_id, id);

create table production_model (
  id uuid not null,
  version int not null default 1,
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now(),
  deleted_at timestamptz(3),
  name text collate "vi-x-icu" not null,
  programme_id uuid references programme (id),
  commune_id uuid not null references commune (id),
  kind text not null,
  status text not null,
  starts_on date not null,
  ends_on date,
  outcome_note text,
  legal_document_id uuid references legal_document (id),
  note text,
  synthetic boolean not null default false,
  primary key (id),
  constraint production_model_kind_check check (kind in ('CROPS', 'LIVESTOCK', 'AQUACULTURE', 'FORESTRY', 'CRAFT', 'SERVICES', 'OTHER')),
  constraint production_model_status_check check (status in ('PLANNED', 'RUNNING', 'FINISHED', 'STOPPED')),
  constraint production_model_dates_ordered check (ends_on >= starts_on)
);
create index production_model_commune_id_idx on production_model (commune_id, id);
create index production_model_programme_id_idx on production_model (programme_id, id);
create index production_model_legal_document_id_idx on production_model (legal_document_id, id);
create index production_model_name_search on production_model using gin (fold(name) gin_trgm_ops);

create table production_participant (
  id uuid not null,
  version int not null default 1,
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now(),
  deleted_at timestamptz(3),
  production_model_id uuid not null references production_model (id),
  household_id uuid not null references household (id),
  ordinal smallint not null,
  granted_capital bigint,
  own_capital bigint,
  loan_capital bigint,
  outcome text,
  income_before bigint,
  income_after bigint,
  note text,
  primary key (id),
  constraint production_participant_outcome_check check (outcome in ('ESCAPED', 'IMPROVED', 'UNCHANGED', 'STOPPED')),
  constraint production_participant_amounts_not_negative check (least(granted_capital, own_capital, loan_capital, income_before, income_after) >= 0)
);
create unique index production_participant_once on production_participant (production_model_id, household_id) where deleted_at is null;
create index production_participant_production_model_id_idx on production_participant (production_model_id, id);
create index production_participant_household_id_idx on production_participant (household_id, id);

select keep_history(name::regclass), track_changes(name::regclass)
from unnest(array['programme_indicator', 'production_model', 'production_participant']) name;
`);
  }
}
