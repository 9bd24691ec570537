import { describe, expect, test } from 'vitest';
import { createHousehold } from '../../testing/builders.ts';
import { inRegistry, type TestRegistry } from '../../testing/registry.ts';

type Ask = TestRegistry['ask'];
type Request = { readonly id: string; readonly version: number; readonly dueOn: string };

/** A request of the people of a new household, received on a Friday. */
async function aRequest(ask: Ask, input: object): Promise<Request> {
  const { id: householdId } = await createHousehold(ask);
  const { data } = await ask(
    'mutation ($input: DataRequestInput!) { createDataRequest(input: $input) { dataRequest { id version dueOn } } }',
    { input: { kind: 'ERASE', receivedOn: '2026-11-20', householdId, ...input } },
  );
  return (data.createDataRequest as unknown as { dataRequest: Request }).dataRequest;
}

async function update(ask: Ask, id: string, version: number, input: object): Promise<unknown> {
  const { data } = await ask(
    `mutation ($id: ID!, $version: Int!, $input: DataRequestInput!) { updateDataRequest(id: $id, version: $version, input: $input) {
      dataRequest { outcome decidedBy version } userErrors { path code } } }`,
    { id, version, input },
  );
  return data.updateDataRequest;
}

describe('a request', () => {
  test('is to be answered within two working days', () =>
    inRegistry(async ({ ask }) => {
      expect((await aRequest(ask, {})).dueOn).toBe('2026-11-24');
    }));

  test('is closed with a legal basis, by whoever decides, and stays closed', () =>
    inRegistry(async ({ ask }) => {
      const { id, version } = await aRequest(ask, { kind: 'KNOW' });
      expect(await update(ask, id, version, { outcome: 'REFUSED' })).toMatchObject({
        userErrors: [{ path: ['legalBasis'] }],
      });
      expect(await update(ask, id, version, { outcome: 'REFUSED', legalBasis: 'Điều 4' })).toMatchObject({
        dataRequest: { outcome: 'REFUSED', decidedBy: 'Quản trị viên', version: 2 },
        userErrors: [],
      });
      expect(await update(ask, id, 2, { outcome: 'FULFILLED' })).toMatchObject({
        userErrors: [{ code: 'REQUEST_CLOSED' }],
      });
    }));

  test('to erase is fulfilled by erasing alone', () =>
    inRegistry(async ({ ask }) => {
      const { id, version } = await aRequest(ask, { legalBasis: 'Điều 14' });
      expect(await update(ask, id, version, { outcome: 'FULFILLED' })).toEqual({
        dataRequest: null,
        userErrors: [{ path: ['outcome'], code: 'ERASE_FIRST' }],
      });
    }));
});
