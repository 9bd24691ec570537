import { parse, validate } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Ask, discrepancy } from './discrepancy.ts';
import { randomOperation } from './operation/random-operation.ts';
import { RandomRegistrySession } from './random-registry-session.ts';
import { SeededRandom } from './seeded-random.ts';
import { chunks, operationSeed, RUNS, SEED } from './settings.ts';
import { openTestDatabase, type TestDatabase } from './test-database.ts';

const TIMEOUT = 180_000;
let database: TestDatabase;

beforeAll(async () => {
  database = await openTestDatabase();
  process.stdout.write(`Random operations with EQUIVALENCE_SEED=${SEED} EQUIVALENCE_RUNS=${RUNS}\n`);
});

afterAll(() => database.close());

/** Asks random operations of one random registry, in both of their requests. */
async function compare(
  { from, to, seed }: { from: number; to: number; seed: number },
  mixed: boolean,
  askOf: (session: RandomRegistrySession) => Ask,
): Promise<void> {
  const session = await RandomRegistrySession.open(database, seed);
  try {
    for (let index = from; index <= to; index += 1) {
      const random = new SeededRandom(operationSeed(index));
      const operation = randomOperation({ random, shape: database.shape, tables: session.tables }, mixed);
      const { text, variables: sets, communes } = await session.granted(operation, session.randomCommunes(random));
      const document = parse(text);
      expect(validate(database.published.schema, document), `operation ${index}: ${text}`).toEqual([]);
      const requests = sets.map((variables) => ({ variables, communes }));
      // The same text for someone else: what the compiler remembers of it must not be mixed up.
      const another = operation.wishes.length === 0 && random.chance(0.3);
      for (const variables of another ? sets : [])
        requests.push({ variables, communes: session.randomCommunes(random) });
      for (const request of requests) {
        const asked = { document, operationName: operation.operationName, ...request };
        expect(await discrepancy(database, session, asked, askOf(session)), `operation ${index}`).toBeUndefined();
      }
    }
  } finally {
    await session.close();
  }
}

describe('the compiled answer equals the reference executor byte for byte, in one statement', () => {
  it.each(chunks(RUNS))(`operations $from to $to of seed ${SEED}`, { timeout: TIMEOUT }, (chunk) =>
    compare(chunk, false, (session) => async (asked) => {
      const before = session.statements;
      const answer = await session.compiled(asked);
      expect(session.statements - before).toBe('data' in answer || answer.byDatabase ? 1 : 0);
      return answer;
    }),
  );
});

describe('graphql-js over the published schema gives the same, also beside fields that no table answers', () => {
  it.each(chunks(Math.ceil(RUNS / 5)))(`operations $from to $to of seed ${SEED}`, { timeout: TIMEOUT }, (chunk) =>
    compare(chunk, true, (session) => (asked) => session.mixed(asked)),
  );
});
