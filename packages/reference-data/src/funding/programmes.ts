import type { ProgrammeRecord } from './funding.ts';

export const NATIONAL_TARGET_PROGRAMMES = 'CTMTQG-2021-2025';

/** The national target programmes in Quảng Ninh, taken together as the source reports their money. */
export const programmes: readonly ProgrammeRecord[] = [
  {
    code: NATIONAL_TARGET_PROGRAMMES,
    name: 'Các chương trình mục tiêu quốc gia giai đoạn 2021 - 2025 tại Quảng Ninh',
    startsOn: '2021-01-01',
    endsOn: '2025-12-31',
    totalAmount: 82_000_000_000_000,
    totalIsLowerBound: true,
    description:
      'Tổng nguồn lực huy động trong ba năm 2021 - 2023 của tất cả các chương trình mục tiêu quốc gia, trong đó có chương trình giảm nghèo bền vững.',
    legalDocumentNumber: null,
    sourceNote:
      'Tỉnh Quảng Ninh báo cáo "trên 82.000 tỷ đồng" trong ba năm [L]; ngày đầu và ngày cuối theo giai đoạn [K].',
    // The results that the province reports beside the money [L].
    indicatorCodes: [
      'DUONG_O_TO_DEN_THON',
      'XA_CO_DIEN_LUOI',
      'HO_DUNG_DIEN_LUOI',
      'HO_CO_NHA_KIEN_CO',
      'SO_HO_NGHEO',
      'TY_LE_HO_NGHEO',
      'SO_HO_CAN_NGHEO',
      'TY_LE_HO_CAN_NGHEO',
      'MO_HINH_SAN_XUAT',
      'HO_THOAT_NGHEO_BEN_VUNG',
    ],
  },
];
