import { Migration } from '@mikro-orm/migrations';

/**
 * What a reorganisation of a whole province does for each household, done once or faster; see docs/decisions/0017. All its moves are of the same
 * reorganisation, so that it is looked for once in each statement. An applied one is not taken away from under them: its lines refer to it.
 *
 * `fold` is the same function in another language: one of SQL that cannot be taken into a statement, as an immutable one around `unaccent`
 * cannot, is started anew at every call.
 */
export class SetMovesMigration extends Migration {
  override up(): void {
    this.addSql(/* sql */ `
alter table reorganisation_move drop constraint reorganisation_move_reorganisation_id_fkey;
create function moves_have_reorganisation() returns trigger language plpgsql as $$
begin
  if exists (
    select from (select distinct reorganisation_id as id from new_rows) n where not exists (select from reorganisation r where r.id = n.id)
  ) then
    raise exception 'a move is of no reorganisation' using errcode = 'foreign_key_violation',
      constraint = 'reorganisation_move_reorganisation_id_fkey';
  end if;
  return null;
end $$;
create trigger moves_have_reorganisation after insert on reorganisation_move referencing new table as new_rows
  for each statement execute function moves_have_reorganisation();

do $$
declare home text;
begin
  select n.nspname into home from pg_extension e join pg_namespace n on n.oid = e.extnamespace where e.extname = 'unaccent';
  execute format($f$
    create or replace function fold(input text) returns text immutable strict parallel safe language plpgsql
    as $body$ begin return lower(%1$I.unaccent('%1$I.unaccent'::regdictionary, input)); end $body$
  $f$, home);
end $$;
`);
  }
}
