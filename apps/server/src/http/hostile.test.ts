import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SeededRandom } from '../equivalence/seeded-random.ts';
import { type HttpServer, startHttpServer } from '../testing/http-server.ts';

/** Mutated requests in one run of the tests: 2,000, or `HOSTILE_RUNS`; `HOSTILE_SEED` repeats a run. */
const RUNS = Number(process.env.HOSTILE_RUNS ?? 2_000);
const SEED = Number(process.env.HOSTILE_SEED ?? Math.floor(Date.now() / 1000) % 1_000_000);
/** Longest that anything may take, milliseconds, and most that memory may grow by, bytes. */
const BOUND = 5_000;
const MEMORY = 400_000_000;

let server: HttpServer;
let url: string;
beforeAll(async () => {
  server = await startHttpServer();
  await server.app.listen({ port: 0, host: '127.0.0.1' });
  url = `http://127.0.0.1:${(server.app.server.address() as AddressInfo).port}/graphql`;
});
afterAll(() => server.close());

type Answer = { readonly status: number; readonly text: string; readonly took: number };

async function send(body: string | Uint8Array, headers: Record<string, string> = {}): Promise<Answer> {
  const since = performance.now();
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${server.apiKey}`, ...headers },
    body: body as string,
    signal: AbortSignal.timeout(BOUND * 2),
  });
  return { status: response.status, text: await response.text(), took: performance.now() - since };
}

const ask = (query: unknown, variables?: unknown): Promise<Answer> => send(JSON.stringify({ query, variables }));

type Refusal = { message: string; extensions: { code: string; reason: string; params?: Record<string, number> } };
const refusalOf = ({ text }: Answer): Refusal => JSON.parse(text).errors[0];

const times = (count: number, text: string): string => text.repeat(count);

describe('each limit refuses by its name, and says how much is allowed', () => {
  const lists = (depth: number): string =>
    `{ communes { nodes ${times(depth, '{ province { communes { nodes ')}{ id }${times(depth, ' } } }')} } }`;
  const fragments = `${Array.from({ length: 30 }, (_, i) => `fragment F${i} on Query { a: __typename ...F${i + 1} b: __typename ...F${i + 1} }`).join(' ')} fragment F30 on Query { __typename } { ...F0 }`;
  test.each<[string, string, string, number]>([
    ['a document of a megabyte of fields', `{ ${times(90_000, '__typename ')} }`, 'TOO_MANY_TOKENS', 10_000],
    ['a deep selection', lists(12), 'SELECTION_TOO_DEEP', 32],
    ['a very deep one', lists(60), 'SELECTION_TOO_DEEP', 32],
    ['brackets without end', `{ a(b: ${times(4_000, '[')}`, 'TOO_DEEPLY_NESTED', 200],
    ['a filter without end', `{ communes(filter: ${times(2_000, '{ and: [')}`, 'TOO_DEEPLY_NESTED', 200],
    ['aliases', `{ ${Array.from({ length: 501 }, (_, i) => `a${i}: __typename`).join(' ')} }`, 'TOO_MANY_ALIASES', 500],
    ['aliases by doubling fragments', fragments, 'TOO_MANY_ALIASES', 500],
    ['fields', `{ ${times(5_001, '__typename ')} }`, 'TOO_MANY_FIELDS', 5_000],
    ['directives', `{ __typename ${times(201, '@skip(if: false) ')} }`, 'TOO_MANY_DIRECTIVES', 200],
  ])('%s', async (_, query, reason, max) => {
    const answer = await ask(query);
    const { message, extensions } = refusalOf(answer);
    expect([answer.status, extensions.code, extensions.reason]).toEqual([400, 'BAD_USER_INPUT', reason]);
    expect(extensions.params).toMatchObject({ max });
    expect(message).toContain(String(max));
    expect(answer.took).toBeLessThan(BOUND);
  });

  test.each<[string, string | Uint8Array, number, string]>([
    [
      'JSON of a hundred thousand brackets',
      `{"query":"{ __typename }","variables":{"a":${times(100_000, '[')}${times(100_000, ']')}}}`,
      400,
      'JSON_TOO_DEEP',
    ],
    ['JSON that never closes', times(500_000, '['), 400, 'JSON_TOO_DEEP'],
    ['JSON that is none', '{"query":', 400, 'INVALID_JSON'],
    ['bytes that are no UTF-8', new Uint8Array([0x7b, 0x22, 0xc3, 0x28, 0x22, 0x7d]), 400, 'INVALID_UTF8'],
    ['a body of two megabytes', JSON.stringify({ query: times(2_000_000, ' ') }), 413, 'BODY_TOO_LARGE'],
    ['a list of operations', '[{"query":"{ __typename }"}]', 400, 'BODY_NOT_OBJECT'],
    ['a number', '7', 400, 'BODY_NOT_OBJECT'],
    ['null', 'null', 400, 'BODY_NOT_OBJECT'],
    ['nothing', '', 400, 'BODY_NOT_OBJECT'],
  ])('%s', async (_, body, status, reason) => {
    const answer = await send(body);
    expect([answer.status, refusalOf(answer).extensions.reason]).toEqual([status, reason]);
    expect(answer.took).toBeLessThan(BOUND);
  });

  test.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/xml',
    'x',
  ])('the content type %s', async (type) => {
    const answer = await send('{"query":"{ __typename }"}', { 'content-type': type });
    expect([answer.status, refusalOf(answer).extensions.reason]).toEqual([415, 'UNSUPPORTED_MEDIA_TYPE']);
  });
});

describe('nothing is too strange to be answered', () => {
  const ids = Array.from({ length: 20_000 }, (_, i) => `01890a5d-ac96-774b-bcce-${i.toString(16).padStart(12, '0')}`);
  const FILTERED = 'query ($f: CommuneFilter) { communes(filter: $f) { totalCount } }';
  const and = (depth: number): object => (depth === 0 ? { code: { eq: 'x' } } : { and: [and(depth - 1)] });
  test.each<[string, unknown, unknown]>([
    ['circular fragments', 'fragment A on Query { ...B } fragment B on Query { ...A } { ...A }', undefined],
    ['a fragment in itself', 'fragment A on Query { __typename ...A } { ...A }', undefined],
    ['twenty thousand ids', FILTERED, { f: { id: { in: ids } } }],
    ['a hundred thousand codes', FILTERED, { f: { code: { in: Array.from({ length: 100_000 }, (_, i) => `${i}`) } } }],
    ['ninety nested conditions', FILTERED, { f: and(40) }],
    ['a thousand conditions', FILTERED, { f: { or: Array.from({ length: 1_000 }, () => ({ code: { eq: 'x' } })) } }],
    ['a great number', '{ households(filter: { incomePerCapita: { eq: 1e400 } }) { totalCount } }', undefined],
    ['a great whole number', 'query ($n: Int) { communes(first: $n) { totalCount } }', { n: 2 ** 53 }],
    ['a negative page', '{ communes(first: -1) { totalCount } }', undefined],
    ['a great offset', '{ communes(first: 1, offset: 2147483647) { totalCount } }', undefined],
    ['NUL in a text', FILTERED, { f: { name: { eq: '\u0000' } } }],
    ['half a surrogate pair', FILTERED, { f: { name: { search: '\ud800' } } }],
    ['wildcards', FILTERED, { f: { name: { contains: '%_\\'.repeat(1_000) } } }],
    ['a long text', FILTERED, { f: { name: { search: 'ă'.repeat(200_000) } } }],
    ['a prototype', FILTERED, JSON.parse('{"f":{"__proto__":{"code":{"eq":"x"}}}}')],
    ['names of objects', '{ constructor __proto__ toString }', undefined],
    ['a document of NULs', '\u0000'.repeat(1_000), undefined],
    ['a byte order mark', '\ufeff{ __typename }', undefined],
    ['a subscription', 'subscription { x }', undefined],
    ['a schema', 'type Query { a: Int }', undefined],
    ['a name without operation', 'query A { __typename }', undefined],
    [
      'the same field with other arguments',
      '{ communes(first: 1) { totalCount } communes(first: 2) { totalCount } }',
      undefined,
    ],
    ['a cursor of rubbish', '{ communes(after: "////") { nodes { id } } }', undefined],
    [
      'a hundred roots',
      `{ ${Array.from({ length: 100 }, (_, i) => `c${i}: communes(first: 100) { totalCount }`).join(' ')} }`,
      undefined,
    ],
  ])('%s', async (_, query, variables) => {
    const { status, took, text } = await ask(query, variables);
    expect(status, text.slice(0, 500)).toBeLessThan(500);
    expect(text.slice(0, 2_000)).not.toContain('"INTERNAL"');
    expect(took).toBeLessThan(BOUND);
  });
});

const SEEDS: readonly { readonly query: string; readonly variables: object }[] = [
  {
    query:
      'query Q($f: HouseholdFilter, $n: Int = 3, $w: Boolean = true) { households(first: $n, filter: $f, sort: [{ field: CODE, direction: DESC }]) { totalCount nodes { code members(first: 2) { nodes { fullName birthDate } } ...F @include(if: $w) } pageInfo { endCursor hasNextPage } } } fragment F on Household { commune { name villages(first: 1) { nodes { name } } } }',
    variables: {
      f: {
        class: { in: ['POOR'] },
        commune: { name: { search: 'binh' } },
        members: { some: { birthDate: { lt: '1964-01-01' } } },
      },
      n: 2,
      w: false,
    },
  },
  {
    query:
      '{ me { id roles } communes(last: 2, before: null, filter: { or: [{ code: { eq: "06994" } }, { not: { mountainous: { eq: true } } }] }) { edges { cursor node { id kind validFrom } } } }',
    variables: {},
  },
  {
    query:
      'query ($id: ID!) { commune(id: $id) { fullName predecessors { nodes { extent predecessor { code } } } } __type(name: "Commune") { name } }',
    variables: { id: '01890a5d-ac96-774b-bcce-b302099a8057' },
  },
  {
    query:
      'mutation ($i: LegalDocumentInput!) { createLegalDocument(input: $i) { legalDocument { id } userErrors { path code message } } }',
    variables: { i: { number: 7, title: null } },
  },
];
const SCRAPS = [
  '{',
  '}',
  '(',
  ')',
  '[',
  ']',
  ':',
  '!',
  '$',
  '@',
  '...',
  '"',
  '"""',
  '\\u0000',
  '\\ud800',
  'null',
  '-1',
  '1e999',
  '99999999999999999999',
  'on',
  'query',
  '#',
  '\u0000',
  '\ud83d',
  '\u{1f3c3}',
  ' ',
  '&',
  '|',
  '__typename',
  'communes',
  'filter',
  'first',
  'x'.repeat(300),
];

/** Cuts, doubles, swaps and strews scraps into a text. */
function mutated(text: string, random: SeededRandom): string {
  let result = text;
  for (let edits = random.between(1, 4); edits > 0; edits -= 1) {
    const at = random.between(0, result.length);
    const to = Math.min(result.length, at + random.between(0, 12));
    const piece = random.pick([
      random.pick(SCRAPS),
      '',
      result.slice(at, to).repeat(2),
      [...result.slice(at, to)].reverse().join(''),
    ]);
    result = result.slice(0, at) + piece + result.slice(to);
  }
  return result;
}

const STRANGE: readonly unknown[] = [
  null,
  true,
  -1,
  2 ** 53,
  1e308,
  '',
  '\u0000',
  '\ud800',
  [],
  {},
  [[]],
  'x'.repeat(1_000),
  { eq: null },
  { in: [] },
];

/** Puts strange values somewhere into variables. */
function strewn(value: unknown, random: SeededRandom): unknown {
  if (random.chance(0.15)) return random.pick(STRANGE);
  if (Array.isArray(value)) return value.map((each) => strewn(each, random));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [
      random.chance(0.05) ? mutated(name, random) : name,
      strewn(each, random),
    ]),
  );
}

test(`mutated requests: ${RUNS}, seed ${SEED}`, { timeout: 60_000 + RUNS * 50 }, async () => {
  const before = process.memoryUsage().rss;
  for (let run = 0; run < RUNS; run += 1) {
    const random = new SeededRandom(SEED * 1_000_003 + run);
    const { query, variables } = random.pick(SEEDS);
    const text = random.chance(0.3) ? query : mutated(query, random);
    const body = JSON.stringify({ query: text, variables: strewn(variables, random) });
    const answer = await send(random.chance(0.05) ? mutated(body, random) : body);
    const told = `run ${run} of HOSTILE_SEED=${SEED}: ${body.slice(0, 2_000)}\n${answer.text.slice(0, 1_000)}`;
    expect(answer.status, told).toBeLessThan(500);
    expect(answer.text.includes('"INTERNAL"'), told).toBe(false);
    expect(answer.took, told).toBeLessThan(BOUND);
  }
  expect(process.memoryUsage().rss - before).toBeLessThan(MEMORY);
});
