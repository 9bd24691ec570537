import type { Compiled } from '@thoat-ngheo/sqlgraph';
import { GraphQLError, parse, validate } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Viewer } from '../../modules/viewer/index.ts';
import { isOutOfRange, RandomRegistrySession } from '../random-registry-session.ts';
import { ReferenceExecutor } from '../reference/reference-executor.ts';
import { MATRIX_EVERY, SEED } from '../settings.ts';
import { openTestDatabase, type TestDatabase } from '../test-database.ts';
import { type Question, questionsOf } from './operations.ts';
import { isClosed, isSensitive, readableTo } from './oracle.ts';
import { matrixViewers } from './viewers.ts';

/** Roles twice, and keys. */
const VIEWERS = 17;
let database: TestDatabase;
let session: RandomRegistrySession;
let questions: readonly Question[];
let refused = 0;

beforeAll(async () => {
  database = await openTestDatabase();
  session = await RandomRegistrySession.open(database, SEED, false);
  questions = [...database.shape.records.keys()].flatMap((type) =>
    questionsOf(
      database.shape,
      type,
      session.tables.list(type).map(({ id }) => id),
    ),
  );
});

afterAll(async () => {
  await session.close();
  await database.close();
});

/** What the compiled path gives: JSON, or the reason and the path of the refusal. */
async function given(text: string, viewer: Viewer): Promise<string> {
  let compiled: Compiled | undefined;
  try {
    compiled = database.published.compile({ document: parse(text), viewer });
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    return `refused: ${String(error.extensions.code)} ${String(error.extensions.field ?? error.message)}`;
  }
  if (compiled === undefined) throw new Error(`not one statement: ${text}`);
  try {
    return await session.run(compiled);
  } catch (error) {
    if (!isOutOfRange(error)) throw error;
    return 'refused: out of range';
  }
}

const viewers = () => {
  const communes = session.tables.all('Commune').map(({ id }) => id);
  return matrixViewers(communes.slice(1, 3));
};

/** All that touch a sensitive field; of the others every so many, each viewer other ones, so that all are asked of somebody. */
const questionsFor = (index: number): readonly Question[] =>
  questions.filter(
    ({ mentions }, at) =>
      (at + index + SEED) % MATRIX_EVERY === 0 || mentions.some(([type, field]) => isSensitive(type, field)),
  );

test('the questions are those of the schema, thousands with their viewers', () => {
  for (const { text } of questions) expect(validate(database.published.schema, parse(text)), text).toEqual([]);
  expect(questions.length * viewers().length).toBeGreaterThan(10_000);
});

describe('what each viewer gets equals the oracle', { timeout: 300_000 }, () => {
  test.each(Array.from({ length: VIEWERS }, (_, index) => index))('viewer %i', async (index) => {
    const named = viewers()[index];
    if (named === undefined) throw new Error(`there is no viewer ${index}`);
    const { name, viewer } = named;
    const executor = new ReferenceExecutor(
      database.shape,
      session.tables.seenBy(readableTo(viewer)),
      {},
      () => undefined,
    );
    for (const { text, mentions } of questionsFor(index)) {
      const answer = await given(text, viewer);
      const closed = mentions.filter(([type, field]) => isClosed(viewer, type, field));
      if (closed.length > 0) {
        refused += 1;
        expect(answer, `${name}: ${text}`).toMatch(/^refused: FORBIDDEN/);
        expect(answer, `${name}: ${text}`).toContain(closed[0]?.[1]);
        continue;
      }
      const { data, errors } = executor.answer({ document: parse(text), variables: {} });
      if (errors !== undefined && answer === 'refused: out of range') continue;
      expect(errors, `${name}: ${text}`).toBeUndefined();
      expect(answer, `${name}: ${text}`).toBe(JSON.stringify(data));
    }
  });

  test('closed fields were met, and no viewer is left out', () => {
    expect(viewers()).toHaveLength(VIEWERS);
    expect(refused).toBeGreaterThan(500);
  });
});
