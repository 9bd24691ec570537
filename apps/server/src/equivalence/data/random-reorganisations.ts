import type pg from 'pg';
import type { SeededRandom } from '../seeded-random.ts';
import { aRecord, aRemovable, insert, many, type NewRow } from './insert.ts';
import type { Units } from './random-units.ts';
import { aDay, aMoment, aName, aNote } from './words.ts';

/** Reorganisations in every state, their successions, and decisions about villages and households. */
export async function insertReorganisations(
  client: pg.Client,
  random: SeededRandom,
  { communes, documents, villages }: Units,
  households: readonly NewRow[],
): Promise<void> {
  const reorganisations = many(5, (index) => {
    const state = (['DRAFT', 'APPLIED', 'REVERSED'] as const)[index % 3];
    return {
      ...aRemovable(random),
      title: aName(random),
      legal_document_id: random.pick(documents).id,
      effective_on: aDay(random),
      state,
      applied_at: state === 'DRAFT' ? null : aMoment(random),
      applied_by: state === 'DRAFT' ? null : aName(random),
      reversed_at: state === 'REVERSED' ? aMoment(random) : null,
      reversal_reason: state === 'REVERSED' ? aNote(random) : null,
      note: random.maybe(0.5, () => aNote(random)),
    };
  });
  await insert(client, 'reorganisation', reorganisations);
  const pairs = reorganisations.flatMap(({ id }) => communes.map((predecessor) => ({ id, predecessor })));
  const lines = random.some(pairs, 14).map(({ id, predecessor }, ordinal) => ({
    ...aRecord(random),
    reorganisation_id: id,
    ordinal,
    predecessor_id: predecessor.id,
    successor_id: random.pick(communes).id,
    extent: random.pick(['WHOLE', 'PART', 'PART_OF_AREA', 'UNCHANGED']),
  }));
  await insert(client, 'reorganisation_line', lines);
  const subjects = reorganisations.flatMap(({ id }) => [
    ...villages.map((village) => ({ id, village_id: village.id, household_id: null })),
    ...households.map((household) => ({ id, village_id: null, household_id: household.id })),
  ]);
  const assignments = random.some(subjects, 16).map(({ id, ...subject }) => ({
    ...aRecord(random),
    reorganisation_id: id,
    ...subject,
    commune_id: random.pick(communes).id,
  }));
  await insert(client, 'reorganisation_assignment', assignments);
}
