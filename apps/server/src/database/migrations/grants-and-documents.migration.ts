import { Migration } from '@mikro-orm/migrations';

/** What API keys were granted, and the documents that clients may name instead of sending them. Keys made before keep all. */
export class GrantsAndDocumentsMigration extends Migration {
  override up(): void {
    this.addSql(/* sql */ `
create table api_key_grant (
  api_key_id text primary key references api_key ("id") on delete cascade,
  communes uuid[] check (cardinality(communes) > 0),
  max_page integer check (max_page > 0),
  max_cost integer check (max_cost > 0),
  persisted_only boolean not null default false
);
insert into api_key_grant (api_key_id) select "id" from api_key;
create table persisted_document (
  id text primary key,
  text text not null,
  name text,
  created_at timestamptz not null default now()
);
`);
  }
}
