import type { EntityManager } from '@mikro-orm/postgresql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Context } from '../context.ts';
import { LegalDocument } from '../modules/legal/index.ts';
import { aHousehold } from '../testing/builders.ts';
import { type HttpServer, startHttpServer } from '../testing/http-server.ts';
import { partner } from '../testing/partner.ts';
import { write } from './record-mutations.ts';
import { unchanged } from './record-writing.ts';

let server: HttpServer;
beforeAll(async () => {
  server = await startHttpServer();
});
afterAll(() => server.close());

test('what only the commit can refuse is a problem that a person can mend, and nothing is changed', async () => {
  const { post } = partner(server, server.apiKey);
  const commune = await post({ query: '{ commune(code: "06994", on: "2026-01-01") { id } }' });
  const input = aHousehold({
    communeId: (commune.data.commune as unknown as { id: string }).id,
    code: `DEFERRED-${crypto.randomUUID()}`,
  });
  const query = 'mutation ($input: HouseholdInput!) { createHousehold(input: $input) { household { id } } }';
  const made = await post({ query, variables: { input } });
  const { id } = (made.data.createHousehold as unknown as { household: { id: string } }).household;

  const em = server.orm.em.fork() as EntityManager;
  const context = { em, language: 'vi' } as Context;
  const writing = { name: 'LegalDocument', entity: LegalDocument } as unknown as Parameters<typeof write>[1];
  const { problems } = await write(context, writing, async (inside) => {
    await inside.em.execute("update member set deleted_at = now() where household_id = ? and relationship = 'HEAD'", [
      id,
    ]);
    return unchanged({ id });
  });
  expect(problems).toMatchObject([{ code: 'NO_HEAD', path: ['members'] }]);
  const heads = await server.orm.em
    .fork()
    .execute("select 1 from member where household_id = ? and relationship = 'HEAD' and deleted_at is null", [id]);
  expect(heads).toHaveLength(1);
});
