import type pg from 'pg';
import type { SeededRandom } from '../seeded-random.ts';
import { aRemovable, insert, many, type NewRow } from './insert.ts';
import { aDay, aName, aNote } from './words.ts';

/** Requests about households, some of them closed, none about a single member. */
export async function insertRequests(
  client: pg.Client,
  random: SeededRandom,
  households: readonly NewRow[],
): Promise<void> {
  const requests = many(12, () => {
    const isClosed = random.chance(0.5);
    return {
      ...aRemovable(random),
      kind: random.pick(['KNOW', 'CORRECT', 'PROVIDE', 'ERASE']),
      household_id: random.pick(households).id,
      member_id: null,
      received_on: aDay(random, 2025, 2026),
      due_on: aDay(random, 2025, 2026),
      legal_basis: isClosed || random.chance(0.3) ? aNote(random) : null,
      outcome: isClosed ? random.pick(['FULFILLED', 'REFUSED']) : null,
      outcome_note: random.maybe(0.5, () => aNote(random)),
      decided_by: isClosed ? aName(random) : null,
      closed_on: isClosed ? aDay(random, 2025, 2026) : null,
      note: random.maybe(0.5, () => aNote(random)),
    };
  });
  await insert(client, 'data_request', requests);
}
