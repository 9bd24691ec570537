import { afterAll, beforeAll, expect, test } from 'vitest';
import { SeededRandom } from '../../equivalence/seeded-random.ts';
import { BOUND, type ListeningServer, startListeningServer } from '../../testing/listening-server.ts';
import { mutated, strewn } from '../../testing/mutations.ts';

/** Mutated requests in one run of the tests: 2,000, or `HOSTILE_RUNS`; `HOSTILE_SEED` repeats a run. */
const RUNS = Number(process.env.HOSTILE_RUNS ?? 2_000);
const SEED = Number(process.env.HOSTILE_SEED ?? Math.floor(Date.now() / 1000) % 1_000_000);
/** Most that memory may grow by, bytes. */
const MEMORY = 400_000_000;

let send: ListeningServer['send'];
let close: ListeningServer['close'];
beforeAll(async () => {
  ({ send, close } = await startListeningServer());
});
afterAll(() => close());

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
