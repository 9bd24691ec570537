import type pg from 'pg';
import type { SeededRandom } from '../seeded-random.ts';
import { aRecord, aRemovable, insert, many, type NewRow } from './insert.ts';
import { aDay, aName, aNewName, aNote } from './words.ts';

export type Units = {
  readonly documents: readonly NewRow[];
  readonly provinces: readonly NewRow[];
  readonly communes: readonly NewRow[];
  readonly villages: readonly NewRow[];
};

const idOf = (random: SeededRandom, rows: readonly NewRow[]): string => random.pick(rows).id;

/** Periods of validity that do not overlap: the first ends before the second begins, which may be open. */
const PERIODS = [
  { valid_from: '2020-01-01', valid_to: '2025-06-30' },
  { valid_from: '2025-07-01', valid_to: null },
];

function communes(random: SeededRandom, provinces: readonly NewRow[], districts: NewRow[], documents: NewRow[]) {
  return many(11, (index) => ({
    ...aRemovable(random, 0.15),
    code: String(6860 + Math.floor(index / 2)).padStart(5, '0'),
    name: aName(random),
    kind: random.pick(['XA', 'PHUONG', 'THI_TRAN', 'DAC_KHU']),
    area_type: random.maybe(0.3, () => random.pick(['RURAL', 'URBAN'])),
    area_type_source: random.maybe(0.6, () => aNote(random)),
    province_id: idOf(random, provinces),
    district_id: random.maybe(0.4, () => idOf(random, districts)),
    ...PERIODS[index % 2],
    ...(index === 4 ? { valid_to: '2024-12-31' } : index === 9 ? { valid_to: '2026-12-31' } : {}),
    established_by_id: random.maybe(0.5, () => idOf(random, documents)),
    mountainous: random.maybe(0.4, () => random.chance(0.5)),
    mountainous_source: random.maybe(0.7, () => aNote(random)),
    note: random.maybe(0.4, () => aNote(random)),
  }));
}

function successions(random: SeededRandom, communes: readonly NewRow[], documents: readonly NewRow[]): NewRow[] {
  const pairs = communes.flatMap((from) => communes.filter((to) => to !== from).map((to) => ({ from, to })));
  return random.some(pairs, 12).map(({ from, to }) => ({
    ...aRecord(random),
    predecessor_id: from.id,
    successor_id: to.id,
    extent: random.pick(['WHOLE', 'PART', 'PART_OF_AREA', 'UNCHANGED']),
    effective_on: aDay(random),
    legal_document_id: random.maybe(0.4, () => idOf(random, documents)),
  }));
}

/** Legal documents, provinces, districts, communes, villages and successions. */
export async function insertUnits(client: pg.Client, random: SeededRandom): Promise<Units> {
  const documents = many(7, (index) => ({
    ...aRemovable(random),
    number: `${random.between(1, 3)}/${index}/QĐ`,
    title: aName(random),
    kind: random.pick(['LAW', 'DECREE', 'PLAN', 'OTHER']),
    issuer: aName(random),
    issued_on: random.maybe(0.3, () => aDay(random)),
    effective_from: random.maybe(0.3, () => aDay(random)),
    effective_to: random.maybe(0.8, () => aDay(random)),
    url: random.maybe(0.7, () => aNote(random)),
    source_mark: random.pick(['READ', 'KNOWN', 'COMPUTED']),
    note: random.maybe(0.5, () => aNote(random)),
  }));
  await insert(client, 'legal_document', documents);
  const provinces = many(3, (index) => ({
    ...aRecord(random),
    code: ['22', '22', '31'][index],
    name: aName(random),
    kind: random.pick(['TINH', 'THANH_PHO_TRUC_THUONG']),
    ...PERIODS[index % 2],
  }));
  await insert(client, 'province', provinces);
  const districts = many(5, (index) => ({
    ...aRecord(random),
    code: String(193 + index),
    name: aName(random),
    kind: random.pick(['HUYEN', 'QUAN', 'THI_XA', 'THANH_PHO']),
    province_id: idOf(random, provinces),
    valid_from: aDay(random, 2020, 2023),
    valid_to: random.maybe(0.5, () => aDay(random, 2024, 2026)),
    legal_document_id: random.maybe(0.5, () => idOf(random, documents)),
    note: random.maybe(0.5, () => aNote(random)),
  }));
  await insert(client, 'district', districts);
  const all = communes(random, provinces, districts, documents);
  await insert(client, 'commune', all);
  const taken = new Set<string>();
  const villages = many(16, () => {
    const commune_id = idOf(random, all.slice(0, 8));
    return {
      ...aRemovable(random),
      commune_id,
      name: aNewName(random, taken, commune_id),
      kind: random.pick(['THON', 'BAN', 'KHU_PHO', 'TO_DAN_PHO']),
      valid_from: random.maybe(0.5, () => aDay(random, 2020, 2023)),
      valid_to: random.maybe(0.7, () => aDay(random, 2024, 2026)),
      note: random.maybe(0.5, () => aNote(random)),
      synthetic: random.chance(0.5),
    };
  });
  await insert(client, 'village', villages);
  await insert(client, 'succession', successions(random, all, documents));
  return { documents, provinces, communes: all, villages };
}
