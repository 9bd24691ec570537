/** What must always hold, whoever writes. Constraint names are the keys of the messages people read. */
export const registryRules = /* sql */ `
alter table province add constraint province_code_valid_once
  exclude using gist (code with =, daterange(valid_from, valid_to, '[]') with &&);
alter table district add constraint district_code_valid_once
  exclude using gist (code with =, province_id with =, daterange(valid_from, valid_to, '[]') with &&);
alter table commune add constraint commune_code_valid_once
  exclude using gist (code with =, daterange(valid_from, valid_to, '[]') with &&) where (deleted_at is null);
alter table commune add constraint commune_code_five_digits check (code ~ '^[0-9]{5}$');
alter table commune add constraint commune_validity_ordered check (valid_to >= valid_from);
alter table village add constraint village_validity_ordered check (valid_to >= valid_from);
create unique index village_name_once on village (commune_id, name) where deleted_at is null;
alter table succession add constraint succession_once unique (predecessor_id, successor_id);
alter table succession add constraint succession_not_itself check (predecessor_id <> successor_id);

create unique index legal_document_number_once on legal_document (number, issuer) where deleted_at is null;

create unique index household_code_once on household (code) where deleted_at is null;
alter table household add constraint household_floor_area_positive check (floor_area_m2 > 0 and floor_area_m2 < 1000000);
-- Deferred, so that a head or an identity number can move from one member to another within one save.
alter table member add constraint member_one_head
  exclude using btree (household_id with =) where (relationship = 'HEAD' and deleted_at is null) deferrable initially deferred;
alter table member add constraint member_identity_once
  exclude using btree (citizen_identity_number with =) where (deleted_at is null) deferrable initially deferred;
alter table member add constraint member_identity_twelve_digits check (citizen_identity_number ~ '^[0-9]{12}$');

alter table standard add constraint standard_code_once unique (code);
alter table standard_line add constraint standard_line_once unique (standard_id, area_type);
alter table standard_indicator add constraint standard_indicator_once unique (standard_id, code);

create unique index review_round_once on review_round (year, kind, coalesce(month, 0)) where deleted_at is null;
alter table review_round add constraint review_round_dates_ordered check (ends_on >= starts_on);
alter table review_round add constraint review_round_month check ((kind = 'REGULAR') = (month is not null) and month between 1 and 12);
create unique index commune_review_once on commune_review (round_id, commune_id) where deleted_at is null;
create unique index assessment_once_per_round on assessment (household_id, round_id) where deleted_at is null;
alter table assessment add constraint assessment_income_not_negative check (income_per_capita >= 0);
alter table assessment add constraint assessment_score_ordered check (score_b_min between 0 and score_b_max);
alter table answer add constraint answer_once unique (assessment_id, indicator);
drop index answer_assessment_id_idx;

create unique index indicator_code_once on indicator (code) where deleted_at is null;
alter table target add constraint target_one_unit check (num_nonnulls(province_id, commune_id) = 1);
create unique index target_once on target (indicator_id, coalesce(commune_id, province_id), period) where deleted_at is null;
alter table measurement add constraint measurement_one_unit check (num_nonnulls(province_id, commune_id) = 1);
create unique index measurement_once on measurement (indicator_id, coalesce(commune_id, province_id), period) where deleted_at is null;

create unique index programme_code_once on programme (code) where deleted_at is null;
alter table programme add constraint programme_dates_ordered check (ends_on >= starts_on);
alter table funding_line add constraint funding_line_years_ordered check (to_year >= from_year);
alter table funding_line add constraint funding_line_amount_not_negative check (amount >= 0);
`;
