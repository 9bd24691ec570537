import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { communes } from './communes.ts';
import { districts } from './districts.ts';
import { successions } from './successions.ts';

/** Official lists kept beside the repository for checking only; where they are absent there is nothing to compare. */
const folder = new URL('../../../../../shared/data/', import.meta.url);

const kindWords: Record<string, string> = {
  XA: 'Xã',
  PHUONG: 'Phường',
  THI_TRAN: 'Thị trấn',
  DAC_KHU: 'Đặc khu',
  HUYEN: 'Huyện',
  THI_XA: 'Thị xã',
  THANH_PHO: 'Thành phố',
};
const extentWords: Record<string, string> = {
  WHOLE: 'Nhập toàn bộ',
  PART: 'Nhập một phần',
  PART_OF_AREA: 'Nhập một phần diện tích',
  PART_OF_AREA_ALL_POPULATION: 'Nhập một phần diện tích, toàn bộ dân số',
  UNCHANGED: 'Giữ nguyên',
};
const fullName = (unit: { kind: string; name: string } | undefined) => `${kindWords[unit!.kind]} ${unit!.name}`;
const before = communes.filter((commune) => commune.validTo === '2025-06-30');
const after = communes.filter((commune) => commune.validTo === null);
const district = (code: string | null) => districts.find((each) => each.code === code);

/** Rows of a CSV file as lists of cells, without its header, sorted. */
function rows(name: string): string[][] {
  const text = readFileSync(new URL(name, folder), 'utf8').normalize('NFC');
  const lines = text.trim().split(/\r?\n/).slice(1);
  return sorted(lines.map((line) => [...line.matchAll(/"([^"]*)"|([^,]+)/g)].map((cell) => cell[1] ?? cell[2]!)));
}
function sorted(list: string[][]): string[][] {
  return list.toSorted((a, b) => (a.join() < b.join() ? -1 : 1));
}

/** The lists differ among themselves in "Hoà"/"Hòa" (06742, 07165) and "Thị Xã"/"Thị xã"; one spelling for comparing. */
const oneSpelling = (list: string[][]) =>
  sorted(list.map((row) => row.map((cell) => cell.toLowerCase().replaceAll('oà', 'òa'))));

describe.runIf(existsSync(folder))('equals the official lists', () => {
  test('171 communes of 01/11/2024 with their districts', () => {
    const ours = before.map((unit) => [
      unit.provinceCode,
      unit.districtCode!,
      fullName(district(unit.districtCode)),
      unit.code,
      fullName(unit),
      kindWords[unit.kind]!,
    ]);
    expect(sorted(ours)).toEqual(rows('communes-2024-11-01.csv'));
  });

  test('54 communes of 01/07/2025', () => {
    expect(sorted(after.map((unit) => [unit.code, fullName(unit)]))).toEqual(rows('communes-2025-07-01.csv'));
  });

  test('184 successions with their extents', () => {
    const ours = successions.map((row) => {
      const old = before.find((unit) => unit.code === row.predecessor.code);
      const next = after.find((unit) => unit.code === row.successor.code);
      const oldDistrict = `${fullName(district(old!.districtCode))} (${old!.districtCode})`;
      return [next!.code, fullName(next), old!.code, fullName(old), extentWords[row.extent]!, oldDistrict];
    });
    expect(oneSpelling(ours)).toEqual(oneSpelling(rows('successions-2025-07-01.csv')));
  });
});
