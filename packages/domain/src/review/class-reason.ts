import { formatDecimal } from '../money/format-number.ts';
import { label } from '../vocabulary/registry.ts';
import type { ClassReasonCode } from '../vocabulary/result.ts';
import type { Language } from '../vocabulary/vocabulary.ts';

/** Why a household has its class; the parameters are the figures that were compared. */
export interface ClassReason {
  readonly code: ClassReasonCode;
  readonly params?: Readonly<Record<string, string | number>>;
}

type Template = { readonly [L in Language]: string };

const TEMPLATES: { readonly [C in ClassReasonCode]: Template } = {
  NO_LINE: {
    vi: 'Chuẩn nghèo không có mức thu nhập cho khu vực {areaType}.',
    en: 'The standard has no income line for this area type: {areaType}.',
  },
  NO_INCOME: {
    vi: 'Chưa có điểm B1 và chưa khai thu nhập bình quân đầu người.',
    en: 'Neither the B1 score nor the income per person is given.',
  },
  B1_AT_MOST_LINE: {
    vi: 'Điểm B1 là {b1Points}, không vượt mức {line}.',
    en: 'The B1 score of {b1Points} is not above {line}.',
  },
  B1_ABOVE_LINE: { vi: 'Điểm B1 là {b1Points}, vượt mức {line}.', en: 'The B1 score of {b1Points} is above {line}.' },
  INCOME_AT_MOST_LINE: {
    vi: 'Thu nhập {income} đồng/người/tháng, không vượt mức {line} đồng.',
    en: 'Income of {income} VND per person and month is not above the line of {line} VND.',
  },
  INCOME_ABOVE_LINE: {
    vi: 'Thu nhập {income} đồng/người/tháng, vượt mức {line} đồng.',
    en: 'Income of {income} VND per person and month is above the line of {line} VND.',
  },
  WITHIN_MIDDLE: {
    vi: 'Thu nhập {income} đồng không vượt mức sống trung bình {middleLine} đồng.',
    en: 'Income of {income} VND is within the middle living standard, up to {middleLine} VND.',
  },
  ABOVE_MIDDLE: {
    vi: 'Thu nhập {income} đồng vượt mức sống trung bình {middleLine} đồng.',
    en: 'Income of {income} VND is above the middle living standard of {middleLine} VND.',
  },
  CUT_REACHED: {
    vi: 'Thiếu hụt ít nhất {min} chỉ số; từ {cut} trở lên là hộ nghèo.',
    en: 'At least {min} deprivations; {cut} or more make the household poor.',
  },
  CUT_NOT_REACHED: {
    vi: 'Thiếu hụt nhiều nhất {max} chỉ số; dưới {cut} là hộ cận nghèo.',
    en: 'At most {max} deprivations; fewer than {cut} make the household near-poor.',
  },
  CUT_OPEN: {
    vi: 'Thiếu hụt từ {min} đến {max} chỉ số tùy các câu chưa trả lời; ngưỡng là {cut}. Hãy trả lời các chỉ số còn lại.',
    en: 'Between {min} and {max} deprivations, depending on the open answers; the cut is {cut}. Answer the rest.',
  },
};

/** A reason in words, with the figures it rests on. */
export function classReasonMessage(reason: ClassReason, lang: Language): string {
  return TEMPLATES[reason.code][lang].replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = reason.params?.[name];
    if (value === 'RURAL' || value === 'URBAN') return label('AreaType', value, lang).toLowerCase();
    return value === undefined ? '' : formatDecimal(value, lang);
  });
}
