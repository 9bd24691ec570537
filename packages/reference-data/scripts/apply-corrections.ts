import type { Change1199, Commune2024Row, Commune2025Row, DistrictRow, SuccessionRow } from '../src/unit/rows.ts';
import {
  type CommuneCorrection,
  communeCorrections,
  districtCorrections,
  extentCorrections,
  mappingAdditions,
  mappingRemovals,
} from './corrections.ts';
import { communeKinds, districtKinds, splitName } from './kind-words.ts';
import type { SourceMapping, Sources, SourceUnit } from './sources.ts';

export type DerivedUnits = {
  readonly districts: readonly DistrictRow[];
  readonly communes2024: readonly Commune2024Row[];
  readonly communes2025: readonly Commune2025Row[];
  readonly successions: readonly SuccessionRow[];
};

/**
 * Sources + corrections = the official lists. Every correction checks that it still meets the error it mends.
 * @throws Error when a correction no longer applies, so that a new release of a source is looked at by a person.
 */
export function applyCorrections(sources: Sources): DerivedUnits {
  return {
    districts: sortBy(sources.districts2021.map(correctDistrict), (row) => row.code),
    communes2024: sortBy(correctCommunes(sources.communes2021), (row) => row.code),
    communes2025: sortBy(sources.communes2025.map(commune2025), (row) => row.code),
    successions: sortBy(correctSuccessions(sources.mappings), (row) => row.successor + row.predecessor),
  };
}

function correctDistrict(unit: SourceUnit): DistrictRow {
  const { kind, name } = splitName(unit.fullName, districtKinds);
  const correction = districtCorrections.find((each) => each.code === unit.code);
  if (correction === undefined) return { code: unit.code, kind, name };
  expect(correction.name === name && correction.from === kind, `district ${unit.code}`);
  return { code: unit.code, kind: correction.to, name };
}

function correctCommunes(units: readonly SourceUnit[]): Commune2024Row[] {
  const known = new Set(units.map((unit) => unit.code));
  for (const { code } of communeCorrections) expect(known.has(code), `commune ${code}`);
  return units.flatMap((unit) => {
    const { kind, name } = splitName(unit.fullName, communeKinds);
    const { code, districtCode } = unit;
    if (districtCode === null) throw new Error(`Commune ${code} has no district`);
    const row: Commune2024Row = { code, kind, name, districtCode, change: null };
    const correction = communeCorrections.find((each) => each.code === code);
    return correction === undefined ? [row] : correctCommune(row, correction);
  });
}

const changeOf = { rename: 'CREATED', reclassify: 'RECLASSIFIED', enlarge: 'ENLARGED' } as const satisfies Record<
  string,
  Change1199
>;

function correctCommune(row: Commune2024Row, correction: CommuneCorrection): Commune2024Row[] {
  expect(correction.name === row.name, `commune ${row.code} named ${correction.name}`);
  if (correction.action === 'remove') return [];
  const change = changeOf[correction.action];
  if (correction.action === 'rename') return [{ ...row, name: correction.to, change }];
  if (correction.action === 'enlarge') return [{ ...row, change }];
  expect(correction.from === row.kind, `commune ${row.code} of kind ${correction.from}`);
  return [{ ...row, kind: correction.to, change }];
}

function commune2025(unit: SourceUnit): Commune2025Row {
  return { code: unit.code, ...splitName(unit.fullName, communeKinds) };
}

function correctSuccessions(mappings: readonly SourceMapping[]): SuccessionRow[] {
  const stated = withoutRemoved(mappings);
  for (const { predecessor, successor } of mappingAdditions) {
    const present = stated.some((pair) => pair.predecessor === predecessor && pair.successor === successor);
    expect(!present, `succession ${predecessor} > ${successor} being absent`);
  }
  const pairs = [...stated, ...mappingAdditions];
  for (const { predecessor, successor } of extentCorrections) {
    const present = pairs.some((pair) => pair.predecessor === predecessor && pair.successor === successor);
    expect(present, `succession ${predecessor} > ${successor} being present`);
  }
  return pairs.map(({ predecessor, successor }) => {
    const special = extentCorrections.find((each) => each.predecessor === predecessor && each.successor === successor);
    const split = pairs.filter((pair) => pair.predecessor === predecessor).length > 1;
    return { predecessor, successor, extent: special?.extent ?? (split ? 'PART' : 'WHOLE') };
  });
}

function withoutRemoved(mappings: readonly SourceMapping[]): { predecessor: string; successor: string }[] {
  for (const { id, oldName, newCode } of mappingRemovals) {
    const row = mappings.find((each) => each.id === id);
    expect(row?.oldCode === null && row.oldName === oldName && row.newCode === newCode, `mapping row ${id}`);
  }
  const removed = new Set(mappingRemovals.map((removal) => removal.id));
  return mappings
    .filter((row) => !removed.has(row.id))
    .map((row) => {
      if (row.oldCode === null) throw new Error(`Mapping row ${row.id} has no old code and no correction`);
      return { predecessor: row.oldCode, successor: row.newCode };
    });
}

function expect(condition: boolean, what: string): void {
  if (!condition) throw new Error(`A correction expects ${what}; the source says otherwise`);
}

function sortBy<T>(rows: readonly T[], key: (row: T) => string): T[] {
  return rows.toSorted((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}
