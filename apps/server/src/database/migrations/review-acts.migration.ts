import { Migration } from '@mikro-orm/migrations';

/** The acts of a commune's review. Reviews that were there before went on without them: they continue from where they stood. */
export class ReviewActsMigration extends Migration {
  override up(): void {
    this.addSql(/* sql */ `
alter table commune_review drop constraint commune_review_step_check;
alter table commune_review add constraint commune_review_step_check
  check (step in ('LISTING', 'SURVEY', 'VILLAGE_MEETING', 'POSTING', 'DISTRICT_OPINION', 'RECOGNITION', 'CLOSED'));
alter table commune_review add column began_at text not null default 'LISTING';
update commune_review set began_at = step;
alter table commune_review add constraint commune_review_began_at_check
  check (began_at in ('LISTING', 'SURVEY', 'VILLAGE_MEETING', 'POSTING', 'DISTRICT_OPINION', 'RECOGNITION', 'CLOSED'));
select keep_history('commune_review');

create table review_act (
  id uuid not null,
  version int not null default 1,
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now(),
  commune_review_id uuid not null references commune_review (id),
  ordinal smallint not null,
  kind text not null,
  happened_on date not null,
  posted_until date,
  village_id uuid references village (id),
  household_id uuid references household (id),
  complaint_id uuid references review_act (id),
  present int,
  agreed int,
  document_number text,
  note text,
  recorded_by text not null,
  primary key (id),
  constraint review_act_kind_check check (kind in ('LIST_MADE', 'SURVEY_FINISHED', 'MEETING_HELD', 'POSTED', 'COMPLAINT_RECEIVED', 'COMPLAINT_RECHECKED', 'DISTRICT_OPINION_GIVEN', 'RECOGNISED', 'CLOSED', 'REOPENED')),
  constraint review_act_agreed_check check (agreed between 0 and present),
  constraint review_act_once unique (commune_review_id, ordinal)
);
create index review_act_village_id_idx on review_act (village_id, id);
create index review_act_household_id_idx on review_act (household_id, id);
create index review_act_complaint_id_idx on review_act (complaint_id, id);
create index review_act_commune_review_id_idx on review_act (commune_review_id, id);
select keep_history('review_act');
select track_changes('review_act');
`);
  }
}
