import { parse, validate } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Grouping, type Listing, randomListing } from './listing.ts';
import { randomOperation } from './operation/random-operation.ts';
import { RandomRegistrySession, withoutCursors } from './random-registry-session.ts';
import { canonicalDecimal, sumOf } from './reference/decimal.ts';
import { originalKeys, withFragments, withRenamedKeys } from './rewritten.ts';
import { SeededRandom } from './seeded-random.ts';
import { chunks, operationSeed, RUNS, SEED } from './settings.ts';
import { openTestDatabase, type TestDatabase } from './test-database.ts';

const TIMEOUT = 180_000;
const ALL = 'first: 1000';
const EVERY = '{ id: { isNull: false } }';
/**
 * The rows of communes, of every type that a viewer may be bound in but one; `{ id: ... }` tells which communes. A ProductionParticipant
 * is read as its household is, and left out where a model of another commune is asked for.
 */
const OF_COMMUNES: Readonly<Record<string, (commune: string) => string>> = {
  Household: (commune) => `{ commune: ${commune} }`,
  CommuneReview: (commune) => `{ commune: ${commune} }`,
  ReviewAct: (commune) => `{ communeReview: { commune: ${commune} } }`,
  MissingMeasurement: (commune) => `{ commune: ${commune} }`,
  IndicatorReport: (commune) => `{ commune: ${commune} }`,
  Member: (commune) => `{ household: { commune: ${commune} } }`,
  Assessment: (commune) => `{ household: { commune: ${commune} } }`,
  ProductionModel: (commune) => `{ commune: ${commune} }`,
  DataRequest: (commune) => `{ household: { commune: ${commune} } }`,
  Answer: (commune) => `{ assessment: { household: { commune: ${commune} } } }`,
  Target: (commune) => `{ or: [{ commune: ${commune} }, { not: { commune: ${EVERY} } }] }`,
  Measurement: (commune) => `{ or: [{ commune: ${commune} }, { not: { commune: ${EVERY} } }] }`,
};
const plus = (one: number, other: number): number => one + other;
let database: TestDatabase;

beforeAll(async () => {
  database = await openTestDatabase();
});

afterAll(() => database.close());

type Chunk = { from: number; to: number; seed: number };

async function forEachSeed(
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

describe('laws of figures', () => {
  describe.each(chunks(Math.ceil(RUNS / 5)))(`lists $from to $to of seed ${SEED}`, { timeout: TIMEOUT }, (chunk) => {
    const whole = ({ key, figures, by }: Grouping) =>
      `totalCount aggregate { ${figures} } groups(by: ${by}) { ${key} ${figures} }`;

    it('groups share the rows out between them, and their figures add up to those of the list', () =>
      forEachListing(chunk, async ({ ask, grouping, filter, description }, random) => {
        const given = await ask(whole(grouping), random.chance(0.4) ? `filter: ${filter}` : '');
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
      forEachSeed(chunk, async (random, session) => {
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
      forEachListing(chunk, async ({ ask, grouping, description }, random) => {
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
      forEachListing(chunk, async ({ ask, grouping, filter, description }, random) => {
        const selection = whole(grouping);
        const expected = await ask(selection, `filter: ${filter}`);
        for (const page of ['first: 1', `last: ${random.between(1, 4)}`, 'first: 2, offset: 3'])
          expect(await ask(selection, `filter: ${filter}, ${page}`), description).toEqual(expected);
        for (const other of [`{ and: [${EVERY}, ${filter}] }`, `{ or: [${filter}, { id: { in: [] } }] }`])
          expect(await ask(selection, `filter: ${other}`), description).toEqual(expected);
      }));

    it('a viewer who is bound to communes sees what the administrator sees under a filter of them', () =>
      forEachSeed(
        chunk,
        async (random, session) => {
          const [type, filterOf] = random.pick(Object.entries(OF_COMMUNES));
          const { ask, grouping, description } = randomListing(database, session, random, type);
          const communes = session.randomCommunes(random) ?? [];
          const selection = `${whole(grouping)} nodes { id }`;
          const own = await ask(selection, 'first: 1000', communes);
          const text = `{ id: { in: ${JSON.stringify(communes)} } }`;
          const expected = await ask(selection, `first: 1000, filter: ${filterOf(text)}`);
          expect(own, `${description} of ${communes}`).toEqual(expected);
        },
        false,
      ));
  });
});

describe('laws of access', () => {
  it.each(chunks(Math.ceil(RUNS / 5)))(
    `only readable records are related, and a row whose required one is hidden is left out: $from to $to of seed ${SEED}`,
    { timeout: TIMEOUT },
    async ({ seed }) => {
      const session = await RandomRegistrySession.open(database, seed, true);
      const random = new SeededRandom(seed);
      try {
        const all = session.tables.all('Commune').map(({ id }) => id);
        const viewers = [random.some(all, 3), random.some(all, 5), random.some(all, 7)];
        const relations = [...database.shape.records].flatMap(([type, fields]) =>
          [...fields].flatMap(([name, { kind }]) => (kind === 'value' ? [] : [{ type, name, kind }])),
        );
        for (const { type, name, kind } of relations) {
          const row = `id ${name} { __typename ${kind === 'many' ? 'totalCount nodes { id } aggregate { count }' : ''} }`;
          const list = database.shape.listField(type);
          const text = `{ ${list}(first: 1000) { totalCount nodes { ${row} } edges { node { ${row} } } aggregate { count } } }`;
          for (const communes of viewers) {
            const asked = { document: parse(text), variables: {}, communes };
            expect(await session.compiled(asked), `${text} of ${communes}`).toEqual(session.reference(asked));
          }
        }
      } finally {
        await session.close();
      }
    },
  );
});

describe('laws of selections', () => {
  it.each(chunks(Math.ceil(RUNS / 5)))(
    `moving selections into fragments or renaming keys changes nothing: $from to $to of seed ${SEED}`,
    { timeout: TIMEOUT },
    (chunk) =>
      forEachSeed(chunk, async (random, session) => {
        const operation = randomOperation({ random, shape: database.shape, tables: session.tables });
        const { text, variables: sets, communes } = await session.granted(operation, session.randomCommunes(random));
        const [document, { operationName }] = [parse(text), operation];
        const answer = async (rewritten: typeof document, variables: Record<string, unknown>): Promise<string> => {
          expect(validate(database.shape.schema, rewritten), text).toEqual([]);
          const given = await session.compiled({ document: rewritten, operationName, variables, communes });
          return 'data' in given ? given.data : JSON.stringify(given.refused);
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
