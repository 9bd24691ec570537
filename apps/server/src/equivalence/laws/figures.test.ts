import { parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { canonicalDecimal, sumOf } from '../reference/decimal.ts';
import { SEED } from '../settings.ts';
import { openTestDatabase, type TestDatabase } from '../test-database.ts';
import { allFigures, CHUNKS, EVERY, forEachListing, forEachSeed, TIMEOUT } from './each-seed.ts';

const plus = (one: number, other: number): number => one + other;
let database: TestDatabase;

beforeAll(async () => {
  database = await openTestDatabase();
});

afterAll(() => database.close());

describe('laws of figures', () => {
  describe.each(CHUNKS)(`lists $from to $to of seed ${SEED}`, { timeout: TIMEOUT }, (chunk) => {
    it('groups share the rows out between them, and their figures add up to those of the list', () =>
      forEachListing(database, chunk, async ({ ask, grouping, filter, description }, random) => {
        const given = await ask(allFigures(grouping), random.chance(0.4) ? `filter: ${filter}` : '');
        if (given === undefined) return;
        const { totalCount, aggregate, groups } = given;
        expect(aggregate.count, description).toBe(totalCount);
        expect(groups.map(({ count }) => count).reduce(plus, 0), description).toBe(totalCount);
        expect(
          groups.every(({ count }) => count > 0),
          description,
        ).toBe(true);
        const keys = groups.map(({ key }) => JSON.stringify(key));
        expect(new Set(keys).size, description).toBe(keys.length);
        for (const [field, sum] of Object.entries(aggregate.sum ?? {})) {
          const sums = groups.map((group) => group.sum?.[field] ?? Number.NaN);
          if (typeof sum === 'number') expect((sums as number[]).reduce(plus, 0), description).toBe(sum);
          else expect(canonicalDecimal(sumOf(sums)), description).toBe(canonicalDecimal(sum));
        }
        const [only, another] = grouping.keys;
        if (only === undefined || another !== undefined || only.relations.length > 0) return;
        const present = groups.filter(({ key }) => key[only.name] !== null);
        expect(aggregate.countDistinct[only.name], description).toBe(present.length);
      }));

    it('a sum is exact, or refused where readers of JSON would not read it exactly', () =>
      forEachSeed(database, chunk, async (random, session) => {
        const ids = session.tables.list('FundingLine').map(({ id }) => id);
        const filter = `{ id: { in: ${JSON.stringify(random.some(ids, random.between(0, 4)))} } }`;
        const document = parse(`{ fundingLines(filter: ${filter}) { aggregate { sum { amount } } } }`);
        const [given, expected] = [
          await session.compiled({ document, variables: {} }),
          session.reference({ document, variables: {} }),
        ];
        if ('refused' in expected) expect(given, filter).toHaveProperty('byDatabase', true);
        else expect(given, filter).toEqual(expected);
      }));

    it('`first`, `offset` and `having` choose from all groups, and `sort` only orders them', () =>
      forEachListing(database, chunk, async ({ ask, grouping, description }, random) => {
        const { by, key, sort, having } = grouping;
        const groups = async (args: string) => (await ask(`groups(by: ${by} ${args}) { ${key} count }`))?.groups ?? [];
        const [least, first, offset] = [random.between(1, 4), random.between(1, 5), random.between(0, 4)];
        const order = `sort: ${sort}`;
        const all = await groups(order);
        const texts = (some: typeof all) => some.map((group) => JSON.stringify(group));
        expect(texts(await groups('')).sort(), description).toEqual(texts(all).sort());
        expect(await groups(`${order} first: ${first} offset: ${offset}`), description).toEqual(
          all.slice(offset, offset + first),
        );
        const large = await groups(`${order} having: { count: { gte: ${least} } }`);
        expect(large, description).toEqual(all.filter(({ count }) => count >= least));
        const met = await groups(`${order} having: ${having}`);
        const unmet = await groups(`${order} having: { not: ${having} }`);
        expect(met, description).toEqual(all.filter((group) => !texts(unmet).includes(JSON.stringify(group))));
        expect(met.length + unmet.length, description).toBe(all.length);
        const same = [
          `{ and: [${having}, { count: { gt: 0 } }] }`,
          `{ or: [{ count: { in: [] } }, ${having}] }`,
          `{ not: { not: ${having} } }`,
        ];
        for (const other of same) expect(await groups(`${order} having: ${other}`), description).toEqual(met);
      }));

    it('neither the page nor a filter that is always met changes a figure', () =>
      forEachListing(database, chunk, async ({ ask, grouping, filter, description }, random) => {
        const selection = allFigures(grouping);
        const expected = await ask(selection, `filter: ${filter}`);
        for (const page of ['first: 1', `last: ${random.between(1, 4)}`, 'first: 2, offset: 3'])
          expect(await ask(selection, `filter: ${filter}, ${page}`), description).toEqual(expected);
        for (const other of [`{ and: [${EVERY}, ${filter}] }`, `{ or: [${filter}, { id: { in: [] } }] }`])
          expect(await ask(selection, `filter: ${other}`), description).toEqual(expected);
      }));
  });
});
