import { formatDecimal } from '../money/format-number.ts';
import { isCode, label } from '../vocabulary/registry.ts';
import type { Label, Language } from '../vocabulary/vocabulary.ts';

export const PROPOSAL_REASON_CODES = [
  'NO_MEMBERS',
  'FACTS_MISSING',
  'MEMBERS_CONCERNED',
  'DEPENDANTS',
  'DURABLE_PARTS',
  'FLOOR_AREA',
  'WATER_SOURCE',
  'TOILET',
  'INTERNET',
  'DEVICES',
] as const;
export type ProposalReasonCode = (typeof PROPOSAL_REASON_CODES)[number];

/** On which recorded facts a proposal rests. */
export interface ProposalReason {
  readonly code: ProposalReasonCode;
  readonly params?: Readonly<Record<string, string | number>>;
}

const TEMPLATES: { readonly [C in ProposalReasonCode]: Label } = {
  NO_MEMBERS: { vi: 'Hộ chưa có nhân khẩu vào ngày rà soát.', en: 'The household had no members on that day.' },
  FACTS_MISSING: { vi: 'Chưa đủ thông tin để suy ra.', en: 'The recorded facts do not settle it.' },
  MEMBERS_CONCERNED: { vi: 'Số nhân khẩu thiếu hụt: {count}.', en: 'Members concerned: {count}.' },
  DEPENDANTS: {
    vi: '{dependants} trong {members} nhân khẩu là người phụ thuộc.',
    en: '{dependants} of {members} members are dependants.',
  },
  DURABLE_PARTS: {
    vi: 'Theo độ bền chắc của tường, cột, mái đã ghi.',
    en: 'From the recorded durability of wall, columns and roof.',
  },
  FLOOR_AREA: {
    vi: '{floorAreaM2} m² cho {members} người; mức tối thiểu là {least} m² mỗi người.',
    en: '{floorAreaM2} m² for {members} people; the least is {least} m² each.',
  },
  WATER_SOURCE: { vi: 'Nguồn nước: {waterSource}.', en: 'Water source: {waterSource}.' },
  TOILET: { vi: 'Nhà tiêu: {toilet}.', en: 'Toilet: {toilet}.' },
  INTERNET: { vi: 'Theo việc sử dụng internet đã ghi.', en: 'From the recorded use of the internet.' },
  DEVICES: { vi: 'Theo các phương tiện thông tin đã ghi.', en: 'From the recorded information devices.' },
};

/** The reason of a proposal in words. */
export function proposalReasonMessage(reason: ProposalReason, lang: Language): string {
  return TEMPLATES[reason.code][lang].replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = reason.params?.[name] ?? '';
    if (name === 'waterSource' && isCode('WaterSource', value)) return label('WaterSource', value, lang).toLowerCase();
    if (name === 'toilet' && isCode('ToiletType', value)) return label('ToiletType', value, lang).toLowerCase();
    return formatDecimal(value, lang);
  });
}
