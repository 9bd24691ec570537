import { parse, validate } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { randomOperation } from '../operation/random-operation.ts';
import { withoutCursors } from '../random-registry-session.ts';
import { originalKeys, withFragments, withRenamedKeys } from '../rewritten.ts';
import { SEED } from '../settings.ts';
import { openTestDatabase, type TestDatabase } from '../test-database.ts';
import { CHUNKS, forEachSeed, TIMEOUT } from './each-seed.ts';

let database: TestDatabase;

beforeAll(async () => {
  database = await openTestDatabase();
});

afterAll(() => database.close());

describe('laws of selections', () => {
  it.each(CHUNKS)(
    `moving selections into fragments or renaming keys changes nothing: $from to $to of seed ${SEED}`,
    { timeout: TIMEOUT },
    (chunk) =>
      forEachSeed(database, chunk, async (random, session) => {
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
