import { afterAll, beforeAll, expect, test } from 'vitest';
import { communesOfDay, GrantError } from '../modules/access/index.ts';
import { aHousehold } from '../testing/builders.ts';
import { type HttpServer, startHttpServer } from '../testing/http-server.ts';
import { partner } from '../testing/partner.ts';

let server: HttpServer;
const made: string[] = [];
beforeAll(async () => {
  server = await startHttpServer();
});
afterAll(async () => {
  await server.pool.query(
    'with gone as (delete from member where household_id = any($1)) delete from household where id = any($1)',
    [made],
  );
  await server.close();
});

const DAY = '2026-11-23';
const [VAN_DON, CO_TO] = ['06994', '07192'];

test('a key bound to communes reads their households and no others, and its own grants', async () => {
  const [commune = '', other = ''] = [
    ...(await communesOfDay(server.orm.em.fork(), [VAN_DON], DAY)),
    ...(await communesOfDay(server.orm.em.fork(), [CO_TO], DAY)),
  ];
  const all = partner(server, server.apiKey);
  for (const communeId of [commune, other]) {
    const { data } = await all.post({
      query:
        'mutation ($input: HouseholdInput!) { createHousehold(input: $input) { household { id } userErrors { message } } }',
      variables: { input: aHousehold({ communeId, code: `GRANT-${communeId}` }) },
    });
    made.push((data.createHousehold as unknown as { household: { id: string } }).household.id);
  }
  const key = await server.makeKey({ name: 'bound', grants: { communes: [commune], maxPage: 1000, maxCost: 5000 } });
  const bound = partner(server, key);
  const query = '{ households(filter: { code: { startsWith: "GRANT-" } }) { totalCount nodes { commune { code } } } }';
  expect((await all.post({ query })).data).toMatchObject({ households: { totalCount: 2 } });
  expect((await bound.post({ query })).data).toEqual({
    households: { totalCount: 1, nodes: [{ commune: { code: VAN_DON } }] },
  });
  expect((await bound.post({ query: '{ me { roles communes maxPage maxCost } }' })).data).toEqual({
    me: { roles: [], communes: [commune], maxPage: 1000, maxCost: 5000 },
  });
});

test('a key that was granted to read writes nothing, and is told what it lacks in its language', async () => {
  const communes = await communesOfDay(server.orm.em.fork(), [VAN_DON], DAY);
  const bound = partner(server, await server.makeKey({ name: 'reader', grants: { communes } }));
  const payload = { query: 'mutation { createLegalDocument(input: {}) { userErrors { code } } }' };
  const vi = await bound.post(payload);
  expect([vi.status, vi.code, vi.reason]).toEqual([403, 'FORBIDDEN', 'CHANGE_NOT_GRANTED']);
  expect(vi.message).toContain('"Nhập, sửa văn bản"');
  expect((await bound.post(payload, { 'accept-language': 'en' })).message).toContain('"Edit legal documents"');
});

test('a key reads the sensitive groups that it was granted, and no others', async () => {
  const key = await server.makeKey({ name: 'contact', grants: { permissions: ['READ_RECORDS', 'READ_CONTACT'] } });
  const { post } = partner(server, key);
  expect((await post({ query: '{ households(first: 1) { nodes { phone address } } }' })).status).toBe(200);
  const refused = await post({ query: '{ households(first: 1) { nodes { phone ethnicMinority } } }' });
  expect([refused.status, refused.code, refused.reason]).toEqual([403, 'FORBIDDEN', 'HIDDEN_FIELD']);
});

test('codes are those of the day; an unknown one is named', async () => {
  const of = (day: string) => communesOfDay(server.orm.em.fork(), ['06652'], day);
  expect(await of('2025-06-30')).not.toEqual(await of('2025-07-01'));
  await expect(communesOfDay(server.orm.em.fork(), [VAN_DON, '99999'], DAY)).rejects.toThrow(
    new GrantError(`No commune has the code "99999" on ${DAY}.`),
  );
});

test.each([
  [{ maxPage: 1001 }, '--max-page 1001'],
  [{ maxPage: 0 }, '--max-page 0'],
  [{ maxCost: 0 }, '--max-cost 0'],
  [{ communes: [] }, '--communes is empty'],
])('what cannot be granted is refused: %j', async (grants, reason) => {
  await expect(server.makeKey({ name: 'wrong', grants })).rejects.toThrow(reason);
});

test('pages: 100 for everyone, up to 1000 where it was granted', async () => {
  const ordinary = partner(server, server.apiKey);
  const granted = partner(server, await server.makeKey({ name: 'wide', grants: { maxPage: 1000 } }));
  const page = (first: number) => ({ query: `{ communes(first: ${first}) { nodes { id } } }` });
  expect((await ordinary.post(page(100))).status).toBe(200);
  expect((await ordinary.post(page(101))).message).toContain('từ 1 đến 100');
  expect((await granted.post(page(1000))).status).toBe(200);
  expect((await granted.post(page(1001))).message).toContain('từ 1 đến 1000');
  const executed = await ordinary.post({ query: '{ me { id } communes(first: 101) { nodes { id } } }' });
  expect(executed.reason).toBe('PAGE_OUT_OF_RANGE');
});
