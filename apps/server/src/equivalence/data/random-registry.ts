import type pg from 'pg';
import type { SeededRandom } from '../seeded-random.ts';
import { insertHouseholds } from './random-households.ts';
import { insertProgrammes } from './random-programmes.ts';
import { insertReviews } from './random-reviews.ts';
import { insertUnits } from './random-units.ts';
import { mixedDecimals, PLAIN_DECIMALS } from './words.ts';

/**
 * Fills empty tables with a small registry that its constraints allow and that is as awkward as possible: nulls,
 * equal sort keys, accents, empty relations, removed rows that others still point to.
 * @param mixed whether equal decimals are written in several ways; which of them a group then shows is open
 */
export async function insertRandomRegistry(client: pg.Client, random: SeededRandom, mixed: boolean): Promise<void> {
  const decimal = mixed ? mixedDecimals(random) : PLAIN_DECIMALS;
  const units = await insertUnits(client, random);
  const households = await insertHouseholds(client, random, units, decimal);
  await insertReviews(client, random, units, households);
  await insertProgrammes(client, random, units, decimal);
  await client.query('set constraints all immediate');
}
