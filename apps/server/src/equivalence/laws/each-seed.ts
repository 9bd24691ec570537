import { type Grouping, type Listing, randomListing } from '../listing.ts';
import { RandomRegistrySession } from '../random-registry-session.ts';
import { SeededRandom } from '../seeded-random.ts';
import { chunks, operationSeed, RUNS } from '../settings.ts';
import type { TestDatabase } from '../test-database.ts';

export const TIMEOUT = 180_000;
/** As many rows as a page may have. */
export const ALL = 'first: 1000';
/** A filter that every row meets. */
export const EVERY = '{ id: { isNull: false } }';

type Chunk = { readonly from: number; readonly to: number; readonly seed: number };

/** A law is tried on a fifth as many as there are random operations. */
export const CHUNKS: readonly Chunk[] = chunks(Math.ceil(RUNS / 5));

/** Tries a law with each seed of a chunk, in one random registry. */
export async function forEachSeed(
  database: TestDatabase,
  { from, to, seed }: Chunk,
  check: (random: SeededRandom, session: RandomRegistrySession) => Promise<void>,
  isStrange?: boolean,
): Promise<void> {
  const session = await RandomRegistrySession.open(database, seed, isStrange);
  try {
    for (let index = from; index <= to; index += 1) await check(new SeededRandom(operationSeed(index)), session);
  } finally {
    await session.close();
  }
}

/** Tries a law on a random list for each seed of a chunk. */
export const forEachListing = (
  database: TestDatabase,
  chunk: Chunk,
  check: (listing: Listing, random: SeededRandom) => Promise<void>,
): Promise<void> =>
  forEachSeed(database, chunk, (random, session) => check(randomListing(database, session, random), random));

/** All figures of a list: its own, and those of its groups. */
export const allFigures = ({ key, figures, by }: Grouping): string =>
  `totalCount aggregate { ${figures} } groups(by: ${by}) { ${key} ${figures} }`;
