import { describe, expect, test } from 'vitest';
import { aHousehold, communeId, createHousehold } from '../../testing/builders.ts';
import { inRegistry } from '../../testing/registry.ts';

const UPDATE = `mutation ($id: ID!, $version: Int!, $input: HouseholdInput!) {
  updateHousehold(id: $id, version: $version, input: $input) {
    household { id version code note headName memberCount ethnicMinority members(sort: [{ field: ORDINAL }]) { nodes { id fullName relationship } } }
    userErrors { path code message }
  }
}`;
const CREATE = `mutation ($input: HouseholdInput!) {
  createHousehold(input: $input) { household { id version headName memberCount } userErrors { path code message } }
}`;

describe('creating a household', () => {
  test('a missing commune, a second head and a birth in the future are named where they stand', () =>
    inRegistry(async ({ ask }) => {
      const input = aHousehold({
        communeId: undefined,
        members: [
          { fullName: 'A', birthDate: '2030-01-01', sex: 'MALE', relationship: 'HEAD', ethnicity: 'KINH' },
          { fullName: 'B', birthDate: '1990-01-01', sex: 'FEMALE', relationship: 'HEAD', ethnicity: 'KINH' },
        ],
      });
      const { data } = await ask(CREATE, { input });
      expect(data.createHousehold).toEqual({
        household: null,
        userErrors: [
          { path: ['communeId'], code: 'REQUIRED', message: expect.stringContaining('Xã') },
          {
            path: ['members', '0', 'birthDate'],
            code: 'DATE_IN_FUTURE',
            message: expect.stringContaining('23/11/2026'),
          },
        ],
      });
    }));

  test('two heads are refused, in the language asked for', () =>
    inRegistry(async ({ ask }) => {
      const base = aHousehold({ communeId: await communeId(ask) });
      const input = { ...base, members: base.members.map((member) => ({ ...member, relationship: 'HEAD' })) };
      const { data } = await ask(CREATE, { input }, 'en');
      expect(data.createHousehold).toMatchObject({
        household: null,
        userErrors: [
          { path: ['members', '1', 'relationship'], code: 'SEVERAL_HEADS', message: expect.stringMatching(/head/i) },
        ],
      });
    }));

  test('a commune that does not exist is named', () =>
    inRegistry(async ({ ask }) => {
      const { data } = await ask(CREATE, { input: aHousehold({ communeId: '00000000-0000-7000-8000-000000000000' }) });
      expect(data.createHousehold).toMatchObject({
        household: null,
        userErrors: [{ path: ['communeId'], code: 'UNKNOWN_REFERENCE' }],
      });
    }));

  test('a code that is taken is named', () =>
    inRegistry(async ({ ask }) => {
      const commune = await communeId(ask);
      await ask(CREATE, { input: aHousehold({ communeId: commune, code: 'QN-1' }) });
      const { data } = await ask(CREATE, { input: aHousehold({ communeId: commune, code: 'QN-1' }) });
      expect(data.createHousehold).toMatchObject({ household: null, userErrors: [{ path: ['code'], code: 'TAKEN' }] });
    }));

  test('with its members in one save; the head and the count follow', () =>
    inRegistry(async ({ ask }) => {
      const { data, errors } = await ask(CREATE, { input: aHousehold({ communeId: await communeId(ask) }) });
      expect(errors).toBeUndefined();
      expect(data.createHousehold).toMatchObject({
        household: { version: 1, headName: 'Nguyễn Văn An', memberCount: 2 },
        userErrors: [],
      });
    }));

  test('a repeated call with the same id and content succeeds once; with other content it is refused', () =>
    inRegistry(async ({ ask }) => {
      const input = { ...aHousehold({ communeId: await communeId(ask) }), id: crypto.randomUUID() };
      const first = await ask(CREATE, { input });
      const second = await ask(CREATE, { input });
      expect(second.data).toEqual(first.data);
      const other = await ask(CREATE, { input: { ...input, note: 'khác' } });
      expect(other.data.createHousehold).toMatchObject({
        household: null,
        userErrors: [{ path: ['id'], code: 'ID_TAKEN' }],
      });
    }));
});

describe('changing a household', () => {
  test('one that does not exist is NOT_FOUND', () =>
    inRegistry(async ({ ask }) => {
      const { errors } = await ask(UPDATE, {
        id: '00000000-0000-7000-8000-000000000000',
        version: 1,
        input: { note: 'x' },
      });
      expect(errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
    }));

  test('a stale version changes nothing and brings the current record', () =>
    inRegistry(async ({ ask }) => {
      const { id } = await createHousehold(ask);
      await ask(UPDATE, { id, version: 1, input: { note: 'của người khác' } });
      const { data } = await ask(UPDATE, { id, version: 1, input: { note: 'của tôi' } });
      expect(data.updateHousehold).toMatchObject({
        household: { version: 2, note: 'của người khác' },
        userErrors: [{ path: [], code: 'CONFLICT' }],
      });
    }));

  test('absent leaves alone, null clears, and a changed member makes a new version', () =>
    inRegistry(async ({ ask }) => {
      const { id } = await createHousehold(ask, { note: 'ghi chú' });
      const same = await ask(UPDATE, { id, version: 1, input: {} });
      expect(same.data.updateHousehold).toMatchObject({ household: { note: 'ghi chú', memberCount: 2 } });
      const cleared = await ask(UPDATE, { id, version: 2, input: { note: null } });
      expect(cleared.data.updateHousehold).toMatchObject({ household: { version: 3, note: null } });
    }));

  test('the head can pass to another member within one save', () =>
    inRegistry(async ({ ask }) => {
      const { id, members } = await createHousehold(ask);
      const [head, spouse] = members;
      const facts = { birthDate: '1985-05-05', sex: 'FEMALE', ethnicity: 'DAO' };
      const { data } = await ask(UPDATE, {
        id,
        version: 1,
        input: {
          members: [
            { id: spouse!.id, fullName: spouse!.fullName, relationship: 'HEAD', ...facts },
            { id: head!.id, fullName: head!.fullName, relationship: 'SPOUSE', ...facts },
            {
              fullName: 'Nguyễn Văn Con',
              birthDate: '2015-01-01',
              sex: 'MALE',
              ethnicity: 'DAO',
              relationship: 'CHILD',
            },
          ],
        },
      });
      expect(data.updateHousehold).toMatchObject({
        household: { version: 2, headName: spouse!.fullName, memberCount: 3, ethnicMinority: true },
        userErrors: [],
      });
    }));

  test('members left out of the list are removed', () =>
    inRegistry(async ({ ask }) => {
      const { id, members } = await createHousehold(ask);
      const { id: head, fullName } = members[0]!;
      const only = [
        { id: head, fullName, birthDate: '1980-01-01', sex: 'MALE', ethnicity: 'KINH', relationship: 'HEAD' },
      ];
      const { data } = await ask(UPDATE, { id, version: 1, input: { members: only } });
      expect(data.updateHousehold).toMatchObject({ household: { memberCount: 1, members: { nodes: [{ fullName }] } } });
    }));

  test('a village of another commune is refused', () =>
    inRegistry(async ({ ask }) => {
      const { id } = await createHousehold(ask);
      const other = await communeId(ask, '06652');
      const village = await ask(
        'mutation ($input: VillageInput!) { createVillage(input: $input) { village { id } userErrors { code } } }',
        { input: { communeId: other, name: 'Khu 1', kind: 'KHU_PHO' } },
      );
      const { id: villageId } = (village.data.createVillage as unknown as { village: { id: string } }).village;
      const { data } = await ask(UPDATE, { id, version: 1, input: { villageId } });
      expect(data.updateHousehold).toMatchObject({
        userErrors: [{ path: ['villageId'], code: 'VILLAGE_OF_OTHER_COMMUNE' }],
      });
    }));
});

describe('removing and restoring a household', () => {
  const act = (verb: string): string =>
    `mutation ($id: ID!, $version: Int!) { ${verb}Household(id: $id, version: $version) { household { id version deletedAt } userErrors { code message } } }`;

  test('it leaves the lists with its members and comes back with them', () =>
    inRegistry(async ({ ask }) => {
      const { id } = await createHousehold(ask);
      const removed = await ask(act('delete'), { id, version: 1 });
      expect(removed.data.deleteHousehold).toMatchObject({ userErrors: [] });
      const filter = { household: { id: { eq: id } } };
      const gone = await ask(
        `query ($filter: MemberFilter) { household(id: "${id}") { id } members(filter: $filter) { totalCount } }`,
        { filter },
      );
      expect(gone.data).toEqual({ household: null, members: { totalCount: 0 } });
      const edited = await ask(UPDATE, { id, version: 2, input: { note: 'x' } });
      expect(edited.data.updateHousehold).toMatchObject({ userErrors: [{ code: 'REMOVED' }] });
      await ask(act('restore'), { id, version: 2 });
      const back = await ask('query ($filter: MemberFilter) { members(filter: $filter) { totalCount } }', { filter });
      expect(back.data).toEqual({ members: { totalCount: 2 } });
    }));
});
