import { describe, expect, test } from 'vitest';
import { communeId, createHousehold } from '../../testing/builders.ts';
import { inRegistry, type TestRegistry } from '../../testing/registry.ts';
import { viewerWith } from '../../testing/viewers.ts';
import { permissionsOf } from './grant/user-permissions.ts';

const ERRORS = 'userErrors { path code message }';

type Payload = { readonly userErrors: readonly { path: string[]; code: string }[] } & Record<string, never>;

async function mutate({ ask }: TestRegistry, field: string, type: string, input: object): Promise<Payload> {
  const key = type.charAt(0).toLowerCase() + type.slice(1);
  const { data, errors } = await ask(
    `mutation ($input: ${type}Input!) { ${field}(input: $input) { ${key} { id version } ${ERRORS} } }`,
    { input },
  );
  expect(errors).toBeUndefined();
  return data[field] as unknown as Payload;
}

const idOf = (payload: Payload, key: string): string => (payload[key] as unknown as { id: string }).id;

async function anAccount({ em }: TestRegistry): Promise<string> {
  const id = crypto.randomUUID();
  await em.execute(`insert into app_user ("id", "name", "email", "emailVerified") values (?, 'Lê Thị Mai', ?, true)`, [
    id,
    `${id}@example.org`,
  ]);
  return id;
}

async function roleId({ ask }: TestRegistry, code: string): Promise<string> {
  const { data } = await ask('query ($code: String!) { role(code: $code) { id } }', { code });
  return (data.role as unknown as { id: string }).id;
}

async function grant(registry: TestRegistry, changes: object): Promise<Payload> {
  return mutate(registry, 'createAccessGrant', 'AccessGrant', {
    roleId: await roleId(registry, 'COMMUNE_OFFICER'),
    validFrom: '2026-01-01',
    reason: 'Quyết định số 12/QĐ-UBND',
    ...changes,
  });
}

const held = ({ em }: TestRegistry, userId: string, day = '2026-11-23') =>
  permissionsOf((text, values) => em.execute(text, values), userId, day);

describe('a grant', () => {
  test('gives what its role says, in its units, on its days', () =>
    inRegistry(async (registry) => {
      const userId = await anAccount(registry);
      const commune = await communeId(registry.ask);
      expect((await grant(registry, { userId, communeIds: [commune], validTo: '2026-12-31' })).userErrors).toEqual([]);
      const { roles, permissions } = await held(registry, userId);
      expect(roles).toEqual(['COMMUNE_OFFICER']);
      expect(permissions.get('EDIT_HOUSEHOLDS')).toEqual([commune]);
      expect(permissions.has('MANAGE_ACCESS')).toBe(false);
      expect((await held(registry, userId, '2025-12-31')).permissions.size).toBe(0);
      expect((await held(registry, userId, '2027-01-01')).permissions.size).toBe(0);
    }));

  test('of a district holds in the communes that the district had', () =>
    inRegistry(async (registry) => {
      const userId = await anAccount(registry);
      const { data } = await registry.ask(
        '{ districts(first: 1) { nodes { id communes(first: 100) { nodes { id } } } } }',
      );
      const [district] = (
        data.districts as unknown as { nodes: { id: string; communes: { nodes: { id: string }[] } }[] }
      ).nodes;
      await grant(registry, { userId, districtIds: [district!.id] });
      const reach = (await held(registry, userId)).permissions.get('READ_RECORDS') as string[];
      expect([...reach].sort()).toEqual(district!.communes.nodes.map(({ id }) => id).sort());
    }));

  test('does not follow a commune to its successor until somebody confirms it', () =>
    inRegistry(async (registry) => {
      const userId = await anAccount(registry);
      const pair = await aSuccession(registry);
      const made = await grant(registry, { userId, communeIds: [pair.predecessor.id] });
      const before = await held(registry, userId);
      expect(before.permissions.get('READ_RECORDS')).toEqual([pair.predecessor.id]);
      const { data: pending } = await registry.ask('{ pendingSuccessions { grantId fromCommuneId toCommuneId } }');
      expect(pending.pendingSuccessions).toContainEqual({
        grantId: idOf(made, 'accessGrant'),
        fromCommuneId: pair.predecessor.id,
        toCommuneId: pair.successor.id,
      });
    }));

  test('names an account, a role and units that there are', () =>
    inRegistry(async (registry) => {
      const unknown = '01890a5d-ac96-774b-bcce-b302099a8057';
      const { userErrors } = await grant(registry, { userId: 'nobody', communeIds: [unknown] });
      expect(userErrors.map(({ path, code }) => `${path.join('.')} ${code}`)).toEqual([
        'userId UNKNOWN_REFERENCE',
        'communeIds.0 UNKNOWN_REFERENCE',
      ]);
    }));
});

async function aSuccession({ ask }: TestRegistry): Promise<{ predecessor: { id: string }; successor: { id: string } }> {
  const { data } = await ask('{ successions(first: 1) { nodes { predecessor { id } successor { id } } } }');
  const [pair] = (
    data.successions as unknown as { nodes: { predecessor: { id: string }; successor: { id: string } }[] }
  ).nodes;
  return pair!;
}

describe('the last administrator', () => {
  test('cannot be taken the right that all others hang on', () =>
    inRegistry(async (registry) => {
      const userId = await anAccount(registry);
      await registry.em.execute('update access_grant set deleted_at = now()');
      const made = await grant(registry, {
        userId,
        everywhere: true,
        roleId: await roleId(registry, 'SYSTEM_ADMINISTRATOR'),
      });
      const { data } = await registry.ask(
        'mutation ($id: ID!) { deleteAccessGrant(id: $id, version: 1) { userErrors { code message } } }',
        { id: idOf(made, 'accessGrant') },
      );
      expect(data.deleteAccessGrant).toEqual({
        userErrors: [{ code: 'LAST_ADMINISTRATOR', message: expect.stringContaining('quản lý quyền') }],
      });
    }));
});

describe('the preview', () => {
  test('counts what the person would be shown, and names what would be refused', () =>
    inRegistry(async (registry) => {
      const userId = await anAccount(registry);
      const [own, other] = [await communeId(registry.ask), await communeId(registry.ask, '07192')];
      await createHousehold(registry.ask, { communeId: own });
      await createHousehold(registry.ask, { communeId: other });
      await grant(registry, { userId, communeIds: [own], roleId: await roleId(registry, 'APPROVER') });
      const { data, errors } = await registry.ask(
        'query ($id: ID!) { accessPreview(userId: $id) { roles concepts { concept readable hiddenFields mayChange } } }',
        { id: userId },
      );
      expect(errors).toBeUndefined();
      const preview = data.accessPreview as unknown as { roles: string[]; concepts: { concept: string }[] };
      expect(preview.roles).toEqual(['APPROVER']);
      const { data: mine } = await registry.ask(
        '{ households { totalCount } members { totalCount } }',
        {},
        'vi',
        viewerWith(Object.fromEntries((await held(registry, userId)).permissions)),
      );
      const counted = mine as unknown as Record<string, { totalCount: number }>;
      expect(preview.concepts).toContainEqual({
        concept: 'Household',
        readable: counted.households!.totalCount,
        hiddenFields: [],
        mayChange: false,
      });
      expect(preview.concepts).toContainEqual({
        concept: 'Member',
        readable: counted.members!.totalCount,
        hiddenFields: ['citizenIdentityNumber'],
        mayChange: false,
      });
    }));
});

test.each([
  'query ($id: ID!) { accessPreview(userId: $id) { roles } }',
  'mutation ($id: ID!) { disableUser(userId: $id) { userErrors { code } } }',
  'mutation ($id: ID!) { rotateApiKey(id: $id) { key } }',
  'mutation ($id: ID!) { revokeApiKey(id: $id) { key } }',
])('an id that PostgreSQL cannot be asked for leads to nothing: %s', (query) =>
  inRegistry(async ({ ask }) => {
    const { errors } = await ask(query, { id: 'a\u0000b' });
    expect(errors?.[0]?.extensions?.reason).toBe('NOT_FOUND');
  }),
);
