import type pg from 'pg';
import type { SeededRandom } from '../seeded-random.ts';
import { aRemovable, insert, many, type NewRow } from './insert.ts';
import type { Units } from './random-units.ts';
import { aDay, aName, aNote } from './words.ts';

const AMOUNTS = [0, 1, 15_000_000, 15_000_000, 2_150_000, 90_000_000];

/** Production models with households that take part, of their commune and of others: people move. */
export async function insertProduction(
  client: pg.Client,
  random: SeededRandom,
  units: Units,
  others: { readonly programmes: readonly NewRow[]; readonly households: readonly NewRow[] },
): Promise<void> {
  const models = many(12, () => ({
    ...aRemovable(random),
    name: aName(random),
    programme_id: random.maybe(0.4, () => random.pick(others.programmes).id),
    commune_id: random.pick(units.communes.slice(0, 8)).id,
    kind: random.pick(['CROPS', 'LIVESTOCK', 'FORESTRY', 'SERVICES']),
    status: random.pick(['PLANNED', 'RUNNING', 'FINISHED', 'STOPPED']),
    starts_on: aDay(random, 2021, 2022),
    ends_on: random.maybe(0.5, () => aDay(random, 2023, 2026)),
    outcome_note: random.maybe(0.5, () => aNote(random)),
    legal_document_id: random.maybe(0.5, () => random.pick(units.documents).id),
    note: random.maybe(0.5, () => aNote(random)),
    synthetic: random.chance(0.5),
  }));
  await insert(client, 'production_model', models);
  const amount = () => random.maybe(0.3, () => random.pick(AMOUNTS));
  const participants = models.flatMap((model) =>
    random.some(others.households, random.between(0, 5)).map((household, index) => ({
      ...aRemovable(random, 0.1),
      production_model_id: model.id,
      household_id: household.id,
      ordinal: random.chance(0.8) ? index + 1 : 1,
      granted_capital: amount(),
      own_capital: amount(),
      loan_capital: amount(),
      outcome: random.maybe(0.3, () => random.pick(['ESCAPED', 'IMPROVED', 'UNCHANGED', 'STOPPED'])),
      income_before: amount(),
      income_after: amount(),
      note: random.maybe(0.6, () => aNote(random)),
    })),
  );
  await insert(client, 'production_participant', participants);
}
