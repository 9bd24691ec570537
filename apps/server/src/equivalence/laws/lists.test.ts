import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Listing } from '../listing.ts';
import type { SeededRandom } from '../seeded-random.ts';
import { SEED } from '../settings.ts';
import { openTestDatabase, type TestDatabase } from '../test-database.ts';
import { ALL, CHUNKS, EVERY, forEachListing, TIMEOUT } from './each-seed.ts';

let database: TestDatabase;

beforeAll(async () => {
  database = await openTestDatabase();
});

afterAll(() => database.close());

/** Its own filter, or none, so that long lists come up too. */
const narrowed = (listing: Listing, random: SeededRandom): Listing['page'] =>
  random.chance(0.4) ? listing.page : (args) => listing.page(args, '');

describe('laws of lists', () => {
  describe.each(CHUNKS)(`lists $from to $to of seed ${SEED}`, { timeout: TIMEOUT }, (chunk) => {
    it('walking by `after` visits every row once and in order', () =>
      forEachListing(database, chunk, async (listing, random) => {
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
      forEachListing(database, chunk, async (listing, random) => {
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
      forEachListing(database, chunk, async (listing, random) => {
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
      forEachListing(database, chunk, async ({ page, filter, description }) => {
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
      forEachListing(database, chunk, async ({ page, filter, description }) => {
        const [met, unmet] = [await page(ALL), await page(ALL, `{ not: ${filter} }`)];
        const all = await page(ALL, '');
        expect([...met.ids, ...unmet.ids].sort(), description).toEqual([...all.ids].sort());
        const keptOrder = all.ids.filter((id) => met.ids.includes(id));
        expect(met.ids, description).toEqual(keptOrder);
      }));
  });
});
