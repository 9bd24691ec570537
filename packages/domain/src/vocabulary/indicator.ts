import { attainmentVocabulary } from '../indicator/attainment.ts';
import { vocabulary } from './vocabulary.ts';

/** MEASURED: entered by people. DERIVED: counted in the registry. FORMULA: computed from other indicators. */
export const INDICATOR_KINDS = ['MEASURED', 'DERIVED', 'FORMULA'] as const;
export type IndicatorKind = (typeof INDICATOR_KINDS)[number];

/** How values of several units or periods become one. Units have no order, so there is no last one of them. */
export const UNIT_ROLL_UPS = ['SUM', 'MEAN', 'WEIGHTED_MEAN', 'NONE'] as const;
export type UnitRollUp = (typeof UNIT_ROLL_UPS)[number];
export const PERIOD_ROLL_UPS = ['SUM', 'MEAN', 'WEIGHTED_MEAN', 'LAST', 'NONE'] as const;
export type PeriodRollUp = (typeof PERIOD_ROLL_UPS)[number];

/** Who enters a measured indicator. */
export const REPORTING_LEVELS = ['COMMUNE', 'PROVINCE'] as const;
export type ReportingLevel = (typeof REPORTING_LEVELS)[number];

/** What is counted in the assessments of a review; the last five after Alkire and Foster (2011). */
export const DERIVED_MEASURES = [
  'HOUSEHOLDS',
  'PERSONS',
  'HOUSEHOLD_RATE',
  'PERSON_RATE',
  'HEADCOUNT_RATIO',
  'INTENSITY',
  'ADJUSTED_HEADCOUNT',
  'CENSORED_HEADCOUNT',
  'CONTRIBUTION',
] as const;
export type DerivedMeasure = (typeof DERIVED_MEASURES)[number];

/** Where the report of a unit for a period stands. */
export const REPORT_STATES = ['DRAFT', 'SUBMITTED', 'APPROVED', 'RETURNED'] as const;
export type ReportState = (typeof REPORT_STATES)[number];

/** Whether a report has come in time. */
export const REPORT_TIMELINESS = ['NOT_DUE', 'DUE', 'LATE', 'SENT'] as const;
export type ReportTimeliness = (typeof REPORT_TIMELINESS)[number];

export const MISSING_REASONS = ['NOT_COLLECTED', 'NOT_APPLICABLE', 'SOURCE_LATE', 'DISPUTED'] as const;
export type MissingReason = (typeof MISSING_REASONS)[number];

/** STATED: entered for the unit itself. ROLLED_UP: of values entered by communes or in shorter periods. COUNTED: in the registry. COMPUTED: by a formula. */
export const FIGURE_BASES = ['STATED', 'ROLLED_UP', 'COUNTED', 'COMPUTED', 'NONE'] as const;
export type FigureBasis = (typeof FIGURE_BASES)[number];

/** What an entered value stands out from. */
export const CELL_WARNINGS = ['UNLIKE_HISTORY', 'UNLIKE_NEIGHBOURS'] as const;
export type CellWarning = (typeof CELL_WARNINGS)[number];

/** Why a figure has no value. */
export const FIGURE_GAPS = [
  'NO_VALUES',
  'NOT_ROLLED_UP',
  'NO_WEIGHT',
  'DIVISION_BY_ZERO',
  'MISSING_INPUT',
  'NO_REVIEW',
  'NO_VERSION',
] as const;
export type FigureGap = (typeof FIGURE_GAPS)[number];

const ROLL_UP_LABELS = {
  SUM: { vi: 'Cộng', en: 'Sum' },
  MEAN: { vi: 'Trung bình cộng', en: 'Mean' },
  WEIGHTED_MEAN: { vi: 'Trung bình có trọng số', en: 'Weighted mean' },
  NONE: { vi: 'Không tổng hợp', en: 'None' },
} as const;

export const indicatorVocabularies = {
  IndicatorKind: vocabulary(
    INDICATOR_KINDS,
    { vi: 'Cách có số liệu', en: 'How it is obtained' },
    {
      MEASURED: { vi: 'Nhập số liệu', en: 'Entered' },
      DERIVED: { vi: 'Tính từ sổ bộ hộ', en: 'Counted in the registry' },
      FORMULA: { vi: 'Công thức từ chỉ tiêu khác', en: 'Formula over other indicators' },
    },
  ),
  UnitRollUp: vocabulary(UNIT_ROLL_UPS, { vi: 'Tổng hợp theo đơn vị', en: 'Roll-up over units' }, ROLL_UP_LABELS),
  PeriodRollUp: vocabulary(
    PERIOD_ROLL_UPS,
    { vi: 'Tổng hợp theo kỳ', en: 'Roll-up over periods' },
    { ...ROLL_UP_LABELS, LAST: { vi: 'Giá trị kỳ cuối', en: 'Last value' } },
  ),
  ReportingLevel: vocabulary(
    REPORTING_LEVELS,
    { vi: 'Cấp báo cáo', en: 'Reporting level' },
    { COMMUNE: { vi: 'Cấp xã', en: 'Commune' }, PROVINCE: { vi: 'Cấp tỉnh', en: 'Province' } },
  ),
  DerivedMeasure: vocabulary(
    DERIVED_MEASURES,
    { vi: 'Phép đo từ sổ bộ', en: 'Measure of the registry' },
    {
      HOUSEHOLDS: { vi: 'Số hộ', en: 'Households' },
      PERSONS: { vi: 'Số nhân khẩu', en: 'Persons' },
      HOUSEHOLD_RATE: { vi: 'Tỷ lệ hộ', en: 'Share of households' },
      PERSON_RATE: { vi: 'Tỷ lệ nhân khẩu', en: 'Share of persons' },
      HEADCOUNT_RATIO: { vi: 'Tỷ lệ nghèo đa chiều (H)', en: 'Multidimensional headcount ratio (H)' },
      INTENSITY: { vi: 'Cường độ nghèo (A)', en: 'Intensity of poverty (A)' },
      ADJUSTED_HEADCOUNT: { vi: 'Chỉ số nghèo đa chiều (M0)', en: 'Adjusted headcount ratio (M0)' },
      CENSORED_HEADCOUNT: { vi: 'Tỷ lệ thiếu hụt của người nghèo', en: 'Censored headcount' },
      CONTRIBUTION: { vi: 'Đóng góp vào M0', en: 'Contribution to M0' },
    },
  ),
  ReportState: vocabulary(
    REPORT_STATES,
    { vi: 'Trạng thái báo cáo', en: 'State of the report' },
    {
      DRAFT: { vi: 'Đang nhập', en: 'Draft' },
      SUBMITTED: { vi: 'Đã nộp', en: 'Submitted' },
      APPROVED: { vi: 'Đã duyệt', en: 'Approved' },
      RETURNED: { vi: 'Trả lại', en: 'Returned' },
    },
  ),
  ReportTimeliness: vocabulary(
    REPORT_TIMELINESS,
    { vi: 'Thời hạn báo cáo', en: 'Timeliness of the report' },
    {
      NOT_DUE: { vi: 'Chưa đến hạn', en: 'Not due' },
      DUE: { vi: 'Đến hạn', en: 'Due' },
      LATE: { vi: 'Quá hạn', en: 'Late' },
      SENT: { vi: 'Đã gửi', en: 'Sent' },
    },
  ),
  MissingReason: vocabulary(
    MISSING_REASONS,
    { vi: 'Lý do không có số liệu', en: 'Why there is no value' },
    {
      NOT_COLLECTED: { vi: 'Chưa thu thập', en: 'Not collected' },
      NOT_APPLICABLE: { vi: 'Không áp dụng tại đơn vị', en: 'Does not apply to the unit' },
      SOURCE_LATE: { vi: 'Nguồn chưa cung cấp', en: 'The source is late' },
      DISPUTED: { vi: 'Đang đối chiếu', en: 'Being checked' },
    },
  ),
  Attainment: attainmentVocabulary,
  FigureBasis: vocabulary(
    FIGURE_BASES,
    { vi: 'Số này từ đâu', en: 'Basis of the figure' },
    {
      STATED: { vi: 'Nhập trực tiếp cho đơn vị', en: 'Stated for the unit' },
      ROLLED_UP: { vi: 'Tổng hợp từ số liệu đã nhập', en: 'Rolled up from entered values' },
      COUNTED: { vi: 'Đếm từ sổ bộ hộ', en: 'Counted in the registry' },
      COMPUTED: { vi: 'Tính theo công thức', en: 'Computed by a formula' },
      NONE: { vi: 'Không có', en: 'None' },
    },
  ),
  CellWarning: vocabulary(
    CELL_WARNINGS,
    { vi: 'Cảnh báo số liệu', en: 'Warning about a value' },
    {
      UNLIKE_HISTORY: { vi: 'Khác xa các kỳ trước của đơn vị', en: 'Far from the unit’s other periods' },
      UNLIKE_NEIGHBOURS: { vi: 'Khác xa các xã khác cùng kỳ', en: 'Far from other communes in the period' },
    },
  ),
  FigureGap: vocabulary(
    FIGURE_GAPS,
    { vi: 'Vì sao không có số', en: 'Why there is no figure' },
    {
      NO_VALUES: { vi: 'Chưa có số liệu nào', en: 'No values yet' },
      NOT_ROLLED_UP: { vi: 'Chỉ tiêu không tổng hợp lên', en: 'The indicator is not rolled up' },
      NO_WEIGHT: { vi: 'Thiếu trọng số hoặc tổng trọng số bằng 0', en: 'Weights are missing or add up to 0' },
      DIVISION_BY_ZERO: { vi: 'Mẫu số bằng 0', en: 'Division by zero' },
      MISSING_INPUT: { vi: 'Thiếu số liệu đầu vào', en: 'An input is missing' },
      NO_REVIEW: { vi: 'Kỳ này không có kết quả rà soát', en: 'No review in this period' },
      NO_VERSION: { vi: 'Chỉ tiêu chưa có hiệu lực trong kỳ', en: 'The indicator is not in force in this period' },
    },
  ),
} as const;
