import type { MikroORM } from '@mikro-orm/postgresql';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createOrm } from '../../database/orm.ts';
import { insertRandomRegistry } from '../../equivalence/data/random-registry.ts';
import { SeededRandom } from '../../equivalence/seeded-random.ts';
import { openTestDatabase, type TestDatabase } from '../../equivalence/test-database.ts';
import { elsewhere } from './elsewhere.ts';
import { multidimensionalRound } from './multidimensional-groups.ts';
import { householdWeights, placementsOn } from './placement.ts';
import { type ReviewedGroup, reviewedGroups } from './reviewed-groups.ts';
import { inPlacesOf } from './telling.ts';
import { overOrigins, toldAsReported, toldByOrigin } from './told-figures.ts';

const SEED = 20_250_701;
const DAYS = ['2019-12-31', '2020-01-01', '2024-12-31', '2025-06-30', '2025-07-01', '2026-11-23', '2027-01-01'];

let database: TestDatabase;
let orm: MikroORM;

beforeAll(async () => {
  database = await openTestDatabase();
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  await client.query('begin');
  await insertRandomRegistry(client, new SeededRandom(SEED));
  // Applied reorganisations moved some households: between communes at random, as awkward as the rest.
  await client.query(
    `insert into reorganisation_move (reorganisation_id, household_id, from_commune_id, to_commune_id, version)
     select r.id, h.id, l.predecessor_id, l.successor_id, 1 from reorganisation r join reorganisation_line l on l.reorganisation_id = r.id
       join household h on ('x' || substr(md5(h.id::text), 1, 8))::bit(32)::int % 2 = 0
     on conflict do nothing`,
  );
  await client.query('commit');
  await client.end();
  orm = createOrm(database.url);
}, 60_000);
afterAll(async () => {
  await orm.close(true);
  await database.close();
});

const sum = (groups: readonly ReviewedGroup[]) => ({
  households: groups.reduce((total, { households }) => total + households, 0),
  persons: groups.reduce((total, { persons }) => total + persons, 0),
});
const years = async (): Promise<number[]> =>
  (await orm.em.fork().execute<{ year: number }[]>("select distinct year from review_round where kind = 'YEARLY'")).map(
    ({ year }) => year,
  );

describe('a random registry', () => {
  test.each(DAYS)('has the same province total in the communes of %s as in those reported', async (on) => {
    const em = orm.em.fork();
    const placements = await placementsOn(em, on);
    let all = 0;
    for (const year of await years()) {
      const reported = await reviewedGroups(em, year, 'EVERYWHERE');
      const placed = await reviewedGroups(em, year, 'EVERYWHERE', inPlacesOf(placements));
      expect(sum(placed)).toEqual(sum(reported));
      all += sum(placed).households;
      // Who is told elsewhere than reported is told for a commune of that day; everybody else is named.
      for (const { unitId, reportedId, isFollowed } of placed) {
        if (isFollowed) expect(placements.get(reportedId)).toContain(unitId);
        else expect([unitId, placements.get(reportedId)?.length === 1]).toEqual([reportedId, false]);
      }
    }
    expect(all).toBeGreaterThan(0);
  });

  test.each([
    ['COMMUNE', '2025-07-01'],
    ['DISTRICT', '2025-06-30'],
    ['DISTRICT', null],
  ] as const)('adds up to the province by %s on %s, and no small cell is told', async (unit, on) => {
    const em = orm.em.fork();
    const others = await elsewhere(em, { unit, on, detail: undefined });
    if (others === undefined) throw new Error('These are the units as reported.');
    for (const year of await years()) {
      const reported = await reviewedGroups(em, year, 'EVERYWHERE');
      const placed = others.inUnits(await reviewedGroups(em, year, 'EVERYWHERE', others.telling));
      for (const { unitId, reportedId } of placed) expect(others.canBe(unitId, reportedId)).toBe(true);
      const cells = overOrigins(toldByOrigin(placed, toldAsReported(reported), others));
      const whole = cells.filter(({ key: [of, ...rest] }) => of !== null && rest.every((each) => each === null));
      expect(whole.reduce((total, { count }) => total + count, 0)).toBe(sum(reported).households);
      expect(cells.filter(({ count, suppressed }) => count < 5 && !suppressed)).toEqual([]);
    }
  });

  test('finds as many multidimensionally poor in the communes of a day as in those reported', async () => {
    const em = orm.em.fork();
    const telling = inPlacesOf(await placementsOn(em, '2025-07-01'));
    const countsIn = ({ byClass: { states, deprived } }: Awaited<ReturnType<typeof multidimensionalRound>>) =>
      Object.fromEntries(
        [...Map.groupBy([...states, ...deprived], (row) => ('state' in row ? row.state : row.indicator))]
          .map(([name, rows]) => [name, rows.reduce((total, { persons }) => total + persons, 0)] as const)
          .toSorted(),
      );
    for (const year of await years()) {
      const reported = await multidimensionalRound(em, year, 'EVERYWHERE', 'CLASS');
      const placed = await multidimensionalRound(em, year, 'EVERYWHERE', 'CLASS', telling);
      expect(countsIn(placed)).toEqual(countsIn(reported));
    }
  });

  test('weighs a divided commune by households that are known on both sides', async () => {
    const em = orm.em.fork();
    const placements = await placementsOn(em, '2025-07-01');
    const weights = await householdWeights(em, placements);
    const divided = [...placements].filter(([, places]) => places.length > 1);
    expect(divided.length).toBeGreaterThan(0);
    for (const [id, byPlace] of weights)
      for (const place of byPlace.keys()) expect(placements.get(id)).toContain(place);
  });
});
