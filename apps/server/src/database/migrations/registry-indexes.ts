/** Indexes for search (trigrams over folded text) and for the orders and counts the panel and the dashboard ask for. */
export const registryIndexes = /* sql */ `
create index commune_name_search on commune using gin (fold(name) gin_trgm_ops);
create index village_name_search on village using gin (fold(name) gin_trgm_ops);
create index household_code_search on household using gin (fold(code) gin_trgm_ops);
create index household_head_search on household using gin (fold(head_name) gin_trgm_ops);
create index member_name_search on member using gin (fold(full_name) gin_trgm_ops);
create index household_by_commune_code on household (commune_id, code, id) where deleted_at is null;
create index household_by_code on household (code, id) where deleted_at is null;
create index household_by_head on household (head_name, id) where deleted_at is null;
create index household_by_class on household (class, code, id) where deleted_at is null;
create index assessment_by_round_commune_class on assessment (round_id, commune_id, class) where deleted_at is null;
create index assessment_by_date on assessment (assessed_on, id) where deleted_at is null;
`;
