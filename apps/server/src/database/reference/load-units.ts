import type { EntityManager } from '@mikro-orm/postgresql';
import * as data from '@thoat-ngheo/reference-data';
import type { LegalDocument } from '../../modules/legal/index.ts';
import { Commune, District, Province, Succession } from '../../modules/unit/index.ts';

type Dated = { readonly code: string; readonly validFrom: string; readonly validTo: string | null };

/** Codes are reused: a unit is known by its code and the first day of its validity. */
const keyOf = ({ code, validFrom }: Dated): string => `${code} ${validFrom}`;

/** The unit that bore a code on a day. */
function unitOn<Unit extends Dated>(units: Iterable<Unit>, { code, on }: data.UnitRef): Unit | undefined {
  for (const unit of units) {
    if (unit.code === code && unit.validFrom <= on && (unit.validTo === null || on <= unit.validTo)) return unit;
  }
  return undefined;
}

async function loadCommunes(
  em: EntityManager,
  documents: ReadonlyMap<string, LegalDocument>,
  provinces: ReadonlyMap<string, Province>,
  districts: ReadonlyMap<string, District>,
): Promise<Commune[]> {
  const known = new Map((await em.find(Commune, {})).map((commune) => [keyOf(commune), commune]));
  for (const record of data.communes) {
    const { provinceCode, districtCode, establishedBy, ...facts } = record;
    const province = provinces.get(provinceCode);
    if (known.has(keyOf(record)) || province === undefined) continue;
    const commune = em.create(
      Commune,
      {
        ...facts,
        province,
        district: districtCode === null ? null : (districts.get(districtCode) ?? null),
        establishedBy: establishedBy === null ? null : (documents.get(establishedBy) ?? null),
      },
      { partial: true },
    );
    known.set(keyOf(record), commune);
  }
  await em.flush();
  return [...known.values()];
}

async function loadSuccessions(
  em: EntityManager,
  documents: ReadonlyMap<string, LegalDocument>,
  communes: readonly Commune[],
): Promise<void> {
  const known = new Set(
    (await em.find(Succession, {})).map(({ predecessor, successor }) => `${predecessor.id} ${successor.id}`),
  );
  for (const record of data.successions) {
    const predecessor = unitOn(communes, record.predecessor);
    const successor = unitOn(communes, record.successor);
    if (predecessor === undefined || successor === undefined || known.has(`${predecessor.id} ${successor.id}`))
      continue;
    const { extent, effectiveOn, legalDocumentNumber } = record;
    const legalDocument = documents.get(legalDocumentNumber) ?? null;
    em.create(Succession, { predecessor, successor, extent, effectiveOn, legalDocument }, { partial: true });
  }
  await em.flush();
}

/** Loads provinces, districts, communes and successions. @returns the provinces by code. */
export async function loadUnits(
  em: EntityManager,
  documents: ReadonlyMap<string, LegalDocument>,
): Promise<ReadonlyMap<string, Province>> {
  const provinces = new Map((await em.find(Province, {})).map((province) => [province.code, province]));
  for (const record of data.provinces) {
    if (!provinces.has(record.code)) provinces.set(record.code, em.create(Province, { ...record }, { partial: true }));
  }
  const districts = new Map((await em.find(District, {})).map((district) => [district.code, district]));
  for (const { provinceCode, legalDocumentNumber, ...record } of data.districts) {
    const province = provinces.get(provinceCode);
    if (districts.has(record.code) || province === undefined) continue;
    const legalDocument = legalDocumentNumber === null ? null : (documents.get(legalDocumentNumber) ?? null);
    districts.set(record.code, em.create(District, { ...record, province, legalDocument }, { partial: true }));
  }
  await em.flush();
  await loadSuccessions(em, documents, await loadCommunes(em, documents, provinces, districts));
  return provinces;
}
