import { getNamedType, parse, validate } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RandomRegistrySession } from './random-registry-session.ts';
import { SEED } from './settings.ts';
import { openTestDatabase, type TestDatabase } from './test-database.ts';

let database: TestDatabase;
let session: RandomRegistrySession;

beforeAll(async () => {
  database = await openTestDatabase();
  session = await RandomRegistrySession.open(database, SEED);
});

afterAll(async () => {
  await session.close();
  await database.close();
});

async function expectRefused(text: string, variables: Record<string, unknown> = {}): Promise<void> {
  const document = parse(text);
  expect(validate(database.published.schema, document), text).toEqual([]);
  expect(session.reference({ document, variables }), text).toHaveProperty('refused');
  expect(await session.compiled({ document, variables }), text).toHaveProperty('refused');
}

const rootFields = () => Object.values(database.shape.schema.getQueryType()?.getFields() ?? {});
const lists = () => rootFields().filter(({ type }) => getNamedType(type).name.endsWith('Connection'));

describe('every list refuses, and so does the reference executor', () => {
  it.each([
    ['an empty filter', '(filter: {})'],
    ['a null filter', '(filter: null)'],
    ['no conjuncts', '(filter: { and: [] })'],
    ['an empty conjunct', '(filter: { id: { isNull: false }, and: [{}] })'],
    ['an empty alternative', '(filter: { or: [{ id: { isNull: false } }, {}] })'],
    ['an empty negation', '(filter: { not: {} })'],
    ['an empty condition', '(filter: { id: {} })'],
    ['a null condition', '(filter: { id: null })'],
    ['a comparison with null', '(filter: { id: { eq: null } })'],
    ['a null list', '(filter: { id: { notIn: null } })'],
    ['a null isNull', '(filter: { id: { isNull: null } })'],
    ['both ends', '(first: 1, last: 1)'],
    ['no rows', '(first: 0)'],
    ['less than no rows', '(last: -1)'],
    ['too many rows', '(first: 1001)'],
    ['a negative offset', '(first: 1, offset: -1)'],
    ['an offset from the end', '(last: 1, offset: 1)'],
    ['a sort by nothing', '(sort: [{ direction: DESC }])'],
    ['a sort by null', '(sort: [{ field: null }])'],
    ['a made-up cursor', '(after: "made up")'],
  ])('%s', async (_, args) => {
    for (const { name } of lists()) await expectRefused(`{ ${name}${args} { totalCount } }`);
  });

  it('a filter variable that is null', async () => {
    for (const { name, type } of lists()) {
      const filter = getNamedType(type).name.replace(/Connection$/, 'Filter');
      await expectRefused(`query ($f: ${filter}) { ${name}(filter: $f) { totalCount } }`, { f: null });
    }
  });

  it('a cursor with an offset', async () => {
    for (const { name } of lists()) {
      const answer = await session.compiled({
        document: parse(`{ list: ${name}(first: 1) { pageInfo { endCursor } } }`),
        variables: {},
      });
      const cursor = 'data' in answer ? JSON.parse(answer.data).list.pageInfo.endCursor : '';
      await expectRefused(`{ ${name}(first: 1, offset: 1, after: "${cursor}") { totalCount } }`);
    }
  });
});

describe('a natural key', () => {
  const byCode = () => rootFields().filter(({ args }) => args.some(({ name }) => name === 'code'));

  it.each([
    ['no key', ''],
    ['two keys', '(code: "22", id: "01890a5d-ac96-774b-bcce-b302099a8057")'],
    ['a null key', '(code: null)'],
  ])('%s is refused', async (_, args) => {
    for (const { name } of byCode()) await expectRefused(`{ ${name}${args} { id } }`);
  });

  it('a day without a code is refused', async () => {
    const dated = byCode().filter(({ args }) => args.some(({ name }) => name === 'on'));
    for (const { name } of dated) {
      const args = '(id: "01890a5d-ac96-774b-bcce-b302099a8057", on: "2026-01-01")';
      await expectRefused(`{ ${name}${args} { id } }`);
    }
  });
});
