const INDICATORS =
  "array['VIEC_LAM', 'NGUOI_PHU_THUOC', 'DINH_DUONG', 'BAO_HIEM_Y_TE', 'GIAO_DUC_NGUOI_LON', 'DI_HOC_TRE_EM', 'CHAT_LUONG_NHA_O', 'DIEN_TICH_NHA_O', 'NGUON_NUOC', 'NHA_TIEU', 'VIEN_THONG', 'PHUONG_TIEN_THONG_TIN']";

/** Corrections of assessments whose round is closed: they stand beside it and change nothing in it. */
export const correctionTable = /* sql */ `
create table assessment_correction (
  id uuid primary key,
  version int not null default 1,
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now(),
  assessment_id uuid not null references assessment (id),
  household_id uuid not null references household (id),
  ordinal smallint not null,
  decided_on date not null,
  decision_number text not null,
  reason text not null,
  standard_id uuid not null references standard (id),
  standard_hash text not null,
  area_type text not null,
  income_per_capita bigint,
  b1_points int,
  deprived text[] not null default '{}',
  not_answered text[] not null default '{}',
  class text not null,
  score_b_min smallint not null,
  score_b_max smallint not null,
  recorded_by text not null,
  constraint assessment_correction_class_check check (class in ('POOR', 'NEAR_POOR', 'MIDDLE', 'NON_POOR', 'UNDETERMINED')),
  constraint assessment_correction_area_type_check check (area_type in ('RURAL', 'URBAN')),
  constraint assessment_correction_income_not_negative check (income_per_capita >= 0),
  constraint assessment_correction_score_ordered check (score_b_min between 0 and score_b_max),
  constraint assessment_correction_deprived_check check (deprived <@ ${INDICATORS} and not_answered <@ ${INDICATORS} and not deprived && not_answered),
  constraint assessment_correction_once unique (assessment_id, ordinal)
);
create index assessment_correction_household_id_idx on assessment_correction (household_id, id);
create index assessment_correction_standard_id_idx on assessment_correction (standard_id, id);
create index assessment_correction_assessment_id_idx on assessment_correction (assessment_id, id);
select track_changes('assessment_correction');
select keep_history('assessment_correction');
`;

/** What the nightly recomputations found. Not published: the operator's log and measurements show them. */
export const recomputationTable = /* sql */ `
create table recomputation (
  day date primary key,
  seed bigint not null,
  checked int not null,
  differences jsonb not null,
  started_at timestamptz(3) not null,
  finished_at timestamptz(3) not null
);
`;
