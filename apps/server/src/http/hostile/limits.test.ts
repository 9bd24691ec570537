import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Answer, BOUND, type ListeningServer, startListeningServer } from '../../testing/listening-server.ts';

let send: ListeningServer['send'];
let ask: ListeningServer['ask'];
let close: ListeningServer['close'];
beforeAll(async () => {
  ({ send, ask, close } = await startListeningServer());
});
afterAll(() => close());

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
