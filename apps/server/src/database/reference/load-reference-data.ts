import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';
import { contentHash } from '@thoat-ngheo/domain';
import * as data from '@thoat-ngheo/reference-data';
import { Role } from '../../modules/access/index.ts';
import { FundingLine, Programme, ProgrammeIndicator } from '../../modules/funding/index.ts';
import { Indicator, IndicatorVersion, Measurement, Target } from '../../modules/indicator/index.ts';
import { LegalDocument } from '../../modules/legal/index.ts';
import { ReviewRound } from '../../modules/review/index.ts';
import { Standard, StandardIndicator, StandardLine } from '../../modules/standard/index.ts';
import { loadUnits } from './load-units.ts';

type Documents = ReadonlyMap<string, LegalDocument>;

async function loadLegalDocuments(em: EntityManager): Promise<Documents> {
  const known = new Map((await em.find(LegalDocument, {})).map((document) => [document.number, document]));
  for (const record of data.legalDocuments) {
    if (!known.has(record.number)) known.set(record.number, em.create(LegalDocument, { ...record }, { partial: true }));
  }
  await em.flush();
  return known;
}

/** Standards are frozen: a known code is left as it is, whatever a newer version of the data says. */
async function loadStandards(
  em: EntityManager,
  documents: Documents,
  provinces: Awaited<ReturnType<typeof loadUnits>>,
): Promise<void> {
  const known = new Set((await em.find(Standard, {})).map(({ code }) => code));
  for (const record of data.standards.filter(({ code }) => !known.has(code))) {
    const standard = em.create(
      Standard,
      {
        code: record.code,
        name: record.name,
        validFrom: record.validFrom,
        validTo: record.validTo,
        province: record.provinceCode === null ? null : (provinces.get(record.provinceCode) ?? null),
        priority: record.priority,
        cut: record.cut,
        contentHash: contentHash(record),
        sourceNote: record.sourceNote,
        legalDocument: documents.get(record.legalDocumentNumber) ?? null,
      },
      { partial: true },
    );
    for (const line of record.lines) em.create(StandardLine, { standard, ...line }, { partial: true });
    for (const indicator of record.indicators)
      em.create(StandardIndicator, { standard, ...indicator }, { partial: true });
  }
  await em.flush();
}

async function loadReviewRounds(em: EntityManager): Promise<void> {
  const known = new Set((await em.find(ReviewRound, {})).map(({ year, kind, month }) => `${year} ${kind} ${month}`));
  for (const { sourceNote, note, ...round } of data.reviewRounds) {
    if (known.has(`${round.year} ${round.kind} ${round.month}`)) continue;
    em.create(ReviewRound, { ...round, note: note ?? sourceNote }, { partial: true });
  }
  await em.flush();
}

/** Programmes with their money, and the indicators it is spent for, which are there already. */
async function loadProgrammes(em: EntityManager, documents: Documents): Promise<void> {
  const indicators = new Map((await em.find(Indicator, { deletedAt: null })).map((each) => [each.code, each]));
  const known = new Set((await em.find(Programme, {})).map(({ code }) => code));
  for (const { legalDocumentNumber, indicatorCodes, ...record } of data.programmes.filter(
    ({ code }) => !known.has(code),
  )) {
    const legalDocument = legalDocumentNumber === null ? null : (documents.get(legalDocumentNumber) ?? null);
    const programme = em.create(Programme, { ...record, legalDocument }, { partial: true });
    for (const { programmeCode, ...line } of data.fundingLines) {
      if (programmeCode === record.code) em.create(FundingLine, { ...line, programme }, { partial: true });
    }
    for (const [index, code] of indicatorCodes.entries()) {
      const indicator = indicators.get(code);
      if (indicator !== undefined)
        em.create(ProgrammeIndicator, { programme, indicator, ordinal: index + 1 }, { partial: true });
    }
  }
  await em.flush();
}

async function loadIndicators(
  em: EntityManager,
  documents: Documents,
  provinces: Awaited<ReturnType<typeof loadUnits>>,
): Promise<void> {
  const known = new Set((await em.find(Indicator, {})).map(({ code }) => code));
  for (const { legalDocumentNumber, version: _, ...record } of data.indicators.filter(({ code }) => !known.has(code))) {
    const legalDocument = legalDocumentNumber === null ? null : (documents.get(legalDocumentNumber) ?? null);
    em.create(Indicator, { ...record, legalDocument }, { partial: true });
  }
  await em.flush();
  await loadIndicatorVersions(em, known);
  await loadObserved(em, provinces, known);
}

/** Targets and values of each new indicator, once its version is there: a target is set by one. */
async function loadObserved(
  em: EntityManager,
  provinces: Awaited<ReturnType<typeof loadUnits>>,
  before: ReadonlySet<string>,
): Promise<void> {
  for (const indicator of (await em.find(Indicator, {})).filter(({ code }) => !before.has(code))) {
    const of = (provinceCode: string) => ({ indicator, province: provinces.get(provinceCode) ?? null });
    for (const { indicatorCode, provinceCode, ...target } of data.targets)
      if (indicatorCode === indicator.code) em.create(Target, { ...target, ...of(provinceCode) }, { partial: true });
    for (const { indicatorCode, provinceCode, ...value } of data.measurements)
      if (indicatorCode === indicator.code)
        em.create(Measurement, { ...value, ...of(provinceCode) }, { partial: true });
  }
  await em.flush();
}

/** The first version of each new indicator; a weight may be an indicator that was there before. */
async function loadIndicatorVersions(em: EntityManager, before: ReadonlySet<string>): Promise<void> {
  const byCode = new Map(
    (await em.find(Indicator, { deletedAt: null })).map((indicator) => [indicator.code, indicator]),
  );
  for (const { code, version, unitOfMeasure, direction, frequency, sourceNote } of data.indicators) {
    const indicator = byCode.get(code);
    if (indicator === undefined || before.has(code)) continue;
    const { weightCode, ...fields } = version;
    const weightIndicator = weightCode === null ? null : (byCode.get(weightCode) ?? null);
    const { legalDocument } = indicator;
    em.create(
      IndicatorVersion,
      {
        ...fields,
        indicator,
        ordinal: 1,
        unitOfMeasure,
        direction,
        frequency,
        weightIndicator,
        sourceNote,
        legalDocument,
      },
      { partial: true },
    );
  }
  await em.flush();
}

async function loadRoles(em: EntityManager): Promise<void> {
  const known = new Set((await em.find(Role, {})).map(({ code }) => code));
  for (const role of data.roles.filter(({ code }) => !known.has(code)))
    em.create(Role, { ...role, permissions: [...role.permissions] }, { partial: true });
  await em.flush();
}

/**
 * Brings the official data into the registry. Records already there, known by their natural key, are never changed or
 * brought back: people may have corrected or removed them.
 */
export async function loadReferenceData(orm: MikroORM): Promise<void> {
  await orm.em.fork().transactional(async (em) => {
    const manager = em as EntityManager;
    const documents = await loadLegalDocuments(manager);
    const provinces = await loadUnits(manager, documents);
    await loadStandards(manager, documents, provinces);
    await loadReviewRounds(manager);
    await loadIndicators(manager, documents, provinces);
    await loadProgrammes(manager, documents);
    await loadRoles(manager);
  });
}
