import { parse, validate } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Listing, randomListing } from './listing.ts';
import { randomOperation } from './operation/random-operation.ts';
import { RandomRegistrySession, withoutCursors } from './random-registry-session.ts';
import { originalKeys, withFragments, withRenamedKeys } from './rewritten.ts';
import { SeededRandom } from './seeded-random.ts';
import { chunks, operationSeed, RUNS, SEED } from './settings.ts';
import { openTestDatabase, type TestDatabase } from './test-database.ts';

const TIMEOUT = 180_000;
const ALL = 'first: 1000';
const EVERY = '{ id: { isNull: false } }';
let database: TestDatabase;

beforeAll(async () => {
  database = await openTestDatabase();
});

afterAll(() => database.close());

type Chunk = { from: number; to: number; seed: number };

async function forEachSeed(
  { from, to, seed }: Chunk,
  check: (random: SeededRandom, session: RandomRegistrySession) => Promise<void>,
): Promise<void> {
  const session = await RandomRegistrySession.open(database, seed);
  try {
    for (let index = from; index <= to; index += 1) await check(new SeededRandom(operationSeed(index)), session);
  } finally {
    await session.close();
  }
}

/** Its own filter, or none, so that long lists come up too. */
const narrowed = (listing: Listing, random: SeededRandom): Listing['page'] =>
  random.chance(0.4) ? listing.page : (args) => listing.page(args, '');

const forEachListing = (chunk: Chunk, check: (listing: Listing, random: SeededRandom) => Promise<void>) =>
  forEachSeed(chunk, (random, session) => check(randomListing(database, session, random), random));

describe('laws of lists', () => {
  describe.each(chunks(Math.ceil(RUNS / 5)))(`lists $from to $to of seed ${SEED}`, { timeout: TIMEOUT }, (chunk) => {
    it('walking by `after` visits every row once and in order', () =>
      forEachListing(chunk, async (listing, random) => {
        const [page, { description }] = [narrowed(listing, random), listing];
        const whole = await page(ALL);
        const size = random.between(1, 6);
        const seen: string[] = [];
        for (let after = ''; ; ) {
          const { ids, cursors, hasNextPage, hasPreviousPage, totalCount } = await page(`first: ${size} ${after}`);
          expect({ hasPreviousPage, totalCount }, description).toEqual({
            hasPreviousPage: seen.length > 0,
            totalCount: whole.ids.length,
          });
          seen.push(...ids);
          expect(hasNextPage, description).toBe(seen.length < whole.ids.length);
          if (!hasNextPage) break;
          after = `after: "${cursors.at(-1)}"`;
        }
        expect(seen, description).toEqual(whole.ids);
      }));

    it('walking back by `before` visits every row once and in reverse', () =>
      forEachListing(chunk, async (listing, random) => {
        const [page, { description }] = [narrowed(listing, random), listing];
        const whole = await page(ALL);
        const size = random.between(2, 6);
        let seen: string[] = [];
        for (let before = ''; ; ) {
          const { ids, cursors, hasNextPage, hasPreviousPage } = await page(`last: ${size} ${before}`);
          expect(hasNextPage, description).toBe(seen.length > 0);
          seen = [...ids, ...seen];
          expect(hasPreviousPage, description).toBe(seen.length < whole.ids.length);
          if (!hasPreviousPage) break;
          before = `before: "${cursors[0]}"`;
        }
        expect(seen, description).toEqual(whole.ids);
      }));

    it('two halves of a page are the page, whether by cursor or by offset', () =>
      forEachListing(chunk, async (listing, random) => {
        const [page, { description }] = [narrowed(listing, random), listing];
        const [one, two] = [random.between(1, 5), random.between(1, 5)];
        const whole = await page(`first: ${one + two}`);
        const first = await page(`first: ${one}`);
        const cursor = first.cursors.at(-1);
        const second = cursor === undefined ? first : await page(`first: ${two} after: "${cursor}"`);
        const skipped = await page(`first: ${two} offset: ${one}`);
        expect(cursor === undefined ? [] : [...first.ids, ...second.ids], description).toEqual(whole.ids);
        expect(skipped.ids, description).toEqual(whole.ids.slice(one));
      }));

    it('joining what is always or never true changes no row', () =>
      forEachListing(chunk, async ({ page, filter, description }) => {
        const { ids } = await page(ALL);
        const same = [
          `{ and: [${EVERY}, ${filter}] }`,
          `{ and: [${filter}, { not: { or: [] } }] }`,
          `{ or: [${filter}, { id: { in: [] } }] }`,
          `{ or: [${filter}, ${filter}] }`,
          `{ not: { not: ${filter} } }`,
          `{ not: { or: [{ not: ${filter} }, { not: ${EVERY} }] } }`,
        ];
        for (const other of same) expect((await page(ALL, other)).ids, `${description} as ${other}`).toEqual(ids);
      }));

    it('a filter and its negation share the rows out between them', () =>
      forEachListing(chunk, async ({ page, filter, description }) => {
        const [met, unmet] = [await page(ALL), await page(ALL, `{ not: ${filter} }`)];
        const all = await page(ALL, '');
        expect([...met.ids, ...unmet.ids].sort(), description).toEqual([...all.ids].sort());
        const keptOrder = all.ids.filter((id) => met.ids.includes(id));
        expect(met.ids, description).toEqual(keptOrder);
      }));
  });
});

describe('laws of selections', () => {
  it.each(chunks(Math.ceil(RUNS / 5)))(
    `moving selections into fragments or renaming keys changes nothing: $from to $to of seed ${SEED}`,
    { timeout: TIMEOUT },
    (chunk) =>
      forEachSeed(chunk, async (random, session) => {
        const operation = randomOperation({ random, shape: database.shape, tables: session.tables });
        const { text, variables: sets } = await session.granted(operation);
        const [document, { operationName }] = [parse(text), operation];
        const answer = async (rewritten: typeof document, variables: Record<string, unknown>): Promise<string> => {
          expect(validate(database.shape.schema, rewritten), text).toEqual([]);
          const given = await session.compiled({ document: rewritten, operationName, variables });
          return 'data' in given ? given.data : given.refused;
        };
        for (const variables of sets) {
          const expected = withoutCursors(await answer(document, variables));
          const moved = await answer(withFragments(database.shape, document), variables);
          expect(withoutCursors(moved), text).toBe(expected);
          const renamed = originalKeys(await answer(withRenamedKeys(document), variables));
          expect(withoutCursors(renamed), text).toBe(expected);
        }
      }),
  );
});
