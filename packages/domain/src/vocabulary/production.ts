import { vocabulary } from './vocabulary.ts';

/** What a production model grows, raises, makes or offers. */
export const PRODUCTION_KINDS = [
  'CROPS',
  'LIVESTOCK',
  'AQUACULTURE',
  'FORESTRY',
  'CRAFT',
  'SERVICES',
  'OTHER',
] as const;
export type ProductionKind = (typeof PRODUCTION_KINDS)[number];

export const PRODUCTION_STATUSES = ['PLANNED', 'RUNNING', 'FINISHED', 'STOPPED'] as const;
export type ProductionStatus = (typeof PRODUCTION_STATUSES)[number];

/** What taking part did for a household; STOPPED: it left before the end. */
export const PARTICIPANT_OUTCOMES = ['ESCAPED', 'IMPROVED', 'UNCHANGED', 'STOPPED'] as const;
export type ParticipantOutcome = (typeof PARTICIPANT_OUTCOMES)[number];

export const productionVocabularies = {
  ProductionKind: vocabulary(
    PRODUCTION_KINDS,
    { vi: 'Lĩnh vực sản xuất', en: 'Kind of production' },
    {
      CROPS: { vi: 'Trồng trọt', en: 'Crops' },
      LIVESTOCK: { vi: 'Chăn nuôi', en: 'Livestock' },
      AQUACULTURE: { vi: 'Nuôi trồng thuỷ sản', en: 'Aquaculture' },
      FORESTRY: { vi: 'Lâm nghiệp', en: 'Forestry' },
      CRAFT: { vi: 'Ngành nghề, tiểu thủ công nghiệp', en: 'Crafts and small industry' },
      SERVICES: { vi: 'Dịch vụ, du lịch', en: 'Services and tourism' },
      OTHER: { vi: 'Khác', en: 'Other' },
    },
  ),
  ProductionStatus: vocabulary(
    PRODUCTION_STATUSES,
    { vi: 'Tình trạng mô hình', en: 'Status of the model' },
    {
      PLANNED: { vi: 'Dự kiến', en: 'Planned' },
      RUNNING: { vi: 'Đang thực hiện', en: 'Running' },
      FINISHED: { vi: 'Đã kết thúc', en: 'Finished' },
      STOPPED: { vi: 'Dừng giữa chừng', en: 'Stopped early' },
    },
  ),
  ParticipantOutcome: vocabulary(
    PARTICIPANT_OUTCOMES,
    { vi: 'Kết quả của hộ tham gia', en: 'Outcome for the household' },
    {
      ESCAPED: { vi: 'Thoát nghèo, thoát cận nghèo', en: 'Escaped poverty or near-poverty' },
      IMPROVED: { vi: 'Có cải thiện', en: 'Improved' },
      UNCHANGED: { vi: 'Chưa thay đổi', en: 'Unchanged' },
      STOPPED: { vi: 'Ngừng tham gia', en: 'Stopped taking part' },
    },
  ),
} as const;
