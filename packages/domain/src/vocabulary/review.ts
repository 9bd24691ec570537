import { vocabulary } from './vocabulary.ts';

/** From worst to best; UNDETERMINED is no rank, it says that the answers do not settle the class. */
export const HOUSEHOLD_CLASSES = ['POOR', 'NEAR_POOR', 'MIDDLE', 'NON_POOR', 'UNDETERMINED'] as const;
export type HouseholdClass = (typeof HOUSEHOLD_CLASSES)[number];

export const ANSWER_VALUES = ['DEPRIVED', 'NOT_DEPRIVED', 'NOT_ANSWERED'] as const;
export type AnswerValue = (typeof ANSWER_VALUES)[number];

export const POVERTY_CAUSES = [
  'NO_LAND',
  'NO_CAPITAL',
  'NO_LABOUR',
  'NO_TOOLS',
  'NO_PRODUCTION_KNOWLEDGE',
  'NO_SKILLS',
  'ILLNESS_OR_ACCIDENT',
  'OTHER',
] as const;
export type PovertyCause = (typeof POVERTY_CAUSES)[number];

/** What households ask to be helped with. A list of the province's own: no form of the law has one. */
export const SUPPORT_WISHES = [
  'LOAN',
  'VOCATIONAL_TRAINING',
  'EMPLOYMENT',
  'HOUSING',
  'CLEAN_WATER',
  'HEALTH_CARE',
  'EDUCATION',
  'MEANS_OF_PRODUCTION',
  'OTHER',
] as const;
export type SupportWish = (typeof SUPPORT_WISHES)[number];

export const ROUND_KINDS = ['YEARLY', 'REGULAR'] as const;
export type RoundKind = (typeof ROUND_KINDS)[number];

/** The steps of a review in a commune (QĐ 24/2021/QĐ-TTg), in their order. */
export const REVIEW_STEPS = [
  'LISTING',
  'SURVEY',
  'VILLAGE_MEETING',
  'POSTING',
  'DISTRICT_OPINION',
  'RECOGNITION',
  'CLOSED',
] as const;
export type ReviewStep = (typeof REVIEW_STEPS)[number];

/** What is done in the review of a commune, each with its day and its papers. */
export const REVIEW_ACT_KINDS = [
  'LIST_MADE',
  'SURVEY_FINISHED',
  'MEETING_HELD',
  'POSTED',
  'COMPLAINT_RECEIVED',
  'COMPLAINT_RECHECKED',
  'DISTRICT_OPINION_GIVEN',
  'RECOGNISED',
  'CLOSED',
  'REOPENED',
] as const;
export type ReviewActKind = (typeof REVIEW_ACT_KINDS)[number];

export const reviewVocabularies = {
  HouseholdClass: vocabulary(
    HOUSEHOLD_CLASSES,
    { vi: 'Phân loại hộ', en: 'Household class' },
    {
      POOR: { vi: 'Hộ nghèo', en: 'Poor' },
      NEAR_POOR: { vi: 'Hộ cận nghèo', en: 'Near-poor' },
      MIDDLE: { vi: 'Hộ có mức sống trung bình', en: 'Middle living standard' },
      NON_POOR: { vi: 'Hộ không nghèo', en: 'Not poor' },
      UNDETERMINED: { vi: 'Chưa xác định', en: 'Undetermined' },
    },
  ),
  AnswerValue: vocabulary(
    ANSWER_VALUES,
    { vi: 'Trả lời', en: 'Answer' },
    {
      DEPRIVED: { vi: 'Thiếu hụt', en: 'Deprived' },
      NOT_DEPRIVED: { vi: 'Không thiếu hụt', en: 'Not deprived' },
      NOT_ANSWERED: { vi: 'Chưa trả lời', en: 'Not answered' },
    },
  ),
  PovertyCause: vocabulary(
    POVERTY_CAUSES,
    { vi: 'Nguyên nhân nghèo', en: 'Cause of poverty' },
    {
      NO_LAND: { vi: 'Không có đất sản xuất', en: 'No land' },
      NO_CAPITAL: { vi: 'Không có vốn sản xuất, kinh doanh', en: 'No capital' },
      NO_LABOUR: { vi: 'Không có lao động', en: 'No labour' },
      NO_TOOLS: { vi: 'Không có công cụ, phương tiện sản xuất', en: 'No tools' },
      NO_PRODUCTION_KNOWLEDGE: { vi: 'Không có kiến thức về sản xuất', en: 'No knowledge of production' },
      NO_SKILLS: { vi: 'Không có kỹ năng lao động, sản xuất', en: 'No skills' },
      ILLNESS_OR_ACCIDENT: { vi: 'Có người ốm đau, bệnh nặng, tai nạn', en: 'Illness or accident' },
      OTHER: { vi: 'Nguyên nhân khác', en: 'Other' },
    },
  ),
  SupportWish: vocabulary(
    SUPPORT_WISHES,
    { vi: 'Nguyện vọng hỗ trợ (danh mục của tỉnh)', en: "Wish for support (the province's own list)" },
    {
      LOAN: { vi: 'Vay vốn ưu đãi', en: 'Preferential loan' },
      VOCATIONAL_TRAINING: { vi: 'Đào tạo nghề', en: 'Vocational training' },
      EMPLOYMENT: { vi: 'Giới thiệu, tạo việc làm', en: 'Employment' },
      HOUSING: { vi: 'Xây mới, sửa chữa nhà ở', en: 'Building or mending the dwelling' },
      CLEAN_WATER: { vi: 'Nước sạch, nhà tiêu hợp vệ sinh', en: 'Clean water and sanitation' },
      HEALTH_CARE: { vi: 'Y tế, bảo hiểm y tế', en: 'Health care and insurance' },
      EDUCATION: { vi: 'Giáo dục, chi phí học tập', en: 'Education and its costs' },
      MEANS_OF_PRODUCTION: {
        vi: 'Tư liệu sản xuất (giống, vật tư, công cụ)',
        en: 'Means of production (seed, stock, tools)',
      },
      OTHER: { vi: 'Nguyện vọng khác', en: 'Other' },
    },
  ),
  RoundKind: vocabulary(
    ROUND_KINDS,
    { vi: 'Loại đợt rà soát', en: 'Kind of review round' },
    {
      YEARLY: { vi: 'Định kỳ hằng năm', en: 'Yearly' },
      REGULAR: { vi: 'Thường xuyên hằng tháng', en: 'Regular (monthly)' },
    },
  ),
  ReviewStep: vocabulary(
    REVIEW_STEPS,
    { vi: 'Bước rà soát', en: 'Review step' },
    {
      LISTING: { vi: 'Lập danh sách', en: 'Listing' },
      SURVEY: { vi: 'Khảo sát, phân loại', en: 'Survey and classification' },
      VILLAGE_MEETING: { vi: 'Họp dân', en: 'Village meeting' },
      POSTING: { vi: 'Niêm yết công khai', en: 'Public posting' },
      DISTRICT_OPINION: { vi: 'Xin ý kiến cấp huyện', en: 'District opinion' },
      RECOGNITION: { vi: 'Công nhận', en: 'Recognition' },
      CLOSED: { vi: 'Đã kết thúc', en: 'Closed' },
    },
  ),
  ReviewActKind: vocabulary(
    REVIEW_ACT_KINDS,
    { vi: 'Việc trong rà soát', en: 'Act of a review' },
    {
      LIST_MADE: { vi: 'Lập xong danh sách', en: 'List made' },
      SURVEY_FINISHED: { vi: 'Khảo sát, phân loại xong', en: 'Survey finished' },
      MEETING_HELD: { vi: 'Họp dân', en: 'Village meeting held' },
      POSTED: { vi: 'Niêm yết công khai', en: 'Posted publicly' },
      COMPLAINT_RECEIVED: { vi: 'Tiếp nhận khiếu nại', en: 'Complaint received' },
      COMPLAINT_RECHECKED: { vi: 'Phúc tra khiếu nại', en: 'Complaint re-checked' },
      DISTRICT_OPINION_GIVEN: { vi: 'Có ý kiến của cấp huyện', en: 'District opinion given' },
      RECOGNISED: { vi: 'Quyết định công nhận', en: 'Recognised' },
      CLOSED: { vi: 'Kết thúc đợt tại xã', en: 'Closed' },
      REOPENED: { vi: 'Mở lại để sửa', en: 'Reopened' },
    },
  ),
} as const;
