import type { DeprivationIndicator, Service } from '@thoat-ngheo/domain';
import type { StandardIndicatorRecord } from './standard.ts';

type Definition = readonly [
  code: DeprivationIndicator,
  service: Service,
  name: string,
  nameEn: string,
  threshold: string,
  thresholdSource: string,
];

const CORROBORATED = 'Tên: [L]. Ngưỡng: [K], khớp nhiều nguồn, chưa đối chiếu văn bản.';
const UNCHECKED = 'Tên: [L]. Ngưỡng: [K], chưa đối chiếu văn bản.';

/** The twelve indicators of the six services, in the order of decree 07/2021/NĐ-CP. */
const definitions: readonly Definition[] = [
  [
    'VIEC_LAM',
    'EMPLOYMENT',
    'Việc làm',
    'Employment',
    'Có ít nhất một người trong độ tuổi lao động, có khả năng và mong muốn làm việc, không có việc làm hoặc làm công ăn lương không có hợp đồng',
    CORROBORATED,
  ],
  [
    'NGUOI_PHU_THUOC',
    'EMPLOYMENT',
    'Người phụ thuộc trong hộ gia đình',
    'Dependants in the household',
    'Người phụ thuộc (trẻ em dưới 16 tuổi; người cao tuổi hoặc người khuyết tật hưởng trợ cấp hằng tháng) chiếm trên 50 % số nhân khẩu',
    CORROBORATED,
  ],
  [
    'DINH_DUONG',
    'HEALTH',
    'Dinh dưỡng',
    'Nutrition',
    'Có ít nhất một trẻ em dưới 16 tuổi suy dinh dưỡng chiều cao theo tuổi hoặc cân nặng theo tuổi',
    CORROBORATED,
  ],
  [
    'BAO_HIEM_Y_TE',
    'HEALTH',
    'Bảo hiểm y tế',
    'Health insurance',
    'Có ít nhất một người từ đủ 6 tuổi trở lên không có bảo hiểm y tế',
    CORROBORATED,
  ],
  [
    'GIAO_DUC_NGUOI_LON',
    'EDUCATION',
    'Trình độ giáo dục của người lớn',
    'Adult education',
    'Có ít nhất một người từ 16 đến 30 tuổi không tham gia khóa đào tạo và không có bằng cấp, chứng chỉ tương ứng với độ tuổi',
    CORROBORATED,
  ],
  [
    'DI_HOC_TRE_EM',
    'EDUCATION',
    'Tình trạng đi học của trẻ em',
    'Child schooling',
    'Có ít nhất một trẻ em từ 3 đến dưới 16 tuổi không học đúng bậc, cấp học phù hợp với độ tuổi',
    CORROBORATED,
  ],
  [
    'CHAT_LUONG_NHA_O',
    'HOUSING',
    'Chất lượng nhà ở',
    'Housing quality',
    'Có ít nhất hai trong ba kết cấu tường, cột, mái làm bằng vật liệu không bền chắc',
    CORROBORATED,
  ],
  [
    'DIEN_TICH_NHA_O',
    'HOUSING',
    'Diện tích nhà ở bình quân đầu người',
    'Floor area per person',
    'Diện tích nhà ở bình quân dưới 8 m² một người',
    CORROBORATED,
  ],
  [
    'NGUON_NUOC',
    'WATER_SANITATION',
    'Nguồn nước sinh hoạt',
    'Water source',
    'Không tiếp cận được nguồn nước sạch trong sinh hoạt',
    CORROBORATED,
  ],
  [
    'NHA_TIEU',
    'WATER_SANITATION',
    'Nhà tiêu hợp vệ sinh',
    'Hygienic toilet',
    'Không sử dụng hố xí, nhà tiêu hợp vệ sinh',
    CORROBORATED,
  ],
  [
    'VIEN_THONG',
    'INFORMATION',
    'Sử dụng dịch vụ viễn thông',
    'Use of telecommunication services',
    'Không có thành viên nào sử dụng dịch vụ internet',
    UNCHECKED,
  ],
  [
    'PHUONG_TIEN_THONG_TIN',
    'INFORMATION',
    'Phương tiện phục vụ tiếp cận thông tin',
    'Means of access to information',
    'Không có phương tiện nào trong số các phương tiện phục vụ tiếp cận thông tin',
    UNCHECKED,
  ],
];

/** The twelve indicators, each of weight 1 and 10 points (B2 form of circular 07/2021/TT-BLĐTBXH [L]). */
export function twelveIndicators(assumption: string | null = null): readonly StandardIndicatorRecord[] {
  return definitions.map(([code, service, name, nameEn, threshold, thresholdSource], index) => ({
    code,
    service,
    ordinal: index + 1,
    name,
    nameEn,
    weight: 1,
    points: 10,
    threshold,
    sourceNote: assumption === null ? thresholdSource : `${thresholdSource} ${assumption}`,
  }));
}
