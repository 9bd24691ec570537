import { describe, expect, test } from 'vitest';
import { communeId } from '../../../testing/builders.ts';
import { inRegistry, type TestRegistry } from '../../../testing/registry.ts';
import { viewerWith } from '../../../testing/viewers.ts';

const ERRORS = 'userErrors { path code message }';

describe('keys of partner apps', () => {
  const INPUT = { name: 'Y tế', permissions: ['READ_RECORDS', 'READ_HEALTH'], expiresInDays: 30, maxPage: 500 };
  const create = ({ ask }: TestRegistry, input: object) =>
    ask(
      `mutation ($input: ApiKeyInput!) { createApiKey(input: $input) { key apiKey { id name start state permissions maxPage communeIds requests } ${ERRORS} } }`,
      { input },
    );
  type Made = { key: string; apiKey: { id: string; start: string } };

  test('are shown once, listed by their beginning, rotated with an overlap, revoked', () =>
    inRegistry(async (registry) => {
      const commune = await communeId(registry.ask);
      const { data } = await create(registry, { ...INPUT, communeIds: [commune] });
      const { key, apiKey } = data.createApiKey as unknown as Made;
      expect(key).toMatch(/^tn_[\w-]{48}$/);
      expect(apiKey).toMatchObject({
        name: 'Y tế',
        state: 'ACTIVE',
        permissions: INPUT.permissions,
        maxPage: 500,
        communeIds: [commune],
        requests: 0,
      });
      expect(key.startsWith(apiKey.start)).toBe(true);
      const stored = await registry.em.execute<object[]>('select * from api_key where "id" = ?', [apiKey.id]);
      expect(JSON.stringify(stored)).not.toContain(key.slice(6));
      const { data: rotated } = await registry.ask(
        `mutation ($id: ID!) { rotateApiKey(id: $id, overlapDays: 3) { key apiKey { id permissions communeIds maxPage } ${ERRORS} } }`,
        { id: apiKey.id },
      );
      expect(rotated.rotateApiKey).toMatchObject({
        apiKey: { permissions: INPUT.permissions, communeIds: [commune], maxPage: 500 },
        userErrors: [],
      });
      const { data: listed } = await registry.ask('{ apiKeys { id state expiresAt } }');
      const old = (listed.apiKeys as unknown as { id: string; state: string; expiresAt: string }[]).find(
        ({ id }) => id === apiKey.id,
      );
      expect(old?.state).toBe('ACTIVE');
      expect((Date.parse(old?.expiresAt ?? '') - Date.now()) / 86_400_000).toBeCloseTo(3, 1);
      const { data: revoked } = await registry.ask(
        `mutation ($id: ID!) { revokeApiKey(id: $id) { apiKey { state } ${ERRORS} } }`,
        { id: apiKey.id },
      );
      expect(revoked.revokeApiKey).toEqual({ apiKey: { state: 'REVOKED' }, userErrors: [] });
    }));

  test('are refused what is for people, and what there is not', () =>
    inRegistry(async (registry) => {
      const { data } = await create(registry, { name: '', permissions: ['MANAGE_ACCESS'], maxPage: 0 });
      const { userErrors } = data.createApiKey as unknown as { userErrors: { path: string[]; code: string }[] };
      expect(userErrors.map(({ path, code }) => `${path.join('.')} ${code}`)).toEqual([
        'name REQUIRED',
        'maxPage OUT_OF_RANGE',
      ]);
      const { data: later } = await create(registry, { name: 'x', permissions: ['MANAGE_ACCESS'] });
      expect(later.createApiKey).toMatchObject({ key: null, userErrors: [{ code: 'FOR_PEOPLE_ONLY' }] });
    }));

  test.each([
    '{ apiKeys { id } }',
    '{ users { id } }',
    '{ pendingSuccessions { grantId } }',
    '{ accessPreview(userId: "x") { roles } }',
    'mutation { revokeApiKey(id: "x") { key } }',
  ])('are nothing to those who do not manage access: %s', (query) =>
    inRegistry(async ({ ask }) => {
      const { errors } = await ask(
        query,
        {},
        'vi',
        viewerWith({ READ_RECORDS: 'EVERYWHERE', READ_AUDIT: 'EVERYWHERE' }),
      );
      expect(errors?.[0]?.extensions?.reason).toBe('ACCESS_NOT_GRANTED');
    }),
  );
});
