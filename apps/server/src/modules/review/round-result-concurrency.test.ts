import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { insertRandomRegistry } from '../../equivalence/data/random-registry.ts';
import { SeededRandom } from '../../equivalence/seeded-random.ts';
import { openTestDatabase, type TestDatabase } from '../../equivalence/test-database.ts';

let database: TestDatabase;
const clients: pg.Client[] = [];

async function connect(): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  clients.push(client);
  return client;
}

beforeAll(async () => {
  database = await openTestDatabase();
  const client = await connect();
  await client.query('begin');
  await insertRandomRegistry(client, new SeededRandom(1));
  await client.query('update review_round set deleted_at = null');
  await client.query('commit');
});
afterAll(async () => {
  await Promise.all(clients.map((client) => client.end()));
  await database.close();
});

const INSERT = `
  insert into assessment (id, household_id, round_id, commune_id, standard_id, standard_hash, area_type, member_count, assessed_on, class, score_b_min, score_b_max)
  select gen_random_uuid(), h.id, r.id, h.commune_id, s.id, 'hash', 'RURAL', 2, r.starts_on, $2, 0, 0
  from household h, review_round r, standard s where h.id = $1 and r.kind = 'YEARLY' and r.year = $3 limit 1`;

test('two rounds of one household entered at the same time know of each other', async () => {
  const [one, two] = [await connect(), await connect()];
  const { rows } = await one.query<{ id: string }>(
    'select id from household h where not exists (select from assessment a where a.household_id = h.id) limit 1',
  );
  const id = rows[0]?.id;
  await one.query('begin');
  await two.query('begin');
  await one.query(INSERT, [id, 'POOR', 2022]);
  const waiting = two.query(INSERT, [id, 'NON_POOR', 2023]);
  await one.query('commit');
  await waiting;
  await two.query('commit');
  const found = await one.query(
    `select a.class, a.previous_class, a.transition from assessment a join review_round r on r.id = a.round_id
     where a.household_id = $1 order by r.year`,
    [id],
  );
  expect(found.rows).toEqual([
    { class: 'POOR', previous_class: null, transition: null },
    { class: 'NON_POOR', previous_class: 'POOR', transition: 'ESCAPED_POOR' },
  ]);
});
