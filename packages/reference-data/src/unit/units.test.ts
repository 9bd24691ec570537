import { expect, test } from 'vitest';
import { communes } from './communes.ts';
import { districts } from './districts.ts';
import { mountainousCodes2026 } from './mountainous.ts';
import { provinces } from './provinces.ts';
import { successions } from './successions.ts';
import type { CommuneRecord, Validity } from './unit.ts';

const validOn = (day: string) => (unit: Validity) =>
  unit.validFrom <= day && (unit.validTo === null || day <= unit.validTo);
const communesOn = (day: string) => communes.filter(validOn(day));
const countBy = <T>(rows: readonly T[], key: (row: T) => string) =>
  Object.fromEntries([...Map.groupBy(rows, key)].map(([value, group]) => [value, group.length]));
const find = (code: string, on: string): CommuneRecord => communesOn(on).find((commune) => commune.code === code)!;

test('13 districts until 30/06/2025: 7 huyện, 1 thị xã, 5 cities; none after', () => {
  expect(countBy(districts, (district) => district.kind)).toEqual({ HUYEN: 7, THI_XA: 1, THANH_PHO: 5 });
  expect(districts.filter(validOn('2025-06-30'))).toHaveLength(13);
  expect(districts.filter(validOn('2025-07-01'))).toHaveLength(0);
});

test('171 communes on 01/11/2024 and 30/06/2025: 91 xã, 73 phường, 7 thị trấn', () => {
  for (const day of ['2024-11-01', '2025-06-30']) {
    expect(countBy(communesOn(day), (commune) => commune.kind)).toEqual({ XA: 91, PHUONG: 73, THI_TRAN: 7 });
  }
});

test('54 communes from 01/07/2025: 22 xã, 30 phường, 2 đặc khu, none in a district', () => {
  const now = communesOn('2025-07-01');
  expect(countBy(now, (commune) => commune.kind)).toEqual({ XA: 22, PHUONG: 30, DAC_KHU: 2 });
  expect(now.every((commune) => commune.districtCode === null)).toBe(true);
});

test('184 successions by extent', () => {
  expect(countBy(successions, (succession) => succession.extent)).toEqual({
    WHOLE: 158,
    PART: 21,
    PART_OF_AREA: 2,
    PART_OF_AREA_ALL_POPULATION: 2,
    UNCHANGED: 1,
  });
  expect(successions).toHaveLength(184);
});

test('codes are strings of 2, 3 and 5 digits, names are NFC and carry no kind word', () => {
  for (const { code } of provinces) expect(code).toMatch(/^\d{2}$/);
  for (const { code } of districts) expect(code).toMatch(/^\d{3}$/);
  for (const { code } of communes) expect(code).toMatch(/^\d{5}$/);
  for (const { name } of [...districts, ...communes]) {
    expect(name).toBe(name.normalize('NFC'));
    expect(name).not.toMatch(/^(Xã|Phường|Thị trấn|Thị xã|Đặc khu|Huyện|Thành phố) /);
  }
});

test('a code names one unit on any day', () => {
  for (const [, units] of Map.groupBy(communes, (commune) => commune.code)) {
    const ordered = units.toSorted((a, b) => a.validFrom.localeCompare(b.validFrom));
    for (const [index, unit] of ordered.entries()) {
      const next = ordered[index + 1];
      if (next !== undefined) expect(unit.validTo! < next.validFrom).toBe(true);
    }
  }
});

test('06652 was phường Hà Phong and is phường Hà Tu', () => {
  expect(find('06652', '2025-06-30').name).toBe('Hà Phong');
  expect(find('06652', '2025-07-01').name).toBe('Hà Tu');
});

test('every old commune has a successor, every new one a predecessor, and no pair is stated twice', () => {
  const before = communesOn('2025-06-30').map((commune) => commune.code);
  const after = communesOn('2025-07-01').map((commune) => commune.code);
  expect(new Set(successions.map((row) => row.predecessor.code))).toEqual(new Set(before));
  expect(new Set(successions.map((row) => row.successor.code))).toEqual(new Set(after));
  expect(new Set(successions.map((row) => `${row.predecessor.code}>${row.successor.code}`)).size).toBe(184);
});

test('twelve old communes are split; those of whole extent have one successor', () => {
  const byPredecessor = Map.groupBy(successions, (row) => row.predecessor.code);
  const split = [...byPredecessor].filter(([, rows]) => rows.length > 1).map(([code]) => code);
  expect(split.toSorted()).toEqual(
    '06655 06799 06820 06853 06868 06877 06880 06886 06946 07042 07093 07180'.split(' '),
  );
  for (const [, rows] of byPredecessor) {
    expect(rows.some((row) => row.extent === 'WHOLE' || row.extent === 'UNCHANGED')).toBe(rows.length === 1);
  }
});

test('only Cái Chiên continues unchanged: same code, name and kind on both sides', () => {
  const unchanged = successions.filter((row) => row.extent === 'UNCHANGED');
  expect(unchanged.map((row) => [row.predecessor.code, row.successor.code])).toEqual([['06967', '06967']]);
  const [before, after] = [find('06967', '2025-06-30'), find('06967', '2025-07-01')];
  expect([after.name, after.kind]).toEqual([before.name, before.kind]);
});

test('relations point at units that exist', () => {
  const districtCodes = new Set(districts.map((district) => district.code));
  for (const commune of communes) {
    expect(commune.provinceCode).toBe('22');
    if (commune.districtCode !== null) expect(districtCodes).toContain(commune.districtCode);
  }
});

test('the four communes that became phường on 01/11/2024 are not claimed to be urban before', () => {
  for (const code of ['07081', '07090', '07102', '07129']) {
    expect(find(code, '2024-11-01')).toMatchObject({ kind: 'PHUONG', areaType: 'URBAN', validFrom: '2024-11-01' });
    expect(find(code, '2024-10-31')).toBeUndefined();
  }
});

test('a thị trấn merged into a xã changes its area type with the date', () => {
  const tienYen = successions.filter((row) => row.successor.code === '06862').map((row) => row.predecessor);
  expect(tienYen.map(({ code, on }) => find(code, on)).filter((unit) => unit.areaType === 'URBAN')).toMatchObject([
    { kind: 'THI_TRAN', name: 'Tiên Yên' },
  ]);
  expect(find('06862', '2025-07-01')).toMatchObject({ kind: 'XA', areaType: 'RURAL' });
});

test('đặc khu carry their area type as a marked assumption', () => {
  for (const unit of communes.filter((commune) => commune.kind === 'DAC_KHU')) {
    expect(unit.areaTypeSource).toContain('Giả định [K]');
  }
});

test('decision 4495 lists 12 xã and đặc khu Vân Đồn; other units carry no flag', () => {
  const flagged = communes.filter((commune) => commune.mountainous !== null);
  expect(mountainousCodes2026.size).toBe(13);
  expect(flagged.every((commune) => commune.validFrom === '2025-07-01' && commune.mountainous === true)).toBe(true);
  expect(flagged.map((commune) => commune.name).toSorted()).toEqual(
    [
      ...['Quảng La', 'Lương Minh', 'Kỳ Thượng', 'Ba Chẽ', 'Quảng Tân', 'Hải Sơn', 'Quảng Đức', 'Điền Xá', 'Hoành Mô'],
      ...['Lục Hồn', 'Bình Liêu', 'Đường Hoa', 'Vân Đồn'],
    ].toSorted(),
  );
});
