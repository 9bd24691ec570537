import type pg from 'pg';
import type { SeededRandom } from '../seeded-random.ts';
import { insertAccess } from './random-access.ts';
import { insertHouseholds } from './random-households.ts';
import { insertProduction } from './random-production.ts';
import { insertProgrammes } from './random-programmes.ts';
import { insertReorganisations } from './random-reorganisations.ts';
import { insertRequests } from './random-requests.ts';
import { insertReviews } from './random-reviews.ts';
import { insertUnits } from './random-units.ts';
import { mixedDecimals } from './words.ts';

/**
 * Fills empty tables with a small registry that its constraints allow and that is as awkward as possible: nulls,
 * equal sort keys, equal numbers in several ways, accents, empty relations, removed rows that others still point to.
 */
export async function insertRandomRegistry(client: pg.Client, random: SeededRandom): Promise<void> {
  const decimal = mixedDecimals(random);
  const units = await insertUnits(client, random);
  await client.query("insert into identity_key (id, is_current) values ('random', true) on conflict do nothing");
  const households = await insertHouseholds(client, random, units, decimal);
  await insertReviews(client, random, units, households);
  await insertRequests(client, random, households);
  const programmes = await insertProgrammes(client, random, units, decimal);
  await insertProduction(client, random, units, { programmes, households });
  await insertAccess(client, random, units);
  await insertReorganisations(client, random, units, households);
  await client.query('set constraints all immediate');
}
