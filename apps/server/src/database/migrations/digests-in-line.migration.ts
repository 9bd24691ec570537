import { Migration } from '@mikro-orm/migrations';

/**
 * Salts and digests of very many events: statements take these expressions into themselves. Of `salted_digest` they did not while it was said
 * to be immutable, as `convert_to` is not: a call for each event instead, two thirds of its time. See docs/decisions/0017.
 */
export class DigestsInLineMigration extends Migration {
  override up(): void {
    this.addSql(/* sql */ `
create or replace function salt_of(half bigint, other bigint) returns text immutable language sql as $$
  select replace(replace(left(encode(int8send(half) || int8send(other), 'base64'), 22), '+', '-'), '/', '_')
$$;
create or replace function salted_digest(half bigint, other bigint, content text) returns text stable language sql as $$
  select replace(replace(left(encode(sha256(
    int8send(half # 6655295901103053916) || int8send(other # 6655295901103053916) || '\\x${'5c'.repeat(48)}'::bytea
    || sha256(int8send(half # 3906369333256140342) || int8send(other # 3906369333256140342)
      || '\\x${'36'.repeat(48)}'::bytea || convert_to(content, 'UTF8'))), 'base64'), 43), '+', '-'), '/', '_')
$$;
`);
  }
}
