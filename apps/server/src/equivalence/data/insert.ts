import type pg from 'pg';
import type { SeededRandom } from '../seeded-random.ts';
import { aMoment } from './words.ts';

/** A row by its columns; every row of a table states the same ones. */
export type NewRow = { readonly id: string } & Readonly<Record<string, unknown>>;

/** The columns that every record has. */
export const aRecord = (random: SeededRandom): NewRow => ({
  id: random.uuid(),
  version: random.between(1, 4),
  created_at: aMoment(random),
  updated_at: aMoment(random),
});

/** The columns of a record that can be removed; some are. */
export const aRemovable = (random: SeededRandom, probability = 0.12): NewRow => ({
  ...aRecord(random),
  deleted_at: random.maybe(1 - probability, () => aMoment(random)),
});

export const many = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));

/** Inserts rows as they are; names come from this folder only. */
export async function insert(client: pg.Client, table: string, rows: readonly NewRow[]): Promise<void> {
  const [first] = rows;
  if (first === undefined) return;
  const columns = Object.keys(first).join(', ');
  await client.query(
    `insert into ${table} (${columns}) select ${columns} from json_populate_recordset(null::${table}, $1::json)`,
    [JSON.stringify(rows)],
  );
}
