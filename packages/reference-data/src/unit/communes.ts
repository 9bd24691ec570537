import { areaTypeOfKind } from './area-type.ts';
import { commune2024Rows } from './communes-2024.generated.ts';
import { commune2025Rows } from './communes-2025.generated.ts';
import { LAST_DAY_OF_DISTRICTS, LIST_2021_ON, REARRANGED_2024_ON, REARRANGED_2025_ON } from './dates.ts';
import { MOUNTAINOUS_SOURCE, mountainousCodes2026 } from './mountainous.ts';
import type { Change1199 } from './rows.ts';
import { successionRows } from './successions.generated.ts';
import type { CommuneRecord } from './unit.ts';

const UNCHANGED_LIST =
  'Có trong danh mục đơn vị hành chính ngày 10/07/2021 và không đổi tại Nghị quyết 1199; ngày thành lập thực tế sớm hơn.';

const NOTE_1199: Readonly<Record<Change1199, string>> = {
  CREATED: 'Thành lập xã mới từ hai xã, giữ một mã cũ.',
  RECLASSIFIED: 'Chuyển từ xã thành phường, giữ mã cũ.',
  ENLARGED: 'Nhận toàn bộ một đơn vị liền kề; tên, loại và mã không đổi.',
};

const CONTINUES = 'Giữ nguyên tại Nghị quyết 1679; tách hai dòng hiệu lực vì từ 01/07/2025 không còn cấp huyện.';

const continuing = new Set(successionRows.filter((row) => row.extent === 'UNCHANGED').map((row) => row.successor));

function communeOf2024({ code, name, kind, districtCode, change }: (typeof commune2024Rows)[number]): CommuneRecord {
  const note = change === null ? UNCHANGED_LIST : NOTE_1199[change];
  return {
    code,
    name,
    kind,
    ...areaTypeOfKind[kind],
    provinceCode: '22',
    districtCode,
    validFrom: change === null ? LIST_2021_ON : REARRANGED_2024_ON,
    validTo: LAST_DAY_OF_DISTRICTS,
    establishedBy: change === null ? null : '1199/NQ-UBTVQH15',
    mountainous: null,
    mountainousSource: null,
    note: continuing.has(code) ? `${note} ${CONTINUES}` : note,
  };
}

function communeOf2025({ code, name, kind }: (typeof commune2025Rows)[number]): CommuneRecord {
  const listed = mountainousCodes2026.has(code);
  return {
    code,
    name,
    kind,
    ...areaTypeOfKind[kind],
    provinceCode: '22',
    districtCode: null,
    validFrom: REARRANGED_2025_ON,
    validTo: null,
    establishedBy: continuing.has(code) ? null : '1679/NQ-UBTVQH15',
    mountainous: listed ? true : null,
    mountainousSource: listed ? MOUNTAINOUS_SOURCE : null,
    note: continuing.has(code) ? CONTINUES : null,
  };
}

/** The 171 communes valid until 30/06/2025, then the 54 from 01/07/2025 (Cái Chiên, 06967, is in both). */
export const communes: readonly CommuneRecord[] = [
  ...commune2024Rows.map(communeOf2024),
  ...commune2025Rows.map(communeOf2025),
];
