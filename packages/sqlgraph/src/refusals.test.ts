import { GraphQLError, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { registry, type Viewer } from './fixture/registry.ts';
import { READ_PROBLEMS } from './index.ts';

const published = registry({ limits: { maxPage: 100, maxConditions: 20, maxSortKeys: 2, maxDepth: 4 } });

function refusal(source: string, variables: Record<string, unknown> = {}, maxPage?: number, viewer: Viewer = {}) {
  const document = parse(source);
  expect(validate(published.schema, document)).toEqual([]);
  try {
    published.compile({ document, variables, viewer, ...(maxPage !== undefined && { limits: { maxPage } }) });
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    expect(error.extensions.code).toBe(error.extensions.reason === 'HIDDEN_FIELD' ? 'FORBIDDEN' : 'BAD_USER_INPUT');
    return `${error.extensions.reason} ${error.extensions.argument}`;
  }
  return 'none';
}

const list = (args: string) => `{ households(${args}) { totalCount } }`;
const groups = (args: string) => `{ households { groups(${args}) { count } } }`;
const withFilter = 'query ($f: HouseholdFilter) { households(filter: $f) { totalCount } }';
const otherSort = Buffer.from('["AAAAAAAA","x"]').toString('base64url');
const deep = (levels: number): string => (levels === 0 ? 'code' : `previous { ${deep(levels - 1)} }`);

const REFUSALS: readonly (readonly [string, string, Record<string, unknown>?])[] = [
  [list('filter: {}'), 'EMPTY_FILTER households.filter'],
  [list('filter: null'), 'NULL_FILTER households.filter'],
  [withFilter, 'NULL_FILTER households.filter', { f: null }],
  [withFilter, 'EMPTY_FILTER households.filter', { f: {} }],
  [withFilter, 'NULL_FILTER households.filter.code', { f: { code: null } }],
  [withFilter, 'EMPTY_FILTER households.filter.code', { f: { code: {} } }],
  [withFilter, 'NULL_FILTER households.filter.code.eq', { f: { code: { eq: null } } }],
  [withFilter, 'NULL_FILTER households.filter.code.in', { f: { code: { in: null } } }],
  [withFilter, 'EMPTY_FILTER households.filter.and', { f: { and: [] } }],
  [withFilter, 'EMPTY_FILTER households.filter.or.1', { f: { or: [{ code: { eq: 'x' } }, {}] } }],
  [withFilter, 'EMPTY_FILTER households.filter.not', { f: { not: {} } }],
  [withFilter, 'EMPTY_FILTER households.filter.commune', { f: { commune: {} } }],
  [withFilter, 'EMPTY_FILTER households.filter.members', { f: { members: {} } }],
  [withFilter, 'EMPTY_FILTER households.filter.members.some', { f: { members: { some: {} } } }],
  [withFilter, 'FILTER_TOO_LARGE households.filter.or', { f: { or: Array(30).fill({ code: { eq: 'x' } }) } }],
  [
    'query ($c: String) { households(filter: { code: { eq: $c } }) { totalCount } }',
    'EMPTY_FILTER households.filter.code',
  ],
  [list('first: 1, last: 1'), 'FIRST_AND_LAST households'],
  [list('first: 0'), 'PAGE_OUT_OF_RANGE households.first'],
  [list('last: -1'), 'PAGE_OUT_OF_RANGE households.last'],
  ['query ($n: Int) { x: households(first: $n) { nodes { id } } }', 'PAGE_OUT_OF_RANGE x.first', { n: 101 }],
  ['{ households(offset: -1) { nodes { id } } }', 'OFFSET_OUT_OF_RANGE households.offset'],
  ['{ households(offset: 1000001) { nodes { id } } }', 'OFFSET_OUT_OF_RANGE households.offset'],
  [list('offset: 1, last: 1'), 'OFFSET_WITH_CURSOR households.offset'],
  ['{ households(after: "!") { nodes { id } } }', 'INVALID_CURSOR households.after'],
  [`{ households(before: "${otherSort}") { nodes { id } } }`, 'CURSOR_OF_ANOTHER_SORT households.before'],
  [list('sort: [{}]'), 'SORT_NOT_ONE households.sort.0'],
  [list('sort: [{ field: CODE, count: MEMBERS }]'), 'SORT_NOT_ONE households.sort.0'],
  [list('sort: [{ field: CODE }, { commune: {} }]'), 'SORT_NOT_ONE households.sort.1.commune'],
  [list('sort: [{ field: CODE }, { field: ID }, { field: INCOME }]'), 'SORT_TOO_LONG households.sort'],
  ['{ commune { name } }', 'KEY_NOT_ONE commune'],
  ['{ commune(id: "x", code: "y") { name } }', 'KEY_NOT_ONE commune'],
  ['{ commune(id: "x", on: "2026-01-01") { name } }', 'DATE_WITHOUT_KEY commune.on'],
  ['{ household(id: "x") { code } }', 'INVALID_ID household.id'],
  [list('filter: { id: { in: ["x"] } }'), 'INVALID_ID households.filter.id.in'],
  [withFilter, 'INVALID_TEXT households.filter.headName.search', { f: { headName: { search: 'a\0b' } } }],
  [withFilter, 'INVALID_TEXT households.filter.code.in', { f: { code: { in: ['ok', '\ud800'] } } }],
  [list('filter: { registeredOn: { lt: "2026-02-30" } }'), 'INVALID_VALUE households.filter.registeredOn.lt'],
  [list('filter: { createdAt: { lt: "yesterday" } }'), 'INVALID_VALUE households.filter.createdAt.lt'],
  [list('filter: { floorArea: { lt: "1e9999999" } }'), 'INVALID_VALUE households.filter.floorArea.lt'],
  [list('filter: { income: { lt: 9007199254740992 } }'), 'INVALID_VALUE households.filter.income.lt'],
  [groups('by: []'), 'GROUP_KEYS households.groups.by'],
  [groups('by: [CODE, CODE]'), 'GROUP_KEYS households.groups.by'],
  [
    groups('by: [CODE, HEAD_NAME, MEMBER_COUNT, FLOOR_AREA, INCOME, REGISTERED_ON, SYNTHETIC]'),
    'GROUP_KEYS households.groups.by',
  ],
  [groups('by: [CODE], first: 1001'), 'PAGE_OUT_OF_RANGE households.groups.first'],
  [groups('by: [CODE], offset: -1'), 'OFFSET_OUT_OF_RANGE households.groups.offset'],
  [groups('by: [CODE], sort: [{ key: SYNTHETIC }]'), 'NOT_GROUPED_BY households.groups.sort.0.key'],
  [groups('by: [CODE], sort: [{ key: CODE, aggregate: COUNT }]'), 'SORT_NOT_ONE households.groups.sort.0'],
  [groups('by: [CODE], sort: [{ key: null, aggregate: COUNT }]'), 'SORT_NOT_ONE households.groups.sort.0'],
  [groups('by: [CODE], sort: [{ direction: DESC }]'), 'SORT_NOT_ONE households.groups.sort.0'],
  [groups('by: [CODE], having: {}'), 'EMPTY_FILTER households.groups.having'],
  [groups('by: [CODE], having: null'), 'NULL_FILTER households.groups.having'],
  [groups('by: [CODE], having: { sum: {} }'), 'EMPTY_FILTER households.groups.having.sum'],
  [
    groups('by: [CODE], having: { sum: { income: { gt: null } } }'),
    'NULL_FILTER households.groups.having.sum.income.gt',
  ],
  [
    '{ households { groups(by: [CODE]) { key { code synthetic } } } }',
    'NOT_GROUPED_BY households.groups.key.synthetic',
  ],
  [list('asOf: "2026-11-24T08:00:00.001Z"'), 'MOMENT_IN_FUTURE households.asOf'],
  ['{ households(asOf: "9999-12-31T23:59:59Z") { __typename } }', 'MOMENT_IN_FUTURE households.asOf'],
  [
    'query ($moment: DateTime) { household(code: "x", asOf: $moment) { id } }',
    'MOMENT_IN_FUTURE household.asOf',
    { moment: '2026-11-24T15:00:00.001+07:00' },
  ],
  [list('asOf: "yesterday"'), 'INVALID_VALUE households.asOf'],
  [list('asOf: "2026-02-30T00:00:00Z"'), 'INVALID_VALUE households.asOf'],
  [list('asOf: "2026-01-01"'), 'INVALID_VALUE households.asOf'],
  ['{ commune(code: "x", asOf: 1767225600) { id } }', 'INVALID_VALUE commune.asOf'],
  [`{ household(code: "x") { ${deep(4)} } }`, 'TOO_DEEP household.previous.previous.previous.previous'],
];

/** Asked by a viewer who may not read what households earn. */
const HIDDEN: readonly (readonly [string, string])[] = [
  ['{ households { nodes { code income } } }', 'HIDDEN_FIELD households.nodes.income'],
  ['{ members { nodes { household { x: income } } } }', 'HIDDEN_FIELD members.nodes.household.x'],
  [list('filter: { income: { gt: 1 } }'), 'HIDDEN_FIELD households.filter.income'],
  [
    '{ members(filter: { household: { income: { isNull: true } } }) { totalCount } }',
    'HIDDEN_FIELD members.filter.household.income',
  ],
  [
    '{ communes(filter: { households: { some: { not: { income: { gt: 1 } } } } }) { totalCount } }',
    'HIDDEN_FIELD communes.filter.households.some.not.income',
  ],
  [list('sort: [{ field: INCOME }]'), 'HIDDEN_FIELD households.sort.0'],
  ['{ members(sort: [{ household: { field: INCOME } }]) { totalCount } }', 'HIDDEN_FIELD members.sort.0.household'],
  [groups('by: [INCOME]'), 'HIDDEN_FIELD households.groups.by.0'],
  [groups('by: [CODE], having: { max: { income: { gt: 1 } } }'), 'HIDDEN_FIELD households.groups.having.max.income'],
  [groups('by: [CODE], sort: [{ aggregate: SUM_INCOME }]'), 'HIDDEN_FIELD households.groups.sort.0.aggregate'],
  ['{ households { aggregate { avg { income } } } }', 'HIDDEN_FIELD households.aggregate.avg.income'],
  [
    '{ households { groups(by: [CODE]) { countDistinct { income } } } }',
    'HIDDEN_FIELD households.groups.countDistinct.income',
  ],
];

describe('a field that the viewer may not read', () => {
  it.each(HIDDEN)('%s: %s', (source, expected) => {
    expect(refusal(source, {}, undefined, { withoutIncome: true })).toBe(expected);
    expect(refusal(source)).toBe('none');
  });
});

describe('refusals', () => {
  it.each(REFUSALS.map(([source, expected, variables = {}]) => ({ source, expected, variables })))(
    '$source: $expected',
    ({ source, expected, variables }) => {
      expect(refusal(source, variables)).toBe(expected);
      expect(refusal(source, variables)).toBe(expected);
    },
  );

  it('covers every reason', () => {
    const met = new Set([...REFUSALS, ...HIDDEN].map(([, expected]) => expected.split(' ')[0]));
    // met where a type has no history: as-of.test.ts
    expect([...READ_PROBLEMS].filter((reason) => !met.has(reason))).toEqual(['AS_OF_UNAVAILABLE']);
  });

  it('says in words what is allowed', () => {
    expect(() =>
      published.compile({ document: parse('{ households(first: 500) { nodes { id } } }'), viewer: {} }),
    ).toThrow('households.first: 500 is not a page size; give a whole number from 1 to 100.');
  });

  it('takes page sizes per request', () => {
    const source = '{ households(first: 500) { nodes { id } } }';
    expect(refusal(source, {}, 500)).toBe('none');
    expect(refusal(source, {}, 499)).toBe('PAGE_OUT_OF_RANGE households.first');
  });

  it.each([
    ['an empty `in` matches nothing', '{ code: { in: [] } }'],
    ['an empty `or` matches nothing', '{ or: [] }'],
  ])('%s', (_, filter) => {
    expect(refusal(list(`filter: ${filter}`))).toBe('none');
  });
});
