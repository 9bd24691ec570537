import { describe, expect, test } from 'vitest';
import { communeId, createHousehold } from '../../testing/builders.ts';
import { inRegistry, type TestRegistry } from '../../testing/registry.ts';
import { viewerBoundTo, viewerWith } from '../../testing/viewers.ts';

type Ask = TestRegistry['ask'];

const FIELDS = `id version name participants(sort: [{ field: ORDINAL }]) { totalCount nodes {
  grantedCapital loanCapital outcome incomeAfter household { id } } }`;
const CREATE = `mutation ($input: ProductionModelInput!) {
  createProductionModel(input: $input) { productionModel { ${FIELDS} } userErrors { path code message } } }`;
const UPDATE = `mutation ($id: ID!, $version: Int!, $input: ProductionModelInput!) {
  updateProductionModel(id: $id, version: $version, input: $input) { productionModel { ${FIELDS} } userErrors { path code message } } }`;
const HAI_HOA = '06799';

async function aModel(ask: Ask, changes: object = {}): Promise<Record<string, unknown>> {
  return {
    name: 'Nuôi dê sinh sản',
    communeId: await communeId(ask),
    kind: 'LIVESTOCK',
    status: 'RUNNING',
    startsOn: '2025-03-01',
    ...changes,
  };
}

type Made = { readonly productionModel: { readonly id: string; readonly version: number } };
const made = async (ask: Ask, input: object): Promise<Made['productionModel']> =>
  ((await ask(CREATE, { input })).data.createProductionModel as unknown as Made).productionModel;

describe('households that take part', () => {
  test('one of another commune is refused where it stands, and so is one that does not exist', () =>
    inRegistry(async ({ ask }) => {
      const [here, elsewhere] = [
        await createHousehold(ask),
        await createHousehold(ask, { communeId: await communeId(ask, HAI_HOA) }),
      ];
      const ids = [here.id, elsewhere.id, '00000000-0000-7000-8000-000000000000'];
      const input = await aModel(ask, { participants: ids.map((householdId) => ({ householdId })) });
      const { data } = await ask(CREATE, { input });
      expect(data.createProductionModel).toMatchObject({
        productionModel: null,
        userErrors: [
          {
            path: ['participants', '1', 'householdId'],
            code: 'HOUSEHOLD_OF_OTHER_COMMUNE',
            message: expect.stringContaining('xã'),
          },
          { path: ['participants', '2', 'householdId'], code: 'HOUSEHOLD_OF_OTHER_COMMUNE' },
        ],
      });
    }));

  test('come in one save; fields left out stay, households left out no longer take part, the order is the list', () =>
    inRegistry(async ({ ask }) => {
      const [one, other] = [await createHousehold(ask), await createHousehold(ask)];
      const first = await made(
        ask,
        await aModel(ask, {
          participants: [
            { householdId: one.id, grantedCapital: 15_000_000, loanCapital: 30_000_000 },
            { householdId: other.id, grantedCapital: 10_000_000 },
          ],
        }),
      );
      const third = await createHousehold(ask);
      const { data } = await ask(UPDATE, {
        ...first,
        input: {
          participants: [
            { householdId: third.id },
            { householdId: one.id, outcome: 'ESCAPED', incomeAfter: 2_900_000 },
          ],
        },
      });
      expect(data.updateProductionModel).toMatchObject({
        userErrors: [],
        productionModel: {
          version: 2,
          participants: {
            totalCount: 2,
            nodes: [
              { household: { id: third.id }, grantedCapital: null, outcome: null },
              {
                household: { id: one.id },
                grantedCapital: 15_000_000,
                loanCapital: 30_000_000,
                outcome: 'ESCAPED',
                incomeAfter: 2_900_000,
              },
            ],
          },
        },
      });
    }));

  test('one that moved away still takes part', () =>
    inRegistry(async ({ ask }) => {
      const household = await createHousehold(ask);
      const model = await made(ask, await aModel(ask, { participants: [{ householdId: household.id }] }));
      const moved = await communeId(ask, HAI_HOA);
      await ask(
        'mutation ($id: ID!, $input: HouseholdInput!) { updateHousehold(id: $id, version: 1, input: $input) { userErrors { code } } }',
        { id: household.id, input: { communeId: moved, villageId: null } },
      );
      const { data } = await ask(UPDATE, {
        ...model,
        input: { participants: [{ householdId: household.id, outcome: 'IMPROVED' }] },
      });
      expect(data.updateProductionModel).toMatchObject({ userErrors: [] });
    }));

  test('one that moved out of reach of whoever saves the list stays in it', () =>
    inRegistry(async ({ ask }) => {
      const [own, foreign] = [await communeId(ask), await communeId(ask, HAI_HOA)];
      const [moving, staying] = [await createHousehold(ask), await createHousehold(ask)];
      const participants = [moving, staying].map((household) => ({ householdId: household.id }));
      const model = await made(ask, await aModel(ask, { participants }));
      await ask(
        'mutation ($id: ID!, $input: HouseholdInput!) { updateHousehold(id: $id, version: 1, input: $input) { userErrors { code } } }',
        { id: moving.id, input: { communeId: foreign, villageId: null } },
      );
      const official = viewerWith({ READ_RECORDS: [own], EDIT_HOUSEHOLDS: [own] });
      const { data } = await ask(UPDATE, { ...model, input: { participants: [] } }, 'vi', official);
      expect(data.updateProductionModel).toMatchObject({
        userErrors: [],
        productionModel: { participants: { totalCount: 0 } },
      });
      const after = await ask(`{ productionModel(id: "${model.id}") { ${FIELDS} } }`);
      expect(after.data.productionModel).toMatchObject({
        participants: { totalCount: 1, nodes: [{ household: { id: moving.id } }] },
      });
    }));

  test('go and come back with the model', () =>
    inRegistry(async ({ ask }) => {
      const { id: householdId } = await createHousehold(ask);
      const { id } = await made(ask, await aModel(ask, { participants: [{ householdId }] }));
      const count = async () =>
        (
          await ask(
            `{ productionParticipants(filter: { household: { id: { eq: "${householdId}" } } }) { totalCount } }`,
          )
        ).data.productionParticipants;
      await ask(`mutation { deleteProductionModel(id: "${id}", version: 1) { userErrors { code } } }`);
      expect(await count()).toEqual({ totalCount: 0 });
      await ask(`mutation { restoreProductionModel(id: "${id}", version: 2) { userErrors { code } } }`);
      expect(await count()).toEqual({ totalCount: 1 });
    }));

  test('every save is told with what changed of each household', () =>
    inRegistry(async ({ ask }) => {
      const { id: householdId } = await createHousehold(ask);
      const model = await made(ask, await aModel(ask, { participants: [{ householdId }] }));
      await ask(UPDATE, { ...model, input: { participants: [{ householdId, outcome: 'ESCAPED' }] } });
      const { data } = await ask(`{ productionModel(id: "${model.id}") {
        history(sort: [{ field: RECORD_VERSION }]) { nodes { operation changes(sort: [{ field: ORDINAL }]) { nodes { concept fields } } } } } }`);
      expect(data.productionModel).toMatchObject({
        history: {
          nodes: [
            { operation: 'CREATE' },
            {
              operation: 'UPDATE',
              changes: { nodes: expect.arrayContaining([{ concept: 'ProductionParticipant', fields: ['outcome'] }]) },
            },
          ],
        },
      });
    }));
});

describe('who reads and writes', () => {
  const ROWS = `query ($name: String!) {
    productionModels(filter: { name: { eq: $name } }) { totalCount }
    productionParticipants(filter: { productionModel: { name: { eq: $name } } }) { totalCount } }`;
  const name = 'Nuôi dê của phép thử quyền';

  test('who enters households of a commune enters its models, and no others', () =>
    inRegistry(async ({ ask }) => {
      const [own, foreign] = [await communeId(ask), await communeId(ask, HAI_HOA)];
      const official = viewerWith({ READ_RECORDS: [own], EDIT_HOUSEHOLDS: [own] });
      const refused = await ask(CREATE, { input: await aModel(ask, { communeId: foreign }) }, 'vi', official);
      expect(refused.errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
      const { data } = await ask(CREATE, { input: await aModel(ask) }, 'vi', official);
      expect(data.createProductionModel).toMatchObject({ userErrors: [] });
    }));

  test('a viewer bound to communes reads those there; an analyst reads no rows', () =>
    inRegistry(async ({ ask }) => {
      const { id: householdId } = await createHousehold(ask);
      await made(ask, await aModel(ask, { name, participants: [{ householdId }] }));
      const as = async (viewer: Parameters<Ask>[3]) => (await ask(ROWS, { name }, 'vi', viewer)).data;
      const one = { totalCount: 1 };
      expect(await as(viewerBoundTo([await communeId(ask)]))).toEqual({
        productionModels: one,
        productionParticipants: one,
      });
      const none = { totalCount: 0 };
      for (const viewer of [viewerBoundTo([await communeId(ask, HAI_HOA)]), viewerWith({ READ_FIGURES: 'EVERYWHERE' })])
        expect(await as(viewer)).toEqual({ productionModels: none, productionParticipants: none });
    }));
});

test('a programme that pays for a model is not removed', () =>
  inRegistry(async ({ ask }) => {
    const { data } = await ask('{ programmes(first: 1) { nodes { id version } } }');
    const [programme] = (data.programmes as unknown as { nodes: { id: string; version: number }[] }).nodes;
    await made(ask, await aModel(ask, { programmeId: programme?.id }));
    const removal = await ask(
      'mutation ($id: ID!, $version: Int!) { deleteProgramme(id: $id, version: $version) { userErrors { code } } }',
      programme,
    );
    expect(removal.data.deleteProgramme).toEqual({ userErrors: [{ code: 'IN_USE' }] });
  }));
