import { vocabulary } from './vocabulary.ts';

/** The six basic social services (NĐ 07/2021/NĐ-CP), in the order of the law. */
export const SERVICES = ['EMPLOYMENT', 'HEALTH', 'EDUCATION', 'HOUSING', 'WATER_SANITATION', 'INFORMATION'] as const;
export type Service = (typeof SERVICES)[number];

/** The twelve deprivation indicators (NĐ 07/2021/NĐ-CP), two for each service, in the order of the law. */
export const DEPRIVATION_INDICATORS = [
  'VIEC_LAM',
  'NGUOI_PHU_THUOC',
  'DINH_DUONG',
  'BAO_HIEM_Y_TE',
  'GIAO_DUC_NGUOI_LON',
  'DI_HOC_TRE_EM',
  'CHAT_LUONG_NHA_O',
  'DIEN_TICH_NHA_O',
  'NGUON_NUOC',
  'NHA_TIEU',
  'VIEN_THONG',
  'PHUONG_TIEN_THONG_TIN',
] as const;
export type DeprivationIndicator = (typeof DEPRIVATION_INDICATORS)[number];

export const standardVocabularies = {
  Service: vocabulary(
    SERVICES,
    { vi: 'Dịch vụ xã hội cơ bản', en: 'Basic social service' },
    {
      EMPLOYMENT: { vi: 'Việc làm', en: 'Employment' },
      HEALTH: { vi: 'Y tế', en: 'Health' },
      EDUCATION: { vi: 'Giáo dục', en: 'Education' },
      HOUSING: { vi: 'Nhà ở', en: 'Housing' },
      WATER_SANITATION: { vi: 'Nước sinh hoạt và vệ sinh', en: 'Water and sanitation' },
      INFORMATION: { vi: 'Thông tin', en: 'Information' },
    },
  ),
  DeprivationIndicator: vocabulary(
    DEPRIVATION_INDICATORS,
    { vi: 'Chỉ số thiếu hụt', en: 'Deprivation indicator' },
    {
      VIEC_LAM: { vi: 'Việc làm', en: 'Employment' },
      NGUOI_PHU_THUOC: { vi: 'Người phụ thuộc trong hộ gia đình', en: 'Dependants in the household' },
      DINH_DUONG: { vi: 'Dinh dưỡng', en: 'Nutrition' },
      BAO_HIEM_Y_TE: { vi: 'Bảo hiểm y tế', en: 'Health insurance' },
      GIAO_DUC_NGUOI_LON: { vi: 'Trình độ giáo dục của người lớn', en: 'Adult education' },
      DI_HOC_TRE_EM: { vi: 'Tình trạng đi học của trẻ em', en: 'Child schooling' },
      CHAT_LUONG_NHA_O: { vi: 'Chất lượng nhà ở', en: 'Housing quality' },
      DIEN_TICH_NHA_O: { vi: 'Diện tích nhà ở bình quân đầu người', en: 'Floor area per person' },
      NGUON_NUOC: { vi: 'Nguồn nước sinh hoạt', en: 'Water source' },
      NHA_TIEU: { vi: 'Nhà tiêu hợp vệ sinh', en: 'Hygienic toilet' },
      VIEN_THONG: { vi: 'Sử dụng dịch vụ viễn thông', en: 'Use of telecommunication services' },
      PHUONG_TIEN_THONG_TIN: {
        vi: 'Phương tiện phục vụ tiếp cận thông tin',
        en: 'Means of access to information',
      },
    },
  ),
} as const;
