import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aHousehold } from '../testing/builders.ts';
import { type HttpServer, startHttpServer } from '../testing/http-server.ts';
import { partner } from '../testing/partner.ts';

const CLIENTS = 50;
const ATTEMPTS = 6;
const RECORDS = 4;

const READ =
  'query ($id: ID!) { household(id: $id) { version note members(sort: [{ field: ORDINAL }]) { nodes { id } } } }';
const UPDATE = `mutation ($id: ID!, $version: Int!, $input: HouseholdInput!) {
  updateHousehold(id: $id, version: $version, input: $input) { household { version note } userErrors { code } }
}`;

type Read = { readonly version: number; readonly note: string | null; readonly members: { nodes: { id: string }[] } };

let one: HttpServer;
let two: HttpServer;
const ids: string[] = [];
beforeAll(async () => {
  one = await startHttpServer();
  two = await startHttpServer();
  const { post } = partner(one, one.apiKey);
  const { data } = await post({ query: '{ commune(code: "06994", on: "2026-01-01") { id } }' });
  const communeId = (data.commune as unknown as { id: string }).id;
  for (let index = 0; index < RECORDS; index += 1) {
    const input = aHousehold({ communeId, code: `CONC-${randomUUID()}`, note: '0' });
    const query =
      'mutation ($input: HouseholdInput!) { createHousehold(input: $input) { household { id } userErrors { code } } }';
    const made = await post({ query, variables: { input } });
    ids.push((made.data.createHousehold as unknown as { household: { id: string } }).household.id);
  }
});
afterAll(async () => {
  await one.close();
  await two.close();
});

test('fifty clients that change the same records: no change is lost, conflicts are conflicts, nobody sees a deadlock', async () => {
  const outcomes = { done: new Map<string, number>(), conflicts: 0, others: [] as string[] };
  const client = async (index: number): Promise<void> => {
    const { post } = partner(index % 2 === 0 ? one : two, one.apiKey);
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      const id = ids[(index + attempt) % RECORDS] ?? '';
      const { version, note, members } = (await post({ query: READ, variables: { id } })).data
        .household as unknown as Read;
      // Members are written in one order by some and in the other by others.
      const nodes = index % 3 === 0 ? members.nodes.toReversed() : members.nodes;
      const input = {
        note: String(Number(note) + 1),
        members: nodes.map((member, place) => ({ ...member, fullName: `Người ${index} ${place}` })),
      };
      const answer = await post({ query: UPDATE, variables: { id, version, input } });
      const payload = answer.data.updateHousehold as unknown as { userErrors: { code: string }[] } | null;
      const code = payload?.userErrors[0]?.code ?? (payload ? undefined : answer.body);
      if (code === undefined) outcomes.done.set(id, (outcomes.done.get(id) ?? 0) + 1);
      else if (code === 'CONFLICT') outcomes.conflicts += 1;
      else outcomes.others.push(code);
    }
  };
  await Promise.all(Array.from({ length: CLIENTS }, (_, index) => client(index)));
  expect(outcomes.others).toEqual([]);
  expect(outcomes.conflicts).toBeGreaterThan(0);
  let total = 0;
  for (const id of ids) {
    const done = outcomes.done.get(id) ?? 0;
    const { data } = await partner(one, one.apiKey).post({ query: READ, variables: { id } });
    expect(data.household).toMatchObject({ note: String(done), version: done + 1 });
    const { rows } = await one.pool.query(
      'select count(*)::int as events, count(distinct record_version)::int as versions from audit_event where record_id = $1',
      [id],
    );
    expect(rows).toEqual([{ events: done + 1, versions: done + 1 }]);
    total += done;
  }
  expect(total + outcomes.conflicts).toBe(CLIENTS * ATTEMPTS);
}, 60_000);
