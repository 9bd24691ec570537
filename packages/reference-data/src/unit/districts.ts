import { LAST_DAY_OF_DISTRICTS, LIST_2021_ON, REARRANGED_2024_ON } from './dates.ts';
import { districtRows } from './districts.generated.ts';
import type { DistrictRecord } from './unit.ts';

const FROM_LIST = 'Có trong danh mục đơn vị hành chính ngày 10/07/2021; ngày thành lập thực tế sớm hơn.';
const DONG_TRIEU = 'Thành lập thành phố Đông Triều trên cơ sở thị xã Đông Triều (cùng mã 205) từ 01/11/2024.';
const ENDED = 'Kết thúc hoạt động cấp huyện từ 01/07/2025.';

/** The 13 districts as they stood from 01/11/2024 to 30/06/2025, the last day of the district level. */
export const districts: readonly DistrictRecord[] = districtRows.map(({ code, name, kind }) => {
  const raised = code === '205';
  return {
    code,
    name,
    kind,
    provinceCode: '22',
    validFrom: raised ? REARRANGED_2024_ON : LIST_2021_ON,
    validTo: LAST_DAY_OF_DISTRICTS,
    legalDocumentNumber: raised ? '1199/NQ-UBTVQH15' : null,
    note: `${raised ? DONG_TRIEU : FROM_LIST} ${ENDED}`,
  };
});
