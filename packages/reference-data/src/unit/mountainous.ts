/** Codes from 01/07/2025 of the 12 xã and the đặc khu that decision 4495/QĐ-UBND lists as mountainous for 2026 - 2030. */
export const mountainousCodes2026: ReadonlySet<string> = new Set([
  '06724', // Hải Sơn
  '06838', // Bình Liêu
  '06841', // Hoành Mô
  '06856', // Lục Hồn
  '06874', // Điền Xá
  '06913', // Quảng Tân
  '06931', // Quảng Đức
  '06946', // Đường Hoa
  '06970', // Ba Chẽ
  '06979', // Kỳ Thượng
  '06985', // Lương Minh
  '06994', // Vân Đồn
  '07054', // Quảng La
]);

export const MOUNTAINOUS_SOURCE = '4495/QĐ-UBND: xã, đặc khu miền núi giai đoạn 2026 - 2030 [L]';
