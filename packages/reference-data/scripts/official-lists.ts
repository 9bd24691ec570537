import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { label } from '@thoat-ngheo/domain';
import { communes } from '../src/unit/communes.ts';
import { districts } from '../src/unit/districts.ts';
import { successions } from '../src/unit/successions.ts';
import type { CommuneRecord, DistrictRecord } from '../src/unit/unit.ts';

type Row = readonly (string | null)[];

const EXTENT_WORDS: Readonly<Record<string, string>> = {
  WHOLE: 'Nhập toàn bộ',
  PART: 'Nhập một phần',
  PART_OF_AREA: 'Nhập một phần diện tích',
  PART_OF_AREA_ALL_POPULATION: 'Nhập một phần diện tích, toàn bộ dân số',
  UNCHANGED: 'Giữ nguyên',
};

const communeKind = ({ kind }: CommuneRecord): string => label('CommuneKind', kind, 'vi');
const communeName = (unit: CommuneRecord): string => `${communeKind(unit)} ${unit.name}`;
const districtName = ({ kind, name }: DistrictRecord): string => `${label('DistrictKind', kind, 'vi')} ${name}`;

function found<Unit extends { readonly code: string }>(units: readonly Unit[], code: string | null): Unit {
  const unit = units.find((each) => each.code === code);
  if (unit === undefined) throw new Error(`There is no unit ${code}.`);
  return unit;
}

const before = communes.filter((commune) => commune.validTo === '2025-06-30');
const after = communes.filter((commune) => commune.validTo === null);

/** The lists as this package has them, by the names of the files that hold the official ones. */
const OURS: Readonly<Record<string, () => readonly Row[]>> = {
  'communes-2024-11-01.csv': () =>
    before.map((unit) => {
      const district = districtName(found(districts, unit.districtCode));
      return [unit.provinceCode, unit.districtCode, district, unit.code, communeName(unit), communeKind(unit)];
    }),
  'communes-2025-07-01.csv': () => after.map((unit) => [unit.code, communeName(unit)]),
  'successions-2025-07-01.csv': () =>
    successions.map(({ predecessor, successor, extent }) => {
      const [old, next] = [found(before, predecessor.code), found(after, successor.code)];
      const district = `${districtName(found(districts, old.districtCode))} (${old.districtCode})`;
      return [next.code, communeName(next), old.code, communeName(old), EXTENT_WORDS[extent] ?? extent, district];
    }),
};

/** The lists differ among themselves in "Hoà"/"Hòa" (06742, 07165) and "Thị Xã"/"Thị xã": in that of successions one spelling is compared. */
const comparable = (name: string, row: Row): string => {
  const text = row.join(' | ').normalize('NFC');
  return name.startsWith('successions') ? text.toLowerCase().replaceAll('oà', 'òa') : text;
};

/** Rows of a CSV file without its header. */
const officialRows = (path: string): Row[] =>
  readFileSync(path, 'utf8')
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((line) => [...line.matchAll(/"([^"]*)"|([^,]+)/g)].map((cell) => cell[1] ?? cell[2] ?? null));

/** What stands in one of two lists only. */
function differences(name: string, ours: readonly Row[], official: readonly Row[]): string[] {
  const only = (rows: readonly Row[], others: readonly Row[], where: string): string[] => {
    const known = new Set(others.map((row) => comparable(name, row)));
    const missing = rows.map((row) => comparable(name, row)).filter((row) => !known.has(row));
    return missing.map((row) => `only ${where}: ${row}`);
  };
  return [...only(ours, official, 'here'), ...only(official, ours, 'in the official list')];
}

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('Name the folder with the official lists: pnpm units:check <folder>');
for (const [name, rowsOf] of Object.entries(OURS)) {
  const [ours, official] = [rowsOf(), officialRows(resolve(process.env.INIT_CWD ?? '.', folder, name))];
  const differing = differences(name, ours, official);
  if (ours.length !== official.length)
    differing.push(`${ours.length} rows here, ${official.length} in the official list`);
  process.stdout.write(
    `${[`${name}: ${ours.length} rows${differing.length === 0 ? ' agree' : ''}`, ...differing].join('\n  ')}\n`,
  );
  if (differing.length > 0) process.exitCode = 1;
}
