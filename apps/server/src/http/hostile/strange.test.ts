import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BOUND, type ListeningServer, startListeningServer } from '../../testing/listening-server.ts';

let ask: ListeningServer['ask'];
let close: ListeningServer['close'];
beforeAll(async () => {
  ({ ask, close } = await startListeningServer());
});
afterAll(() => close());

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
