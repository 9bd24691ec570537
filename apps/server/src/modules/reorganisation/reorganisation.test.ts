import { describe, expect, test } from 'vitest';
import { communeId, createHousehold } from '../../testing/builders.ts';
import { inRegistry, type TestRegistry } from '../../testing/registry.ts';
import { viewerBoundTo, viewerWith } from '../../testing/viewers.ts';

const CREATE = `mutation ($input: ReorganisationInput!) {
  createReorganisation(input: $input) { reorganisation { id version state } userErrors { path code message } }
}`;
const DRY_RUN = 'query ($id: ID!) { reorganisationDryRun(id: $id) { problems { code } flows { households } } }';
const APPLY = `mutation ($id: ID!, $version: Int!) {
  applyReorganisation(id: $id, version: $version) { reorganisation { state } userErrors { path code } }
}`;

type Payload = {
  reorganisation: { id: string; version: number; state: string } | null;
  userErrors: { path: string[]; code: string }[];
};

/** A draft in the form the API takes: one whole commune becomes another. */
async function aReorganisation({ ask }: TestRegistry, changes: Record<string, unknown> = {}) {
  const { data } = await ask(`{
    commune(code: "07195", on: "2025-06-30") { id }
    legalDocuments(first: 1, filter: { number: { eq: "1679/NQ-UBTVQH15" } }) { nodes { id } }
  }`);
  const { commune, legalDocuments } = data as unknown as {
    commune: { id: string };
    legalDocuments: { nodes: { id: string }[] };
  };
  return {
    title: 'Sắp xếp Cô Tô',
    legalDocumentId: legalDocuments.nodes[0]!.id,
    effectiveOn: '2025-07-01',
    successions: [{ predecessorId: commune.id, successorId: await communeId(ask, '07192'), extent: 'WHOLE' }],
    ...changes,
  };
}

async function created(registry: TestRegistry, changes: Record<string, unknown> = {}): Promise<Payload> {
  const { data, errors } = await registry.ask(CREATE, { input: await aReorganisation(registry, changes) });
  expect(errors).toBeUndefined();
  return data.createReorganisation as unknown as Payload;
}

describe('who may', () => {
  test('a commune neither drafts nor sees a reorganisation, nor rehearses one', () =>
    inRegistry(async (registry) => {
      const { reorganisation } = await created(registry);
      const bound = viewerBoundTo([await communeId(registry.ask)]);
      const { errors } = await registry.ask(CREATE, { input: await aReorganisation(registry) }, 'vi', bound);
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN', reason: 'CHANGE_NOT_GRANTED' });
      const { data } = await registry.ask('{ reorganisations { totalCount } }', {}, 'vi', bound);
      expect(data).toEqual({ reorganisations: { totalCount: 0 } });
      const rehearsed = await registry.ask(DRY_RUN, { id: reorganisation?.id }, 'vi', bound);
      expect(rehearsed.errors?.[0]?.extensions).toMatchObject({ reason: 'ACCESS_NOT_GRANTED' });
    }));

  test('who edits units but not households drafts, and does not apply', () =>
    inRegistry(async (registry) => {
      const { reorganisation } = await created(registry);
      const drafter = viewerWith({ READ_RECORDS: 'EVERYWHERE', EDIT_UNITS: 'EVERYWHERE' });
      const { id, version } = reorganisation!;
      expect((await registry.ask(DRY_RUN, { id }, 'vi', drafter)).errors).toBeUndefined();
      const { errors } = await registry.ask(APPLY, { id, version }, 'vi', drafter);
      expect(errors?.[0]?.extensions).toMatchObject({ reason: 'ACCESS_NOT_GRANTED' });
    }));

  test('one that does not exist is not found', () =>
    inRegistry(async ({ ask }) => {
      const { errors } = await ask(DRY_RUN, { id: '01890a5d-ac96-774b-bcce-b302099a8057' });
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'NOT_FOUND' });
    }));
});

describe('a draft', () => {
  test('names units that exist, each succession once, and never a commune as its own successor', () =>
    inRegistry(async (registry) => {
      const { successions } = await aReorganisation(registry);
      const [line] = successions;
      const stranger = '01890a5d-ac96-774b-bcce-b302099a8057';
      const refusals = async (lines: unknown[]) =>
        (await created(registry, { successions: lines })).userErrors.map(
          ({ path, code }) => `${path.join('.')} ${code}`,
        );
      expect(await refusals([{ ...line, successorId: stranger }])).toEqual([
        'successions.0.successorId UNKNOWN_REFERENCE',
      ]);
      expect(await refusals([line, line])).toEqual(['successions.1 DUPLICATE_ITEM']);
      expect(await refusals([{ ...line, successorId: line?.predecessorId }])).toEqual([
        'successions.0.successorId SUCCESSOR_IS_ITSELF',
      ]);
    }));

  test('is rehearsed with everything that stands against it, and changes nothing', () =>
    inRegistry(async (registry) => {
      const { reorganisation } = await created(registry, { effectiveOn: '2030-01-01' });
      const { data } = await registry.ask(DRY_RUN, { id: reorganisation?.id });
      const { problems } = data.reorganisationDryRun as unknown as { problems: { code: string }[] };
      expect(problems.map(({ code }) => code)).toEqual(['UNIT_NOT_VALID', 'NOT_EFFECTIVE_YET']);
    }));

  test('lists the households of an old commune page by page, and none of a village that can be none', () =>
    inRegistry(async (registry) => {
      const { ask } = registry;
      const { successions } = await aReorganisation(registry);
      const { predecessorId } = successions[0]!;
      const { reorganisation } = await created(registry);
      for (let made = 0; made < 3; made += 1) await createHousehold(ask, { communeId: predecessorId });
      const page = async (args: string) => {
        const { data, errors } = await ask(
          `query ($id: ID!, $communeId: ID!) {
            reorganisationHouseholds(id: $id, communeId: $communeId, ${args}) { totalCount nodes { householdId } } }`,
          { id: reorganisation?.id, communeId: predecessorId },
        );
        expect(errors).toBeUndefined();
        const { totalCount, nodes } = data.reorganisationHouseholds as unknown as {
          totalCount: number;
          nodes: unknown[];
        };
        return [totalCount, nodes.length];
      };
      expect(await page('first: 2')).toEqual([3, 2]);
      expect(await page('first: 2, offset: 2')).toEqual([3, 1]);
      expect(await page('first: 2, offset: 3')).toEqual([3, 0]);
      expect(await page('villageId: "x"')).toEqual([0, 0]);
    }));

  test('loses a succession with a trace in the audit trail', () =>
    inRegistry(async (registry) => {
      const { reorganisation } = await created(registry);
      const { id, version } = reorganisation!;
      const updated = await registry.ask(
        'mutation ($id: ID!, $version: Int!) { updateReorganisation(id: $id, version: $version, input: { successions: [] }) { userErrors { code } } }',
        { id, version },
      );
      expect(updated).toMatchObject({ errors: undefined, data: { updateReorganisation: { userErrors: [] } } });
      const { data } = await registry.ask(
        `query ($id: ID!) { auditEvents(filter: { recordId: { eq: $id }, operation: { eq: UPDATE } }) {
          nodes { changes { nodes { operation concept after } } } } }`,
        { id },
      );
      const { nodes } = data.auditEvents as unknown as { nodes: { changes: { nodes: unknown[] } }[] };
      expect(nodes.flatMap(({ changes }) => changes.nodes)).toEqual([
        { operation: 'DELETE', concept: 'ReorganisationLine', after: null },
      ]);
    }));

  test('is what every move is of', () =>
    inRegistry(async ({ em }) => {
      await expect(
        em.execute(`insert into reorganisation_move (household_id, reorganisation_id, from_commune_id, to_commune_id, version)
          select gen_random_uuid(), gen_random_uuid(), id, id, 2 from commune limit 2`),
      ).rejects.toThrow(/a move is of no reorganisation/);
    }));
});
