import { derivedIndicators } from './derived-indicators.ts';
import type { IndicatorRecord } from './indicator.ts';
import { monthlyIndicators } from './monthly-indicators.ts';
import { MEASURED, OF_PROVINCE, weighedByHouseholds } from './version.ts';

const REPORTED = 'Chỉ tiêu nêu trong báo cáo của tỉnh Quảng Ninh 2021 - 2023 [L].';
const AREA_67 = 'Phạm vi: 67 xã, phường, thị trấn vùng dân tộc thiểu số, miền núi, biên giới, hải đảo.';

const infrastructure = {
  unitOfMeasure: '%',
  direction: 'INCREASE',
  frequency: 'YEAR',
  legalDocumentNumber: null,
  sourceNote: REPORTED,
  version: OF_PROVINCE,
} as const;

/** Reported at the start of 2023 on the provincial standard, hence by quarter: a year-end figure is another measurement. */
const poverty = {
  direction: 'DECREASE',
  frequency: 'QUARTER',
  description: 'Theo chuẩn nghèo đa chiều áp dụng tại tỉnh trong kỳ.',
  legalDocumentNumber: '13/2023/NQ-HĐND',
  sourceNote: REPORTED,
  version: { ...MEASURED, overPeriods: 'LAST', decimals: 0 },
} as const;

/** The indicators that the province reports for the programme. */
export const indicators: readonly IndicatorRecord[] = [
  {
    ...infrastructure,
    code: 'DUONG_O_TO_DEN_THON',
    name: 'Tỷ lệ xã miền núi có đường ô tô đến tất cả các thôn, bản',
    nameEn: 'Mountain communes with a car road to every village',
    description: 'Phạm vi: các xã miền núi.',
  },
  {
    ...infrastructure,
    code: 'XA_CO_DIEN_LUOI',
    name: 'Tỷ lệ xã trong vùng có điện lưới quốc gia',
    nameEn: 'Communes of the area with grid power',
    description: AREA_67,
  },
  {
    ...infrastructure,
    version: weighedByHouseholds(1),
    code: 'HO_DUNG_DIEN_LUOI',
    name: 'Tỷ lệ hộ sử dụng điện lưới quốc gia',
    nameEn: 'Households with grid power',
    description: AREA_67,
  },
  {
    ...infrastructure,
    version: weighedByHouseholds(1),
    code: 'HO_CO_NHA_KIEN_CO',
    name: 'Tỷ lệ hộ có nhà ở kiên cố',
    nameEn: 'Households in solid houses',
    description: AREA_67,
  },
  { ...poverty, code: 'SO_HO_NGHEO', name: 'Số hộ nghèo', nameEn: 'Poor households', unitOfMeasure: 'hộ' },
  {
    ...poverty,
    version: weighedByHouseholds(3),
    code: 'TY_LE_HO_NGHEO',
    name: 'Tỷ lệ hộ nghèo',
    nameEn: 'Share of poor households',
    unitOfMeasure: '%',
  },
  {
    ...poverty,
    code: 'SO_HO_CAN_NGHEO',
    name: 'Số hộ cận nghèo',
    nameEn: 'Near-poor households',
    unitOfMeasure: 'hộ',
  },
  {
    ...poverty,
    version: weighedByHouseholds(3),
    code: 'TY_LE_HO_CAN_NGHEO',
    name: 'Tỷ lệ hộ cận nghèo',
    nameEn: 'Share of near-poor households',
    unitOfMeasure: '%',
  },
  {
    ...infrastructure,
    version: { ...MEASURED, overPeriods: 'LAST', decimals: 0 },
    code: 'MO_HINH_SAN_XUAT',
    name: 'Số mô hình sản xuất',
    nameEn: 'Production models',
    unitOfMeasure: 'mô hình',
    description: `${AREA_67} Nguồn không nêu số liệu.`,
  },
  {
    ...infrastructure,
    version: { ...MEASURED, decimals: 0 },
    code: 'HO_THOAT_NGHEO_BEN_VUNG',
    name: 'Số hộ thoát nghèo bền vững, vươn lên khá giả',
    nameEn: 'Households that escaped poverty for good or became well-off',
    unitOfMeasure: 'hộ',
    description: `${AREA_67} Nguồn không nêu số liệu.`,
  },
  ...derivedIndicators,
  ...monthlyIndicators,
];
