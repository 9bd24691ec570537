import { Migration } from '@mikro-orm/migrations';

const SEARCH_INDEXES = [
  'commune_name_search',
  'village_name_search',
  'household_code_search',
  'household_head_search',
  'member_name_search',
];

/** What makes a change of very many records quick, and leaves single changes and searches as they are; see docs/decisions/0017. */
export class SetSpeedMigration extends Migration {
  override up(): void {
    // How much they gather is up to the session: next to nothing, but where very many rows are written at once.
    for (const index of SEARCH_INDEXES) this.addSql(`alter index ${index} set (fastupdate = on)`);
    this.addSql(/* sql */ `
-- Puts what search indexes have gathered in its place. Only the owner of an index may, so it is done in the owner's name.
create function settle_search_indexes() returns void language sql security definer set search_path from current as $$
  select gin_clean_pending_list(name::regclass) from unnest(array[${SEARCH_INDEXES.map((name) => `'${name}'`).join(', ')}]) name
$$;

-- Of a salt of 16 bytes in two halves: the salt as the trail keeps it, and HMAC-SHA-256 (RFC 2104) with it. Numbers from the start, as
-- taking them out of a text was most of the work.
create function salt_of(half bigint, other bigint) returns text immutable language sql as $$
  select translate(left(encode(int8send(half) || int8send(other), 'base64'), 22), '+/', '-_')
$$;
create function salted_digest(half bigint, other bigint, content text) returns text immutable language sql as $$
  select translate(left(encode(sha256(
    int8send(half # 6655295901103053916) || int8send(other # 6655295901103053916) || '\\x${'5c'.repeat(48)}'::bytea
    || sha256(int8send(half # 3906369333256140342) || int8send(other # 3906369333256140342)
      || '\\x${'36'.repeat(48)}'::bytea || convert_to(content, 'UTF8'))), 'base64'), 43), '+/', '-_')
$$;
drop function salted_digest(uuid, text);
drop function salt_half(uuid, int);
drop function base64url(bytea);
`);
  }
}
