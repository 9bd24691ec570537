import { Migration } from '@mikro-orm/migrations';

/** Requests of persons about the data kept of them, and when data was erased; see docs/decisions/0014. */
export class DataRequestMigration extends Migration {
  override up(): void {
    this.addSql(/* sql */ `
create table data_request (
  id uuid primary key,
  version int not null default 1,
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now(),
  deleted_at timestamptz(3),
  kind text not null check (kind in ('KNOW', 'CORRECT', 'PROVIDE', 'ERASE', 'RESTRICT', 'OBJECT')),
  household_id uuid not null references household (id),
  member_id uuid references member (id),
  received_on date not null,
  due_on date not null,
  legal_basis text,
  outcome text check (outcome in ('FULFILLED', 'PARTLY_FULFILLED', 'REFUSED', 'WITHDRAWN')),
  outcome_note text,
  decided_by text,
  closed_on date,
  note text,
  constraint data_request_closed check ((outcome is null) = (closed_on is null) and (outcome is null) = (decided_by is null)),
  constraint data_request_founded check (outcome is null or outcome = 'WITHDRAWN' or legal_basis is not null)
);
create index data_request_by_household on data_request (household_id);
create index data_request_by_member on data_request (member_id);
create index data_request_by_due on data_request (due_on) where outcome is null;
select track_changes('data_request');
select keep_history('data_request');

alter table household add column erased_at timestamptz(3);
alter table member add column erased_at timestamptz(3);
select keep_history('household');
select keep_history('member');
`);
  }
}
