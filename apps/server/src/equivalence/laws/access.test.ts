import { parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { randomListing } from '../listing.ts';
import { RandomRegistrySession } from '../random-registry-session.ts';
import { SeededRandom } from '../seeded-random.ts';
import { SEED } from '../settings.ts';
import { openTestDatabase, type TestDatabase } from '../test-database.ts';
import { ALL, allFigures, CHUNKS, EVERY, forEachSeed, TIMEOUT } from './each-seed.ts';

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
let database: TestDatabase;

beforeAll(async () => {
  database = await openTestDatabase();
});

afterAll(() => database.close());

describe('laws of access', () => {
  it.each(CHUNKS)(
    `a viewer who is bound to communes sees what the administrator sees under a filter of them: $from to $to of seed ${SEED}`,
    { timeout: TIMEOUT },
    (chunk) =>
      forEachSeed(
        database,
        chunk,
        async (random, session) => {
          const [type, filterOf] = random.pick(Object.entries(OF_COMMUNES));
          const { ask, grouping, description } = randomListing(database, session, random, type);
          const communes = session.randomCommunes(random) ?? [];
          const selection = `${allFigures(grouping)} nodes { id }`;
          const own = await ask(selection, ALL, communes);
          const text = `{ id: { in: ${JSON.stringify(communes)} } }`;
          const expected = await ask(selection, `${ALL}, filter: ${filterOf(text)}`);
          expect(own, `${description} of ${communes}`).toEqual(expected);
        },
        false,
      ),
  );

  it.each(CHUNKS)(
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
