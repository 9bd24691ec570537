import type { AreaType, CommuneKind } from '@thoat-ngheo/domain';

/** Area type of a commune by its kind, with its source; a stored column, because the law may decide otherwise per unit. */
export const areaTypeOfKind: Readonly<Record<CommuneKind, { areaType: AreaType; areaTypeSource: string }>> = {
  XA: { areaType: 'RURAL', areaTypeSource: 'Theo loại đơn vị hành chính: xã là khu vực nông thôn [K]' },
  PHUONG: { areaType: 'URBAN', areaTypeSource: 'Theo loại đơn vị hành chính: phường là khu vực thành thị [K]' },
  THI_TRAN: { areaType: 'URBAN', areaTypeSource: 'Theo loại đơn vị hành chính: thị trấn là khu vực thành thị [K]' },
  // Not settled for đặc khu. Both came from rural districts in which all communes but one township were xã.
  DAC_KHU: {
    areaType: 'RURAL',
    areaTypeSource:
      'Giả định [K], chưa có quy định: đặc khu tạm xếp khu vực nông thôn vì trước 01/07/2025 là huyện, chỉ có một thị trấn',
  },
};
