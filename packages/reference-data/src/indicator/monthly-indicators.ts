import type { IndicatorRecord } from './indicator.ts';
import { computed, MEASURED } from './version.ts';

const OWN = 'Chỉ tiêu riêng của tỉnh [K]: theo dõi tiến độ, chưa đối chiếu với văn bản của chương trình.';

const entered = {
  direction: 'INCREASE',
  frequency: 'MONTH',
  description: null,
  legalDocumentNumber: null,
  sourceNote: OWN,
  version: MEASURED,
} as const;

type Row = readonly [code: string, name: string, nameEn: string, unit: string];

const rows: readonly Row[] = [
  ['HO_VAY_VON', 'Số hộ được vay vốn ưu đãi trong tháng', 'Households that got a preferential loan', 'hộ'],
  ['VON_VAY', 'Vốn vay ưu đãi giải ngân trong tháng', 'Preferential credit disbursed', 'triệu đồng'],
  ['LAO_DONG_VIEC_LAM', 'Số lao động được giải quyết việc làm', 'Workers placed in a job', 'người'],
  ['LAO_DONG_DAO_TAO', 'Số lao động được đào tạo nghề', 'Workers trained', 'người'],
  ['NHA_O_HOAN_THANH', 'Số nhà ở xây mới, sửa chữa hoàn thành', 'Houses built or repaired', 'nhà'],
  ['HO_CO_NUOC_SACH', 'Số hộ được hỗ trợ có nước sạch', 'Households helped to clean water', 'hộ'],
  ['HO_CO_NHA_TIEU', 'Số hộ được hỗ trợ có nhà tiêu hợp vệ sinh', 'Households helped to a hygienic toilet', 'hộ'],
  ['THE_BHYT', 'Số người được cấp, hỗ trợ thẻ bảo hiểm y tế', 'Persons given health insurance', 'người'],
  ['HOC_SINH_HO_TRO', 'Số học sinh được hỗ trợ học tập', 'Pupils supported', 'học sinh'],
  ['MO_HINH_MOI', 'Số mô hình sản xuất mới', 'New production models', 'mô hình'],
  ['HO_THAM_GIA_MO_HINH', 'Số hộ tham gia mô hình sản xuất mới', 'Households in new production models', 'hộ'],
  ['HO_THOAT_NGHEO', 'Số hộ đăng ký thoát nghèo, thoát cận nghèo', 'Households that applied to leave the list', 'hộ'],
];

/** What communes enter month by month, the households they count by, and what follows from these by formula. */
export const monthlyIndicators: readonly IndicatorRecord[] = [
  {
    ...entered,
    code: 'TONG_SO_HO',
    name: 'Tổng số hộ dân cư',
    nameEn: 'All households',
    unitOfMeasure: 'hộ',
    frequency: 'YEAR',
    version: { ...MEASURED, overPeriods: 'LAST' },
  },
  ...rows.map(([code, name, nameEn, unitOfMeasure]) => ({ ...entered, code, name, nameEn, unitOfMeasure })),
  {
    ...entered,
    code: 'VON_VAY_BINH_QUAN',
    name: 'Vốn vay bình quân một hộ',
    nameEn: 'Credit per household',
    unitOfMeasure: 'triệu đồng/hộ',
    version: computed('VON_VAY / HO_VAY_VON', 1),
  },
  {
    ...entered,
    code: 'HO_MOI_MO_HINH',
    name: 'Số hộ bình quân một mô hình',
    nameEn: 'Households per production model',
    unitOfMeasure: 'hộ/mô hình',
    version: computed('HO_THAM_GIA_MO_HINH / MO_HINH_MOI', 1),
  },
  {
    ...entered,
    code: 'TY_LE_NGHEO_TINH_TOAN',
    name: 'Tỷ lệ hộ nghèo tính từ số hộ',
    nameEn: 'Share of poor households computed from counts',
    unitOfMeasure: '%',
    direction: 'DECREASE',
    frequency: 'YEAR',
    version: computed('SO_HO_NGHEO / TONG_SO_HO * 100', 3),
  },
];
