import type pg from 'pg';
import { type Product, request } from '../product/request.ts';

/** Drafts the reorganisation of 01/07/2025 from the successions of the registry. @returns its id */
export async function draft(client: pg.Client, product: Product): Promise<string> {
  const { rows } = await client.query(
    `select predecessor_id as "predecessorId", successor_id as "successorId", extent from succession
     where effective_on = '2025-07-01' order by id`,
  );
  const document = await client.query<{ id: string }>(
    "select id from legal_document where number = '1679/NQ-UBTVQH15'",
  );
  const { createReorganisation } = await request<{ createReorganisation: { reorganisation: { id: string } } }>(
    product,
    `mutation ($input: ReorganisationInput!) {
      createReorganisation(input: $input) { reorganisation { id } userErrors { message } }
    }`,
    {
      input: {
        title: 'Sắp xếp 171 xã thành 54',
        legalDocumentId: document.rows[0]?.id,
        effectiveOn: '2025-07-01',
        successions: rows,
      },
    },
  );
  return createReorganisation.reorganisation.id;
}

/** Decides every village of the ten divided communes, in turns. @returns how many villages */
export async function decide(product: Product, id: string): Promise<number> {
  type Divided = { readonly toCommuneIds: string[]; readonly villages: { readonly villageId: string | null }[] };
  const { reorganisationDryRun } = await request<{ reorganisationDryRun: { divided: Divided[] } }>(
    product,
    'query ($id: ID!) { reorganisationDryRun(id: $id) { divided { toCommuneIds villages { villageId } } } }',
    { id },
  );
  let villages = 0;
  for (const { toCommuneIds, villages: own } of reorganisationDryRun.divided) {
    for (const [index, communeId] of toCommuneIds.entries()) {
      const villageIds = own
        .filter((_, at) => at % toCommuneIds.length === index)
        .flatMap(({ villageId }) => (villageId === null ? [] : [villageId]));
      villages += villageIds.length;
      await request(
        product,
        `mutation ($id: ID!, $villageIds: [ID!]!, $communeId: ID) {
          assignReorganisationVillages(id: $id, villageIds: $villageIds, communeId: $communeId) { userErrors { message } }
        }`,
        { id, villageIds, communeId },
      );
    }
  }
  return villages;
}

/** Applies or reverses it, in its present version. @returns seconds */
export async function carryOut(
  product: Product,
  id: string,
  verb: 'applyReorganisation' | 'reverseReorganisation',
): Promise<number> {
  const { reorganisation } = await request<{ reorganisation: { version: number } }>(
    product,
    'query ($id: ID!) { reorganisation(id: $id) { version } }',
    { id },
  );
  const reason = verb === 'reverseReorganisation' ? ', reason: "Đo"' : '';
  const begin = performance.now();
  const data = await request<Record<string, { userErrors: { message: string }[] }>>(
    product,
    `mutation ($id: ID!, $version: Int!) { ${verb}(id: $id, version: $version${reason}) { userErrors { message } } }`,
    { id, version: reorganisation.version },
  );
  const problem = data[verb]?.userErrors[0];
  if (problem !== undefined) throw new Error(problem.message);
  return (performance.now() - begin) / 1000;
}

/** Living households and persons by class, and how many households live in communes that have ended. */
export async function standing(client: pg.Client): Promise<{ readonly totals: string; readonly inOld: number }> {
  const { rows } = await client.query<{ totals: string; old: number }>(
    `select (select json_agg(t order by t.class)::text from (
        select class, count(*) as households, sum(member_count) as persons from household where deleted_at is null group by class) t) as totals,
      (select count(*)::int from household h join commune c on c.id = h.commune_id where c.valid_to is not null) as old`,
  );
  return { totals: rows[0]?.totals ?? '', inOld: rows[0]?.old ?? -1 };
}
