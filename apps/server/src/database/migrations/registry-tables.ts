/** The tables, as the entities describe them. Rules, indexes and triggers follow in their own files. */
export const registryTables = /* sql */ `
create table legal_document (
  id uuid not null,
  version int not null default 1,
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now(),
  deleted_at timestamptz(3),
  number text not null,
  title text collate "vi-x-icu" not null,
  kind text not null,
  issuer text collate "vi-x-icu" not null,
  issued_on date,
  effective_from date,
  effective_to date,
  url text,
  source_mark text not null,
  note text,
  primary key (id)
);
alter table legal_document add constraint legal_document_kind_check check (kind in ('LAW', 'DECREE', 'DECISION', 'CIRCULAR', 'RESOLUTION', 'PLAN', 'OTHER'));
alter table legal_document add constraint legal_document_source_mark_check check (source_mark in ('READ', 'KNOWN', 'COMPUTED'));
create table indicator (
  id uuid not null,
  version int not null default 1,
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now(),
  deleted_at timestamptz(3),
  code text not null,
  name text collate "vi-x-icu" not null,
  name_en text,
  unit_of_measure text not null,
  direction text not null,
  frequency text not null,
  description text,
  source_note text,
  legal_document_id uuid,
  primary key (id)
);
alter table indicator add constraint indicator_direction_check check (direction in ('INCREASE', 'DECREASE'));
alter table indicator add constraint indicator_frequency_check check (frequency in ('MONTH', 'QUARTER', 'HALF', 'YEAR'));
create table programme (
  id uuid not null,
  version int not null default 1,
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now(),
  deleted_at timestamptz(3),
  code text not null,
  name text collate "vi-x-icu" not null,
  starts_on date not null,
  ends_on date,
  total_amount bigint,
  total_is_lower_bound boolean not null default false,
  description text,
  legal_document_id uuid,
  source_note text,
  primary key (id)
);
create table funding_line (
  id uuid not null,
  version int not null default 1,
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now(),
  deleted_at timestamptz(3),
  programme_id uuid not null,
  source text not null,
  from_year smallint not null,
  to_year smallint not null,
  amount bigint not null,
  is_lower_bound boolean not null default false,
  basis text not null,
  note text,
  source_note text,
  primary key (id)
);
alter table funding_line add constraint funding_line_source_check check (source in ('STATE_BUDGET', 'CREDIT', 'ENTERPRISE_COOPERATIVE', 'OTHER_MOBILISED'));
alter table funding_line add constraint funding_line_basis_check check (basis in ('STATED', 'IMPLIED'));
create table province (
  id uuid not null,
  version int not null default 1,
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now(),
  code text not null,
  name text collate "vi-x-icu" not null,
  kind text not null,
  valid_from date not null,
  valid_to date,
  primary key (id)
);
alter table province add constraint province_kind_check check (kind in ('TINH', 'THANH_PHO_TRUC_THUONG'));
create table district (
  id uuid not null,
  version int not null default 1,
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now(),
  code text not null,
  name text collate "vi-x-icu" not null,
  kind text not null,
  province_id uuid not null,
  valid_from date not null,
  valid_to date,
  legal_document_id uuid,
  note text,
  primary key (id)
);
alter table district add constraint district_kind_check check (kind in ('HUYEN', 'QUAN', 'THI_XA', 'THANH_PHO'));
create table commune (
  id uuid not null,
  version int not null default 1,
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now(),
  deleted_at timestamptz(3),
  code text not null,
  name text collate "vi-x-icu" not null,
  kind text not null,
  area_type text,
  area_type_source text,
  province_id uuid not null,
  district_id uuid,
  valid_from date not null,
  valid_to date,
  established_by_id uuid,
  mountainous boolean,
  mountainous_source text,
  note text,
  primary key (id)
);
alter table commune add constraint commune_kind_check check (kind in ('XA', 'PHUONG', 'THI_TRAN', 'DAC_KHU'));
alter table commune add constraint commune_area_type_check check (area_type in ('RURAL', 'URBAN'));
create table measurement (
  id uuid not null,
  version int not null default 1,
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now(),
  deleted_at timestamptz(3),
  indicator_id uuid not null,
  province_id uuid,
  commune_id uuid,
  period text not null,
  value numeric not null,
  is_lower_bound boolean not null default false,
  note text,
  source_note text,
  primary key (id)
);
create table review_round (
  id uuid not null,
  version int not null default 1,
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now(),
  deleted_at timestamptz(3),
  year smallint not null,
  kind text not null,
  month smallint,
  name text collate "vi-x-icu" not null,
  starts_on date not null,
  ends_on date not null,
  note text,
  primary key (id)
);
alter table review_round add constraint review_round_kind_check check (kind in ('YEARLY', 'REGULAR'));
create table commune_review (
  id uuid not null,
  version int not null default 1,
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now(),
  deleted_at timestamptz(3),
  round_id uuid not null,
  commune_id uuid not null,
  step text not null,
  step_since date not null,
  note text,
  primary key (id)
);
alter table commune_review add constraint commune_review_step_check check (step in ('LISTING', 'SURVEY', 'VILLAGE_MEETING', 'POSTING', 'DISTRICT_OPINION', 'RECOGNITION'));
create table standard (
  id uuid not null,
  version int not null default 1,
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now(),
  code text not null,
  name text collate "vi-x-icu" not null,
  valid_from date not null,
  valid_to date,
  province_id uuid,
  priority smallint not null,
  cut smallint not null,
  content_hash text not null,
  source_note text not null,
  legal_document_id uuid,
  primary key (id)
);
create table standard_indicator (
  id uuid not null,
  version int not null default 1,
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now(),
  standard_id uuid not null,
  ordinal smallint not null,
  code text not null,
  service text not null,
  name text collate "vi-x-icu" not null,
  name_en text not null,
  weight smallint not null,
  points smallint not null,
  threshold text not null,
  source_note text,
  primary key (id)
);
alter table standard_indicator add constraint standard_indicator_code_check check (code in ('VIEC_LAM', 'NGUOI_PHU_THUOC', 'DINH_DUONG', 'BAO_HIEM_Y_TE', 'GIAO_DUC_NGUOI_LON', 'DI_HOC_TRE_EM', 'CHAT_LUONG_NHA_O', 'DIEN_TICH_NHA_O', 'NGUON_NUOC', 'NHA_TIEU', 'VIEN_THONG', 'PHUONG_TIEN_THONG_TIN'));
alter table standard_indicator add constraint standard_indicator_service_check check (service in ('EMPLOYMENT', 'HEALTH', 'EDUCATION', 'HOUSING', 'WATER_SANITATION', 'INFORMATION'));
create table standard_line (
  id uuid not null,
  version int not null default 1,
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now(),
  standard_id uuid not null,
  area_type text not null,
  line bigint not null,
  middle_line bigint,
  b1_points int,
  primary key (id)
);
alter table standard_line add constraint standard_line_area_type_check check (area_type in ('RURAL', 'URBAN'));
create table succession (
  id uuid not null,
  version int not null default 1,
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now(),
  predecessor_id uuid not null,
  successor_id uuid not null,
  extent text not null,
  effective_on date not null,
  legal_document_id uuid,
  primary key (id)
);
alter table succession add constraint succession_extent_check check (extent in ('WHOLE', 'PART', 'PART_OF_AREA', 'PART_OF_AREA_ALL_POPULATION', 'UNCHANGED'));
create table target (
  id uuid not null,
  version int not null default 1,
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now(),
  deleted_at timestamptz(3),
  indicator_id uuid not null,
  province_id uuid,
  commune_id uuid,
  period text not null,
  value numeric not null,
  note text,
  source_note text,
  primary key (id)
);
create table village (
  id uuid not null,
  version int not null default 1,
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now(),
  deleted_at timestamptz(3),
  commune_id uuid not null,
  name text collate "vi-x-icu" not null,
  kind text not null,
  valid_from date,
  valid_to date,
  note text,
  synthetic boolean not null default false,
  primary key (id)
);
alter table village add constraint village_kind_check check (kind in ('THON', 'BAN', 'KHU_PHO', 'TO_DAN_PHO'));
create table household (
  id uuid not null,
  version int not null default 1,
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now(),
  deleted_at timestamptz(3),
  code text not null,
  commune_id uuid not null,
  village_id uuid,
  address text,
  phone text,
  registered_on date,
  floor_area_m2 numeric,
  wall_durable boolean,
  column_durable boolean,
  roof_durable boolean,
  water_source text,
  toilet text,
  uses_internet boolean,
  devices text[] not null default '{}',
  no_labour_capacity boolean not null default false,
  merit_household boolean not null default false,
  note text,
  synthetic boolean not null default false,
  head_name text collate "vi-x-icu",
  member_count int not null default 0,
  ethnic_minority boolean not null default false,
  latest_assessment_id uuid,
  class text,
  income_per_capita bigint,
  primary key (id)
);
alter table household add constraint household_water_source_check check (water_source in ('PIPED', 'DRILLED_WELL', 'PROTECTED_WELL', 'PROTECTED_SPRING', 'RAINWATER', 'BOTTLED', 'UNPROTECTED_WELL', 'UNPROTECTED_SPRING', 'SURFACE_WATER', 'OTHER'));
alter table household add constraint household_toilet_check check (toilet in ('SEPTIC', 'POUR_FLUSH', 'VENTILATED_PIT', 'DOUBLE_VAULT', 'SIMPLE_PIT', 'OTHER', 'NONE'));
alter table household add constraint household_devices_check check (devices <@ array['TELEVISION'::text, 'RADIO'::text, 'DESKTOP_COMPUTER'::text, 'LAPTOP'::text, 'TABLET'::text, 'SMARTPHONE'::text, 'TELEPHONE'::text, 'NONE'::text]);
create table member (
  id uuid not null,
  version int not null default 1,
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now(),
  deleted_at timestamptz(3),
  household_id uuid not null,
  ordinal smallint not null,
  full_name text collate "vi-x-icu" not null,
  birth_date date not null,
  sex text not null,
  relationship text not null,
  ethnicity text not null,
  citizen_identity_number text,
  disabled boolean not null default false,
  monthly_allowance boolean not null default false,
  health_insurance boolean,
  employment text,
  able_to_work boolean,
  education_level text,
  in_training boolean,
  attends_school boolean,
  malnourished boolean,
  primary key (id)
);
alter table member add constraint member_sex_check check (sex in ('MALE', 'FEMALE'));
alter table member add constraint member_relationship_check check (relationship in ('HEAD', 'SPOUSE', 'CHILD', 'PARENT', 'GRANDPARENT', 'GRANDCHILD', 'SIBLING', 'OTHER'));
alter table member add constraint member_ethnicity_check check (ethnicity in ('KINH', 'TAY', 'THAI', 'HOA', 'KHMER', 'MUONG', 'NUNG', 'HMONG', 'DAO', 'GIA_RAI', 'NGAI', 'E_DE', 'BA_NA', 'XO_DANG', 'SAN_CHAY', 'CO_HO', 'CHAM', 'SAN_DIU', 'HRE', 'MNONG', 'RA_GLAI', 'XTIENG', 'BRU_VAN_KIEU', 'THO', 'GIAY', 'CO_TU', 'GIE_TRIENG', 'MA', 'KHO_MU', 'CO', 'TA_OI', 'CHO_RO', 'KHANG', 'XINH_MUN', 'HA_NHI', 'CHU_RU', 'LAO', 'LA_CHI', 'LA_HA', 'PHU_LA', 'LA_HU', 'LU', 'LO_LO', 'CHUT', 'MANG', 'PA_THEN', 'CO_LAO', 'CONG', 'BO_Y', 'SI_LA', 'PU_PEO', 'BRAU', 'O_DU', 'RO_MAM', 'FOREIGN', 'OTHER'));
alter table member add constraint member_employment_check check (employment in ('WAGE_WITH_CONTRACT', 'WAGE_WITHOUT_CONTRACT', 'SELF_EMPLOYED', 'UNEMPLOYED', 'STUDENT', 'NOT_WORKING'));
alter table member add constraint member_education_level_check check (education_level in ('NONE', 'PRIMARY', 'LOWER_SECONDARY', 'UPPER_SECONDARY', 'VOCATIONAL', 'COLLEGE', 'UNIVERSITY'));
create table assessment (
  id uuid not null,
  version int not null default 1,
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now(),
  deleted_at timestamptz(3),
  round_id uuid not null,
  household_id uuid not null,
  commune_id uuid not null,
  standard_id uuid not null,
  standard_hash text not null,
  area_type text not null,
  assessed_on date not null,
  income_per_capita bigint,
  b1_points int,
  member_count smallint not null,
  class text not null,
  score_b_min smallint not null,
  score_b_max smallint not null,
  score_b smallint generated always as (case when score_b_min = score_b_max then score_b_min end) stored,
  causes text[] not null default '{}',
  surveyor text,
  note text,
  synthetic boolean not null default false,
  primary key (id)
);
alter table assessment add constraint assessment_area_type_check check (area_type in ('RURAL', 'URBAN'));
alter table assessment add constraint assessment_class_check check (class in ('POOR', 'NEAR_POOR', 'MIDDLE', 'NON_POOR', 'UNDETERMINED'));
alter table assessment add constraint assessment_causes_check check (causes <@ array['NO_LAND'::text, 'NO_CAPITAL'::text, 'NO_LABOUR'::text, 'NO_TOOLS'::text, 'NO_PRODUCTION_KNOWLEDGE'::text, 'NO_SKILLS'::text, 'ILLNESS_OR_ACCIDENT'::text, 'OTHER'::text]);
create table answer (
  id uuid not null,
  assessment_id uuid not null,
  indicator text not null,
  answer text not null,
  proposed text,
  primary key (id)
);
alter table answer add constraint answer_indicator_check check (indicator in ('VIEC_LAM', 'NGUOI_PHU_THUOC', 'DINH_DUONG', 'BAO_HIEM_Y_TE', 'GIAO_DUC_NGUOI_LON', 'DI_HOC_TRE_EM', 'CHAT_LUONG_NHA_O', 'DIEN_TICH_NHA_O', 'NGUON_NUOC', 'NHA_TIEU', 'VIEN_THONG', 'PHUONG_TIEN_THONG_TIN'));
alter table answer add constraint answer_answer_check check (answer in ('DEPRIVED', 'NOT_DEPRIVED', 'NOT_ANSWERED'));
alter table answer add constraint answer_proposed_check check (proposed in ('DEPRIVED', 'NOT_DEPRIVED', 'NOT_ANSWERED'));
`;
