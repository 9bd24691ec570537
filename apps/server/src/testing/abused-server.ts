import { communesOfDay } from '../modules/access/index.ts';
import { aHousehold } from './builders.ts';
import { type HttpServer, startHttpServer } from './http-server.ts';
import { partner } from './partner.ts';

const CREATE = `mutation ($input: HouseholdInput!) {
  createHousehold(input: $input) { household { id version class synthetic members { nodes { id } } } userErrors { path code } }
}`;
type Created = {
  household: { id: string; version: number; class: string | null; members: { nodes: { id: string }[] } };
  userErrors: unknown[];
};

/** A running server, a partner with every right of keys, one bound to its commune, and a household of another commune. */
export type AbusedServer = {
  readonly server: HttpServer;
  readonly all: ReturnType<typeof partner>;
  readonly bound: ReturnType<typeof partner>;
  /** Id of the commune of the bound partner. */
  readonly own: string;
  readonly foreign: { readonly id: string; readonly memberId: string };
  readonly close: () => Promise<void>;
};

/** Starts what is put to the test; `close` takes the household away again. */
export async function startAbusedServer(): Promise<AbusedServer> {
  const server = await startHttpServer();
  const all = partner(server, server.apiKey);
  const day = '2026-11-23';
  const [own = ''] = await communesOfDay(server.orm.em.fork(), ['06994'], day);
  const [communeId = ''] = await communesOfDay(server.orm.em.fork(), ['07192'], day);
  const permissions = ['READ_RECORDS', 'EDIT_HOUSEHOLDS', 'READ_ETHNICITY'] as const;
  const bound = partner(server, await server.makeKey({ name: 'abuse', grants: { communes: [own], permissions } }));
  const input = aHousehold({ communeId, code: `ABUSE-${crypto.randomUUID()}` });
  const { data } = await all.post({ query: CREATE, variables: { input } });
  const { id, members } = (data.createHousehold as unknown as Created).household;
  const close = async (): Promise<void> => {
    await server.pool.query(
      'with gone as (delete from member where household_id = $1) delete from household where id = $1',
      [id],
    );
    await server.close();
  };
  return { server, all, bound, own, foreign: { id, memberId: members.nodes[0]?.id ?? '' }, close };
}
