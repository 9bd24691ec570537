import type { ClientBase } from 'pg';
import type { DemoCommuneReview } from './commune-review.ts';
import type { DemoMeasurement } from './listed-count.ts';
import type { DemoVillage } from './village.ts';

const NOTE = 'Dữ liệu mẫu.';
const MEASUREMENT_NOTE = 'Dữ liệu mẫu: đếm từ các hộ mẫu của xã.';

/** Inserts the villages. @throws a unique violation when a commune already has a village of that name. */
export async function insertVillages(client: ClientBase, villages: readonly DemoVillage[]): Promise<void> {
  await client.query(
    `insert into village (id, commune_id, name, kind, synthetic, note)
     select id, "communeId", name, kind, true, $2
     from jsonb_to_recordset($1) as v(id uuid, "communeId" uuid, name text, kind text)`,
    [JSON.stringify(villages), NOTE],
  );
}

/** Inserts how far the communes are; what is already known of a commune in a round stays. */
export async function insertCommuneReviews(client: ClientBase, reviews: readonly DemoCommuneReview[]): Promise<void> {
  await client.query(
    `insert into commune_review (id, round_id, commune_id, step, began_at, step_since, note)
     select id, "roundId", "communeId", step, step, "stepSince", $2
     from jsonb_to_recordset($1) as r(id uuid, "roundId" uuid, "communeId" uuid, step text, "stepSince" date)
     on conflict do nothing`,
    [JSON.stringify(reviews), NOTE],
  );
}

/** Inserts the counts of the indicators that the registry has; what is already measured stays. */
export async function insertMeasurements(client: ClientBase, measurements: readonly DemoMeasurement[]): Promise<void> {
  await client.query(
    `insert into measurement (id, indicator_id, commune_id, period, value, note)
     select m.id, i.id, m."communeId", m.period, m.value, $2
     from jsonb_to_recordset($1) as m(id uuid, "indicatorCode" text, "communeId" uuid, period text, value numeric)
     join indicator i on i.code = m."indicatorCode" and i.deleted_at is null
     on conflict do nothing`,
    [JSON.stringify(measurements), MEASUREMENT_NOTE],
  );
}
