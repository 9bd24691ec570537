/**
 * Text folding for search: without accents (đ becomes d too), lower case. Immutable so that it can be indexed: the
 * dictionary is named with its schema and never changes.
 */
export const registryFunctions = /* sql */ `
create extension if not exists pg_trgm;
create extension if not exists unaccent;
create extension if not exists btree_gist;

do $$
declare home text;
begin
  select n.nspname into home from pg_extension e join pg_namespace n on n.oid = e.extnamespace where e.extname = 'unaccent';
  execute format($f$
    create function fold(input text) returns text immutable strict parallel safe language sql
    as $body$ select lower(%1$I.unaccent('%1$I.unaccent'::regdictionary, input)) $body$
  $f$, home);
end $$;
`;
