import { vocabulary } from './vocabulary.ts';

/** The tables of a review beside the flow tables, in the order they are reported in. */
export const REVIEW_TABLES = ['DEPRIVATIONS', 'GROUPS', 'CAUSES', 'WISHES', 'ETHNICITIES', 'CHILDREN'] as const;
export type ReviewTableCode = (typeof REVIEW_TABLES)[number];

/** Households that are counted apart. */
export const HOUSEHOLD_GROUPS = ['ETHNIC_MINORITY', 'NO_LABOUR_CAPACITY', 'MERIT_HOUSEHOLD'] as const;

export const tablesVocabularies = {
  ReviewTable: vocabulary(
    REVIEW_TABLES,
    { vi: 'Biểu tổng hợp', en: 'Review table' },
    {
      DEPRIVATIONS: { vi: 'Mức độ thiếu hụt các dịch vụ xã hội cơ bản', en: 'Deprivations in basic social services' },
      GROUPS: { vi: 'Hộ theo nhóm đối tượng', en: 'Households by group' },
      CAUSES: { vi: 'Hộ theo nguyên nhân nghèo', en: 'Households by cause of poverty' },
      WISHES: { vi: 'Hộ theo nguyện vọng hỗ trợ', en: 'Households by wish for support' },
      ETHNICITIES: { vi: 'Hộ theo dân tộc của chủ hộ', en: 'Households by ethnicity of the head' },
      CHILDREN: { vi: 'Trẻ em trong hộ thiếu hụt', en: 'Children in deprived households' },
    },
  ),
  HouseholdGroup: vocabulary(
    HOUSEHOLD_GROUPS,
    { vi: 'Nhóm đối tượng', en: 'Group of households' },
    {
      ETHNIC_MINORITY: { vi: 'Hộ dân tộc thiểu số', en: 'Ethnic minority' },
      NO_LABOUR_CAPACITY: { vi: 'Hộ không có khả năng lao động', en: 'Without labour capacity' },
      MERIT_HOUSEHOLD: {
        vi: 'Hộ có thành viên là người có công với cách mạng',
        en: 'With a person of merit to the revolution',
      },
    },
  ),
} as const;
