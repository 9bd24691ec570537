import { vocabulary } from './vocabulary.ts';

/** Where a household's water for daily use comes from. */
export const WATER_SOURCES = [
  'PIPED',
  'DRILLED_WELL',
  'PROTECTED_WELL',
  'PROTECTED_SPRING',
  'RAINWATER',
  'BOTTLED',
  'UNPROTECTED_WELL',
  'UNPROTECTED_SPRING',
  'SURFACE_WATER',
  'OTHER',
] as const;
export type WaterSource = (typeof WATER_SOURCES)[number];

export const TOILET_TYPES = [
  'SEPTIC',
  'POUR_FLUSH',
  'VENTILATED_PIT',
  'DOUBLE_VAULT',
  'SIMPLE_PIT',
  'OTHER',
  'NONE',
] as const;
export type ToiletType = (typeof TOILET_TYPES)[number];

/**
 * Means of reaching information. `NONE` states that the household owns none of them; an empty list states nothing,
 * because a question not answered is not a "no".
 */
export const INFORMATION_DEVICES = [
  'TELEVISION',
  'RADIO',
  'DESKTOP_COMPUTER',
  'LAPTOP',
  'TABLET',
  'SMARTPHONE',
  'TELEPHONE',
  'NONE',
] as const;
export type InformationDevice = (typeof INFORMATION_DEVICES)[number];

export const dwellingVocabularies = {
  WaterSource: vocabulary(
    WATER_SOURCES,
    { vi: 'Nguồn nước sinh hoạt', en: 'Water source' },
    {
      PIPED: { vi: 'Nước máy', en: 'Piped water' },
      DRILLED_WELL: { vi: 'Giếng khoan', en: 'Drilled well' },
      PROTECTED_WELL: { vi: 'Giếng đào được bảo vệ', en: 'Protected dug well' },
      PROTECTED_SPRING: { vi: 'Khe, mó được bảo vệ', en: 'Protected spring' },
      RAINWATER: { vi: 'Nước mưa', en: 'Rainwater' },
      BOTTLED: { vi: 'Nước đóng chai, đóng bình', en: 'Bottled water' },
      UNPROTECTED_WELL: { vi: 'Giếng đào không được bảo vệ', en: 'Unprotected dug well' },
      UNPROTECTED_SPRING: { vi: 'Khe, mó không được bảo vệ', en: 'Unprotected spring' },
      SURFACE_WATER: { vi: 'Nước sông, suối, ao, hồ', en: 'River, stream, pond or lake' },
      OTHER: { vi: 'Nguồn khác', en: 'Other' },
    },
  ),
  ToiletType: vocabulary(
    TOILET_TYPES,
    { vi: 'Loại nhà tiêu', en: 'Toilet' },
    {
      SEPTIC: { vi: 'Tự hoại, bán tự hoại', en: 'Septic tank' },
      POUR_FLUSH: { vi: 'Thấm dội nước', en: 'Pour-flush' },
      VENTILATED_PIT: { vi: 'Chìm có ống thông hơi', en: 'Ventilated improved pit' },
      DOUBLE_VAULT: { vi: 'Hai ngăn', en: 'Double vault' },
      SIMPLE_PIT: { vi: 'Hố đào đơn giản', en: 'Simple pit' },
      OTHER: { vi: 'Loại khác', en: 'Other' },
      NONE: { vi: 'Không có nhà tiêu', en: 'No toilet' },
    },
  ),
  InformationDevice: vocabulary(
    INFORMATION_DEVICES,
    { vi: 'Phương tiện thông tin', en: 'Information device' },
    {
      TELEVISION: { vi: 'Ti vi', en: 'Television' },
      RADIO: { vi: 'Đài (radio)', en: 'Radio' },
      DESKTOP_COMPUTER: { vi: 'Máy tính để bàn', en: 'Desktop computer' },
      LAPTOP: { vi: 'Máy tính xách tay', en: 'Laptop' },
      TABLET: { vi: 'Máy tính bảng', en: 'Tablet' },
      SMARTPHONE: { vi: 'Điện thoại thông minh', en: 'Smartphone' },
      TELEPHONE: { vi: 'Điện thoại', en: 'Telephone' },
      NONE: { vi: 'Không có phương tiện nào', en: 'None of these' },
    },
  ),
} as const;
