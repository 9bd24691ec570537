import type { CommuneKind, DistrictKind } from '@thoat-ngheo/domain';

export const districtKinds: Readonly<Record<string, DistrictKind>> = {
  Huyện: 'HUYEN',
  Quận: 'QUAN',
  'Thị xã': 'THI_XA',
  'Thành phố': 'THANH_PHO',
};

export const communeKinds: Readonly<Record<string, CommuneKind>> = {
  Xã: 'XA',
  Phường: 'PHUONG',
  'Thị trấn': 'THI_TRAN',
  'Đặc khu': 'DAC_KHU',
};

/**
 * Splits "Thị trấn Tiên Yên" into its kind and its name.
 * @throws Error when the text starts with none of the kind words.
 */
export function splitName<K>(fullName: string, kinds: Readonly<Record<string, K>>): { kind: K; name: string } {
  for (const [word, kind] of Object.entries(kinds)) {
    if (fullName.startsWith(`${word} `)) return { kind, name: fullName.slice(word.length + 1) };
  }
  throw new Error(`No kind word at the start of "${fullName}"`);
}
