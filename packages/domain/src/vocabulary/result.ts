import { vocabulary } from './vocabulary.ts';

/** What a class rests on: what was compared with what, and how it came out. */
export const CLASS_REASON_CODES = [
  'NO_LINE',
  'NO_INCOME',
  'B1_AT_MOST_LINE',
  'B1_ABOVE_LINE',
  'INCOME_AT_MOST_LINE',
  'INCOME_ABOVE_LINE',
  'WITHIN_MIDDLE',
  'ABOVE_MIDDLE',
  'CUT_REACHED',
  'CUT_NOT_REACHED',
  'CUT_OPEN',
] as const;
export type ClassReasonCode = (typeof CLASS_REASON_CODES)[number];

export const resultVocabularies = {
  ClassReasonCode: vocabulary(
    CLASS_REASON_CODES,
    { vi: 'Lý do phân loại', en: 'Reason of a class' },
    {
      NO_LINE: { vi: 'Chuẩn không có mức cho khu vực', en: 'No line for the area type' },
      NO_INCOME: { vi: 'Chưa có thu nhập và điểm B1', en: 'Neither income nor B1 score' },
      B1_AT_MOST_LINE: { vi: 'Điểm B1 không vượt mức', en: 'B1 score not above the line' },
      B1_ABOVE_LINE: { vi: 'Điểm B1 vượt mức', en: 'B1 score above the line' },
      INCOME_AT_MOST_LINE: { vi: 'Thu nhập không vượt mức chuẩn', en: 'Income not above the line' },
      INCOME_ABOVE_LINE: { vi: 'Thu nhập vượt mức chuẩn', en: 'Income above the line' },
      WITHIN_MIDDLE: { vi: 'Trong mức sống trung bình', en: 'Within the middle living standard' },
      ABOVE_MIDDLE: { vi: 'Vượt mức sống trung bình', en: 'Above the middle living standard' },
      CUT_REACHED: { vi: 'Đủ ngưỡng thiếu hụt', en: 'Cut of deprivations reached' },
      CUT_NOT_REACHED: { vi: 'Chưa đủ ngưỡng thiếu hụt', en: 'Cut of deprivations not reached' },
      CUT_OPEN: { vi: 'Còn câu chưa trả lời quyết định ngưỡng', en: 'Open answers decide about the cut' },
    },
  ),
} as const;
