import { vocabulary } from './vocabulary.ts';

/** The table on which it is decided what is told: every finer one agrees with it. */
export const BASE_DIMENSIONS = ['COMMUNE', 'CLASS', 'ETHNIC_MINORITY'] as const;
/** What may be told apart besides, one at a time. */
export const DETAIL_DIMENSIONS = ['VILLAGE', 'ETHNICITY', 'HEAD_SEX'] as const;
export type DetailDimension = (typeof DETAIL_DIMENSIONS)[number];
/** The units for which figures are told, one kind at a time. */
export const UNIT_DIMENSIONS = ['DISTRICT', 'COMMUNE'] as const;
export type UnitDimension = (typeof UNIT_DIMENSIONS)[number];

/** By what poverty figures can be told apart. */
export const FIGURE_DIMENSIONS = ['DISTRICT', ...BASE_DIMENSIONS, ...DETAIL_DIMENSIONS] as const;
export type FigureDimension = (typeof FIGURE_DIMENSIONS)[number];

/** How a value of a series came into the commune it is told for. */
export const SERIES_BASES = ['REPORTED', 'FOLLOWED', 'APPORTIONED'] as const;
export type SeriesBasis = (typeof SERIES_BASES)[number];

/** Why a value cannot be told in the communes of a day. */
export const UNPLACED_REASONS = ['NOT_ADDITIVE', 'NO_HOUSEHOLDS', 'NO_SUCCESSION'] as const;
export type UnplacedReason = (typeof UNPLACED_REASONS)[number];

export const figuresVocabularies = {
  SeriesBasis: vocabulary(
    SERIES_BASES,
    { vi: 'Cách có giá trị', en: 'Basis of a value' },
    {
      REPORTED: { vi: 'Như báo cáo', en: 'As reported' },
      FOLLOWED: { vi: 'Cộng từ các đơn vị được nhận trọn', en: 'Summed over communes taken over whole' },
      APPORTIONED: { vi: 'Phân bổ theo số hộ', en: 'Apportioned by households' },
    },
  ),
  UnplacedReason: vocabulary(
    UNPLACED_REASONS,
    { vi: 'Lý do không chuyển được', en: 'Why it cannot be placed' },
    {
      NOT_ADDITIVE: { vi: 'Tỷ lệ không cộng, không chia được', en: 'A rate can be neither added nor divided' },
      NO_HOUSEHOLDS: { vi: 'Không có hộ nào để phân bổ', en: 'There are no households to divide it by' },
      NO_SUCCESSION: { vi: 'Không có chuỗi kế thừa đến ngày đó', en: 'No successions lead to that day' },
    },
  ),
  FigureDimension: vocabulary(
    FIGURE_DIMENSIONS,
    { vi: 'Phân tổ', en: 'Dimension' },
    {
      DISTRICT: { vi: 'Cấp huyện', en: 'District' },
      COMMUNE: { vi: 'Xã', en: 'Commune' },
      CLASS: { vi: 'Loại hộ', en: 'Class' },
      ETHNIC_MINORITY: { vi: 'Chủ hộ là dân tộc thiểu số', en: 'Head of an ethnic minority' },
      VILLAGE: { vi: 'Thôn, bản, khu phố', en: 'Village' },
      ETHNICITY: { vi: 'Dân tộc chủ hộ', en: 'Ethnicity of the head' },
      HEAD_SEX: { vi: 'Giới tính chủ hộ', en: 'Sex of the head' },
    },
  ),
} as const;
