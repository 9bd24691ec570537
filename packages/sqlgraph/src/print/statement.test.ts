import { parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { registry, type Viewer } from '../fixture/registry.ts';

const published = registry();
const A = '01890a5d-ac96-774b-bcce-b302099a8057';

/** SQL as it is sent, broken into lines at its subselects so that a difference shows in review. */
function compiled(source: string, variables: Record<string, unknown> = {}, viewer: Viewer = {}) {
  const document = parse(source);
  expect(validate(published.schema, document)).toEqual([]);
  const result = published.compile({ document, variables, viewer });
  if (!result) throw new Error('not compiled');
  return `${result.text.replaceAll(/ (?=from (?!\$)|where |order by |left join |limit )/g, '\n  ')}\n-- ${JSON.stringify(result.values)}\n`;
}

const OPERATIONS: Readonly<Record<string, readonly [string, Record<string, unknown>?, Viewer?]>> = {
  'nested-lists': [
    `query ($code: String!, $on: Date, $filter: HouseholdFilter) {
      commune(code: $code, on: $on) {
        name fullName
        households(first: 20, filter: $filter, sort: [{ field: CODE }]) {
          totalCount
          nodes { code headName floorArea income registeredOn createdAt causes synthetic members { nodes { fullName sex } } }
          pageInfo { endCursor hasNextPage }
        }
      }
    }`,
    { code: '06862', on: '2026-01-01', filter: { income: { lt: 1500000 } } },
  ],
  'natural-key-without-date': ['{ commune(code: "06862") { name } }'],
  'lookup-by-id': [`{ household(id: "${A}") { code commune { name } previous { code previous { code } } } }`],
  'to-one-in-list': ['{ households { nodes { code commune { name } } } }'],
  'scoped-viewer': [
    '{ households(filter: { members: { some: { sex: { eq: FEMALE } } } }) { totalCount nodes { code members { totalCount } } } }',
    {},
    { communes: [A] },
  ],
  'filter-operators': [
    `{ households(filter: {
        headName: { search: " Ngô ", startsWith: "n", ne: "x", isNull: false }
        income: { between: { from: 1, to: 2 }, notIn: [3] }
        or: [{ code: { in: ["a", "b"] } }, { not: { commune: { name: { contains: "%" } } } }]
        members: { every: { sex: { eq: MALE } }, none: { fullName: { eq: "x" } }, count: { gte: 2 } }
      }) { totalCount } }`,
  ],
  'search-with-count': [
    '{ households(first: 25, offset: 25, filter: { or: [{ headName: { search: "ngo" } }, { code: { contains: "12" } }] }, sort: [{ field: CODE }]) { totalCount nodes { code } } }',
  ],
  'scoped-viewer-elsewhere': [
    '{ members(first: 1) { totalCount nodes { household { code commune { name } } } groups(by: [HOUSEHOLD, HOUSEHOLD_COMMUNE, HOUSEHOLD_SYNTHETIC]) { key { household { code } householdCommune { name } } count } } }',
    {},
    { communes: [A] },
  ],
  aggregate: [
    `{ households(filter: { synthetic: { eq: true } }) {
        aggregate { count sum { memberCount floorArea income } avg { income } min { registeredOn } max { createdAt } countDistinct { headName } }
      } }`,
  ],
  groups: [
    `query ($least: Int, $n: Int) { communes { nodes { households {
        groups(by: [COMMUNE, SYNTHETIC, HEAD_NAME], having: { count: { gte: $least }, not: { avg: { income: { lt: "5.5" } } } },
               sort: [{ aggregate: SUM_MEMBER_COUNT, direction: DESC }, { key: SYNTHETIC, nulls: FIRST }], first: $n, offset: 3) {
          key { commune { name households { totalCount } } headName } count sum { memberCount }
        } } } } }`,
    { least: 2, n: 10 },
  ],
  'sort-by-relation-and-count': [
    '{ households(sort: [{ commune: { field: NAME }, direction: DESC }, { count: MEMBERS }, { field: INCOME, nulls: FIRST }]) { edges { cursor node { code } } } }',
  ],
  'last-before': [
    'query ($before: String) { households(last: 5, before: $before) { nodes { code } pageInfo { startCursor endCursor hasNextPage hasPreviousPage } } }',
    { before: cursorOf('{ households { edges { cursor } } }', [A]) },
  ],
  offset: [
    'query ($page: Int) { households(first: 10, offset: $page, deleted: true) { nodes { id } pageInfo { hasPreviousPage } } }',
    { page: 30 },
  ],
  'as-of-a-moment': [
    `query ($moment: DateTime!, $on: Date) {
      commune(code: "06862", on: $on, asOf: $moment) {
        name
        households(first: 5, filter: { members: { some: { sex: { eq: FEMALE } } } }, sort: [{ field: CODE }]) {
          nodes { code commune { name } previous { code } members { totalCount } }
        }
      }
      households(asOf: "2026-01-01T00:00:00Z") {
        groups(by: [COMMUNE, SYNTHETIC]) { key { commune { name } synthetic } count sum { memberCount } }
      }
      members(first: 1) { nodes { household { commune { name } } } }
    }`,
    { moment: '2025-06-30T17:00:00Z', on: '2025-06-30' },
  ],
  'as-of-a-moment-scoped': [
    `{ members(asOf: "2026-01-01T00:00:00Z", sort: [{ household: { field: CODE } }]) { nodes { fullName household { code } } } }`,
    {},
    { communes: [A] },
  ],
  'aliases-fragments-directives': [
    `query ($no: Boolean = false) {
      kind: __typename
      households(first: 1) { ...page nodes { one: code two: code ... on Household { headName @include(if: $no) income } } }
      again: households(first: 2) { nodes { __typename } ...page }
    }
    fragment page on HouseholdConnection { __typename nodes { memberCount } edges { __typename node { code } } pageInfo { __typename } }`,
  ],
};

/** A cursor as the database would make it. */
function cursorOf(source: string, keys: readonly (string | null)[]): string {
  const text = published.compile({ document: parse(source), viewer: {} })?.text ?? '';
  const fingerprint = /\["([\w-]{8})"/.exec(text)?.[1];
  return Buffer.from(JSON.stringify([fingerprint, ...keys])).toString('base64url');
}

describe('the statement of', () => {
  it.each(Object.entries(OPERATIONS))('%s', async (name, [source, variables, viewer]) => {
    await expect(compiled(source, variables, viewer)).toMatchFileSnapshot(`__snapshots__/${name}.sql`);
  });
});

describe('keyset predicates', () => {
  const where = (sort: string, keys: readonly (string | null)[], side: 'after' | 'before') => {
    const cursor = cursorOf(`{ households(sort: ${sort}) { edges { cursor } } }`, keys);
    const text = compiled(`query ($c: String) { households(sort: ${sort}, ${side}: $c) { nodes { id } } }`, {
      c: cursor,
    });
    return /is null and (.*)\n/.exec(text)?.[1];
  };

  it('compares rows when no key may be null and all run one way', () => {
    expect(where('[{ field: CODE }]', ['x', A], 'after')).toBe('(t1."code", t1."id") > ($1::text, $2::uuid)');
    expect(where('[{ field: CODE }]', ['x', A], 'before')).toBe('(t1."code", t1."id") < ($1::text, $2::uuid)');
  });

  it('goes key by key when directions differ, with a bound for the index', () => {
    expect(where('[{ field: CODE, direction: DESC }]', ['x', A], 'after')).toBe(
      't1."code" <= $1::text and (t1."code" < $1::text or t1."code" = $1::text and (t1."id" > $2::uuid))',
    );
  });

  it('puts nulls where the sort says, on either side of a cursor', () => {
    const last = 't1."income" > $1::bigint or t1."income" is null and $1::bigint is not null';
    const first = 't1."income" > $1::bigint or t1."income" is not null and $1::bigint is null';
    const tie = 't1."income" is not distinct from $1::bigint and (t1."id" > $2::uuid)';
    expect(where('[{ field: INCOME }]', [null, A], 'after')).toBe(`(${last} or ${tie})`);
    expect(where('[{ field: INCOME, nulls: FIRST }]', ['5', A], 'after')).toBe(`(${first} or ${tie})`);
    expect(where('[{ field: INCOME }]', ['5', A], 'before')).toBe(
      `(${first.replace('>', '<')} or ${tie.replace('>', '<')})`,
    );
  });
});

describe('a statement', () => {
  it('has no limit of 50 fields or 63-byte names', () => {
    const long = 'a'.repeat(80);
    const fields = Array.from({ length: 300 }, (_, index) => `${long}${index}: code`).join(' ');
    const text = compiled(`{ households { nodes { ${fields} } } }`);
    expect(text.match(/to_json\(t1."code"\)/g)).toHaveLength(300);
    expect(text).not.toMatch(/as "?a{80}/);
  });

  it('contains no value of the request', () => {
    const text = compiled(
      'query ($v: String) { households(first: 77, filter: { code: { eq: $v }, headName: { in: ["literal"] } }) { totalCount } }',
      { v: "'; drop table household; --" },
    );
    expect(text.split('\n-- ')[0]).not.toMatch(/drop|literal|77/);
  });
});
