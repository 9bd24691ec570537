import type pg from 'pg';
import type { SeededRandom } from '../seeded-random.ts';
import { aRecord, aRemovable, insert, many, type NewRow } from './insert.ts';
import type { Units } from './random-units.ts';
import { aDay, aName, aNote, type Decimals } from './words.ts';

/** Amounts, some beyond 2^32 and up to what JSON readers hold exactly. */
const AMOUNTS = [0, 1, 2_150_000, 2_150_000, 3_500_000_000, 120_000_000_000_000];
/** Sums of these are more than JSON's readers hold exactly; seldom, as such requests are refused. */
const GREAT_AMOUNTS = [...AMOUNTS, Number.MAX_SAFE_INTEGER];
const VALUES = ['0', '1.5', '-0.5', '-2.25', '97.123456', '0.000001', '-0.000001', '0', '1000000000000.000001'];
const PERIODS = ['2023', '2023-H1', '2023-Q2', '2023-05', '2024', '2025'];

/** The period and the one unit of a target or a measurement, never the same twice for an indicator. */
function observation(random: SeededRandom, { provinces, communes }: Units, indicator: NewRow, taken: Set<string>) {
  for (;;) {
    const unit = random.pick(random.chance(0.4) ? provinces : communes);
    const period = random.pick(PERIODS);
    const key = `${indicator.id} ${unit.id} ${period}`;
    if (taken.has(key)) continue;
    taken.add(key);
    const province_id = provinces.includes(unit) ? unit.id : null;
    return { province_id, commune_id: province_id === null ? unit.id : null, period };
  }
}

function observations(
  random: SeededRandom,
  count: number,
  { indicators, units, decimal }: { indicators: readonly NewRow[]; units: Units; decimal: Decimals },
): NewRow[] {
  const taken = new Set<string>();
  return many(count, () => {
    const indicator = random.pick(indicators);
    return {
      ...aRemovable(random),
      indicator_id: indicator.id,
      ...observation(random, units, indicator, taken),
      value: decimal(random.pick(VALUES)),
      note: random.maybe(0.5, () => aNote(random)),
      source_note: random.maybe(0.7, () => aNote(random)),
    };
  });
}

/** Reports of communes, and why some of their values are missing. */
async function insertReports(
  client: pg.Client,
  random: SeededRandom,
  { communes }: Units,
  indicators: readonly NewRow[],
): Promise<void> {
  const reports = communes.slice(0, 6).map((commune) => ({
    ...aRecord(random),
    commune_id: commune.id,
    period: random.pick(PERIODS),
    state: random.pick(['DRAFT', 'SUBMITTED', 'APPROVED', 'RETURNED']),
    submitted_by: random.maybe(0.6, () => aName(random)),
    decided_by: random.maybe(0.4, () => aName(random)),
    reason: random.maybe(0.3, () => aNote(random)),
  }));
  await insert(client, 'indicator_report', reports);
  const missing = communes.slice(0, 8).map((commune) => ({
    ...aRemovable(random),
    indicator_id: random.pick(indicators).id,
    commune_id: commune.id,
    period: random.pick(PERIODS),
    reason: random.pick(['NOT_COLLECTED', 'NOT_APPLICABLE', 'SOURCE_LATE', 'DISPUTED']),
    note: random.maybe(0.5, () => aNote(random)),
  }));
  await insert(client, 'missing_measurement', missing);
}

/** Indicators with targets and measurements, programmes with funding lines and the indicators they pay for. */
export async function insertProgrammes(
  client: pg.Client,
  random: SeededRandom,
  units: Units,
  decimal: Decimals,
): Promise<NewRow[]> {
  const amounts = random.chance(0.5) ? GREAT_AMOUNTS : AMOUNTS;
  const legal_document_id = () => random.maybe(0.4, () => random.pick(units.documents).id);
  const indicators = many(6, (index) => ({
    ...aRemovable(random),
    code: `CT${index}`,
    name: aName(random),
    name_en: random.maybe(0.4, () => aName(random)),
    unit_of_measure: random.pick(['%', 'hộ', 'triệu đồng']),
    direction: random.pick(['INCREASE', 'DECREASE']),
    frequency: random.pick(['MONTH', 'QUARTER', 'HALF', 'YEAR']),
    description: random.maybe(0.5, () => aNote(random)),
    source_note: random.maybe(0.5, () => aNote(random)),
    legal_document_id: legal_document_id(),
  }));
  await insert(client, 'indicator', indicators);
  const versions = indicators.slice(0, 5).map((indicator, index) => ({
    ...aRemovable(random),
    indicator_id: indicator.id,
    ordinal: 1,
    kind: index === 0 ? 'FORMULA' : 'MEASURED',
    unit_of_measure: random.pick(['%', 'hộ']),
    direction: random.pick(['INCREASE', 'DECREASE']),
    frequency: random.pick(['MONTH', 'QUARTER', 'HALF', 'YEAR']),
    over_units: index === 1 ? 'WEIGHTED_MEAN' : random.pick(['SUM', 'MEAN', 'NONE']),
    over_periods: random.pick(['SUM', 'MEAN', 'LAST', 'NONE']),
    weight_indicator_id: index === 1 ? random.pick(indicators).id : null,
    formula: index === 0 ? 'CT1 / CT2' : null,
    decimals: random.between(0, 6),
    due_days: random.between(0, 30),
    valid_from: aDay(random, 2020, 2022),
    valid_to: random.maybe(0.4, () => aDay(random, 2023, 2025)),
    source_note: random.maybe(0.5, () => aNote(random)),
    legal_document_id: legal_document_id(),
  }));
  await insert(client, 'indicator_version', versions);
  await insertReports(client, random, units, indicators.slice(0, 5));
  const observed = { indicators: indicators.slice(0, 5), units, decimal };
  const targets = observations(random, 16, observed).map((target) => ({
    ...target,
    legal_document_id: random.maybe(0.5, () => random.pick(units.documents).id),
  }));
  await insert(client, 'target', targets);
  const measurements = observations(random, 22, observed);
  await insert(
    client,
    'measurement',
    measurements.map((row) => ({ ...row, is_lower_bound: random.chance(0.3) })),
  );
  const programmes = many(4, (index) => ({
    ...aRemovable(random),
    code: `P${index}`,
    name: aName(random),
    starts_on: aDay(random, 2020, 2023),
    ends_on: random.maybe(0.5, () => aDay(random, 2024, 2027)),
    total_amount: random.maybe(0.3, () => random.pick(amounts)),
    total_is_lower_bound: random.chance(0.3),
    description: random.maybe(0.5, () => aNote(random)),
    legal_document_id: legal_document_id(),
    source_note: random.maybe(0.5, () => aNote(random)),
  }));
  await insert(client, 'programme', programmes);
  const lines = many(10, () => ({
    ...aRemovable(random),
    programme_id: random.pick(programmes.slice(0, 3)).id,
    commune_id: random.maybe(0.4, () => random.pick(units.communes).id),
    stage: random.pick(['MOBILISED', 'PLANNED', 'ALLOCATED', 'DISBURSED']),
    legal_document_id: legal_document_id(),
    source: random.pick(['STATE_BUDGET', 'CREDIT', 'ENTERPRISE_COOPERATIVE', 'OTHER_MOBILISED']),
    from_year: random.between(2021, 2022),
    to_year: random.between(2022, 2025),
    amount: random.pick(amounts),
    is_lower_bound: random.chance(0.3),
    basis: random.pick(['STATED', 'IMPLIED']),
    note: random.maybe(0.5, () => aNote(random)),
    source_note: random.maybe(0.5, () => aNote(random)),
  }));
  await insert(client, 'funding_line', lines);
  const links = programmes.slice(0, 3).flatMap((programme) =>
    random.some(indicators, 2).map((indicator, index) => ({
      ...aRecord(random),
      programme_id: programme.id,
      indicator_id: indicator.id,
      ordinal: index + 1,
    })),
  );
  await insert(client, 'programme_indicator', links);
  return programmes;
}
