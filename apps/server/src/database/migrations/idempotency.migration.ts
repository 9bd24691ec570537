import { Migration } from '@mikro-orm/migrations';

/** Answers to mutations that carried an `Idempotency-Key`, kept for a day; see docs/decisions/0013. */
export class IdempotencyMigration extends Migration {
  override up(): void {
    this.addSql(/* sql */ `
create table idempotency_key (
  owner text not null,
  key text not null,
  request_hash text not null,
  created_at timestamptz not null default now(),
  -- Sealed; null only once an erasure of personal data took it away.
  answer text,
  primary key (owner, key)
);
create index idempotency_key_by_age on idempotency_key (created_at);
`);
  }
}
