import { getNamedType, isEnumType, isObjectType, parse, validate } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RandomRegistrySession } from './random-registry-session.ts';
import { groupKeys } from './reference/group-keys.ts';
import { SEED } from './settings.ts';
import { openTestDatabase, type TestDatabase } from './test-database.ts';

const UNKNOWN_ID = '01890a5d-ac96-774b-bcce-b302099a8057';
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

async function expectRefused(text: string, reason?: string, variables: Record<string, unknown> = {}): Promise<void> {
  const document = parse(text);
  expect(validate(database.published.schema, document), text).toEqual([]);
  expect(session.reference({ document, variables }), text).toHaveProperty('refused');
  const answer = await session.compiled({ document, variables });
  expect(answer, text).toHaveProperty('refused');
  if (reason !== undefined) expect(answer, text).toHaveProperty('reason', reason);
}

const rootFields = () => Object.values(database.shape.schema.getQueryType()?.getFields() ?? {});
/** Every list with what it can be grouped by. */
const listsWithKeys = () =>
  lists().map(({ name, type }) => ({
    name,
    groupField: getNamedType(type).name.replace(/Connection$/, 'GroupField'),
    keys: groupKeys(database.shape, getNamedType(type).name.replace(/Connection$/, '')),
  }));

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
      await expectRefused(`query ($f: ${filter}) { ${name}(filter: $f) { totalCount } }`, 'NULL_FILTER', { f: null });
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

describe('groups of every list are refused, and so does the reference executor', () => {
  it.each([
    ['no key', 'GROUP_KEYS', () => 'by: []'],
    ['one key twice', 'GROUP_KEYS', ([one]) => `by: [${one}, ${one}]`],
    ['seven keys', 'GROUP_KEYS', (keys) => `by: [${Array.from({ length: 7 }, (_, at) => keys[at % keys.length])}]`],
    ['an empty having', 'EMPTY_FILTER', ([one]) => `by: [${one}], having: {}`],
    ['a null having', 'NULL_FILTER', ([one]) => `by: [${one}], having: null`],
    ['no conjuncts', 'EMPTY_FILTER', ([one]) => `by: [${one}], having: { and: [] }`],
    ['an empty conjunct', 'EMPTY_FILTER', ([one]) => `by: [${one}], having: { and: [{ count: { gt: 0 } }, {}] }`],
    ['an empty alternative', 'EMPTY_FILTER', ([one]) => `by: [${one}], having: { or: [{}] }`],
    ['an empty negation', 'EMPTY_FILTER', ([one]) => `by: [${one}], having: { not: {} }`],
    ['a null part', 'NULL_FILTER', ([one]) => `by: [${one}], having: { countDistinct: null }`],
    ['an empty part', 'EMPTY_FILTER', ([one]) => `by: [${one}], having: { countDistinct: {} }`],
    ['an empty condition', 'EMPTY_FILTER', ([one]) => `by: [${one}], having: { count: {} }`],
    ['a null condition', 'NULL_FILTER', ([one]) => `by: [${one}], having: { count: { gt: null } }`],
    ['no groups', 'PAGE_OUT_OF_RANGE', ([one]) => `by: [${one}], first: 0`],
    ['too many groups', 'PAGE_OUT_OF_RANGE', ([one]) => `by: [${one}], first: 1001`],
    ['a negative offset', 'OFFSET_OUT_OF_RANGE', ([one]) => `by: [${one}], offset: -1`],
    ['a sort by nothing', 'SORT_NOT_ONE', ([one]) => `by: [${one}], sort: [{ direction: DESC }]`],
    ['a sort by both', 'SORT_NOT_ONE', ([one]) => `by: [${one}], sort: [{ key: ${one}, aggregate: COUNT }]`],
    ['a sort by null', 'SORT_NOT_ONE', ([one]) => `by: [${one}], sort: [{ key: null }]`],
    ['a sort by no figure', 'SORT_NOT_ONE', ([one]) => `by: [${one}], sort: [{ aggregate: null }]`],
    ['a sort by another key', 'NOT_GROUPED_BY', ([one, two]) => `by: [${one}], sort: [{ key: ${two} }]`],
  ] satisfies [string, string, (keys: readonly string[]) => string][])('%s: %s', async (_, reason, argsOf) => {
    for (const { name, keys } of listsWithKeys()) {
      const args = argsOf(keys.map(({ constant }) => constant));
      await expectRefused(`{ ${name} { groups(${args}) { count } } }`, reason);
    }
  });

  it('a key that is not in `by`, also where a fragment asks for it', async () => {
    for (const { name, keys } of listsWithKeys()) {
      const [one, two] = keys;
      const field = two?.end.kind === 'record' ? `${two.name} { id }` : two?.name;
      await expectRefused(`{ ${name} { groups(by: ${one?.constant}) { key { ${field} } } } }`, 'NOT_GROUPED_BY');
      const spread = `{ ${name} { groups(by: ${one?.constant}) { ... { key { ... { ${field} } } } } } }`;
      await expectRefused(spread, 'NOT_GROUPED_BY');
    }
  });

  it('a variable `by` that lacks a key which is asked for', async () => {
    for (const { name, keys, groupField } of listsWithKeys()) {
      const [one, two] = keys;
      const field = two?.end.kind === 'record' ? `${two.name} { id }` : two?.name;
      const text = `query ($by: [${groupField}!]!) { ${name} { groups(by: $by) { key { ${field} } } } }`;
      await expectRefused(text, 'NOT_GROUPED_BY', { by: [one?.constant] });
      const answer = await session.compiled({
        document: parse(text),
        variables: { by: [one?.constant, two?.constant] },
      });
      expect(answer, text).toHaveProperty('data');
    }
  });

  it('the schema offers as keys what decision 6 says', () => {
    for (const type of database.shape.records.keys()) {
      const offered = database.shape.schema.getType(`${type}GroupField`);
      if (!isEnumType(offered)) throw new Error(`${type} has no group fields`);
      const constants = groupKeys(database.shape, type).map(({ constant }) => constant);
      expect(
        offered
          .getValues()
          .map(({ name }) => name)
          .sort(),
      ).toEqual([...constants].sort());
      const key = database.shape.schema.getType(`${type}GroupKey`);
      const names = groupKeys(database.shape, type).map(({ name }) => name);
      expect(isObjectType(key) && Object.keys(key.getFields()).sort()).toEqual([...names].sort());
    }
  });
});

describe('a moment to come', () => {
  it('is refused by every root field that reads', async () => {
    const reading = rootFields().filter(({ args }) => args.some(({ name }) => name === 'asOf'));
    expect(reading.length).toBe(2 * database.shape.records.size);
    for (const { name, args, type } of reading) {
      const isList = getNamedType(type).name.endsWith('Connection');
      const key = isList || !args.some(({ name: arg }) => arg === 'id') ? '' : `id: "${UNKNOWN_ID}", `;
      const selection = isList ? 'totalCount' : 'id';
      await expectRefused(`{ ${name}(${key}asOf: "9999-01-01T00:00:00.000Z") { ${selection} } }`, 'MOMENT_IN_FUTURE');
    }
  });
});

describe('a natural key', () => {
  // Fields that read a record take a moment too; figures are named by a code and are no records.
  const byCode = () =>
    rootFields().filter(({ args }) => ['code', 'asOf'].every((key) => args.some(({ name }) => name === key)));

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
