import type { EntityManager } from '@mikro-orm/postgresql';
import { describe, expect, test } from 'vitest';
import { aHousehold, communeId, createHousehold } from '../../testing/builders.ts';
import { TEST_KEYS } from '../../testing/identity-keys.ts';
import { inRegistry, type TestRegistry } from '../../testing/registry.ts';
import { viewerWith } from '../../testing/viewers.ts';
import { KeyRing, KeyRingError } from './key-ring.ts';
import { reseal } from './reseal.ts';
import { identityIndex, openIdentity, sealIdentity } from './sealed-identity.ts';

const NUMBER = '022080001234';
const REVEAL = `mutation ($id: ID!, $purpose: String!) {
  revealIdentity(memberId: $id, purpose: $purpose) { citizenIdentityNumber userErrors { path code } }
}`;
const FIND = `mutation ($number: String!) {
  findByIdentity(citizenIdentityNumber: $number, purpose: "Đối chiếu thẻ bảo hiểm") { member { id citizenIdentityNumber } userErrors { path code } }
}`;

type Columns = {
  citizen_identity_number: string | null;
  identity_cipher: string | null;
  identity_index: string | null;
};

async function withNumber({ ask }: TestRegistry, number = NUMBER): Promise<{ id: string; memberId: string }> {
  const [head, spouse] = aHousehold({}).members;
  const { id, members } = await createHousehold(ask, { members: [{ ...head, citizenIdentityNumber: number }, spouse] });
  return { id, memberId: members[0]!.id };
}

const columnsOf = async (em: EntityManager, memberId: string): Promise<Columns> =>
  (
    await em.execute<Columns[]>(
      'select citizen_identity_number, identity_cipher, identity_index from member where id = ?',
      [memberId],
    )
  )[0]!;

describe('a number', () => {
  test('is kept sealed and shown masked', () =>
    inRegistry(async (registry) => {
      const { memberId } = await withNumber(registry);
      const columns = await columnsOf(registry.em, memberId);
      expect(JSON.stringify(columns)).not.toContain(NUMBER);
      expect(columns.citizen_identity_number).toBe('*********234');
      expect(openIdentity(TEST_KEYS, memberId, columns.identity_cipher ?? '')).toBe(NUMBER);
      expect((await registry.ask(`{ member(id: "${memberId}") { citizenIdentityNumber } }`)).data).toEqual({
        member: { citizenIdentityNumber: '*********234' },
      });
    }));

  test('stays when it is saved as it was shown, is cleared by null, and changes when twelve digits are entered', () =>
    inRegistry(async (registry) => {
      const { id, memberId } = await withNumber(registry);
      const save = async (version: number, citizenIdentityNumber: string | null) => {
        const { data } = await registry.ask(
          `mutation ($id: ID!, $version: Int!, $input: HouseholdInput!) {
            updateHousehold(id: $id, version: $version, input: $input) { userErrors { path code } }
          }`,
          { id, version, input: { members: [{ id: memberId, citizenIdentityNumber }] } },
        );
        expect(data.updateHousehold).toEqual({ userErrors: [] });
        return columnsOf(registry.em, memberId);
      };
      const before = await columnsOf(registry.em, memberId);
      expect(await save(1, '*********234')).toEqual(before);
      expect(await save(2, '022080009999')).toMatchObject({ citizen_identity_number: '*********999' });
      expect(await save(3, null)).toEqual({
        citizen_identity_number: null,
        identity_cipher: null,
        identity_index: null,
      });
    }));

  test('that is only shown says nothing about another person', () =>
    inRegistry(async ({ ask }) => {
      const base = aHousehold({ communeId: await communeId(ask) });
      const members = base.members.map((member) => ({ ...member, citizenIdentityNumber: '*********234' }));
      const { data } = await ask(
        'mutation ($input: HouseholdInput!) { createHousehold(input: $input) { userErrors { path code } } }',
        { input: { ...base, members } },
      );
      expect(data.createHousehold).toEqual({
        userErrors: [0, 1].map((index) => ({
          path: ['members', String(index), 'citizenIdentityNumber'],
          code: 'NUMBER_MASKED',
        })),
      });
    }));

  test('belongs to one person: a second household with it is refused', () =>
    inRegistry(async (registry) => {
      await withNumber(registry);
      const [head, spouse] = aHousehold({}).members;
      const { data } = await registry.ask(
        'mutation ($input: HouseholdInput!) { createHousehold(input: $input) { userErrors { path code } } }',
        {
          input: aHousehold({
            communeId: await communeId(registry.ask),
            members: [{ ...head, citizenIdentityNumber: NUMBER }, spouse],
          }),
        },
      );
      expect(data.createHousehold).toEqual({ userErrors: [{ path: ['members'], code: 'TAKEN' }] });
    }));

  test('of a repeated create is compared whole', () =>
    inRegistry(async ({ ask }) => {
      const create = (number: string) => {
        const [head, spouse] = base.members;
        const members = [{ ...head, citizenIdentityNumber: number }, spouse];
        return ask(
          'mutation ($input: HouseholdInput!) { createHousehold(input: $input) { household { id } userErrors { code } } }',
          { input: { ...base, members } },
        );
      };
      const id = crypto.randomUUID();
      const base = aHousehold({ id, communeId: await communeId(ask) });
      for (const { data } of [await create(NUMBER), await create(NUMBER)])
        expect(data.createHousehold).toEqual({ household: { id }, userErrors: [] });
      expect((await create('022080009234')).data.createHousehold).toMatchObject({ userErrors: [{ code: 'ID_TAKEN' }] });
    }));
});

describe('looking behind the stars', () => {
  test('shows the number to who states a purpose', () =>
    inRegistry(async (registry) => {
      const { memberId } = await withNumber(registry);
      const { data } = await registry.ask(REVEAL, { id: memberId, purpose: 'Đối chiếu thẻ bảo hiểm' });
      expect(data.revealIdentity).toEqual({ citizenIdentityNumber: NUMBER, userErrors: [] });
      const silent = await registry.ask(REVEAL, { id: memberId, purpose: 'xem' });
      expect(silent.data.revealIdentity).toEqual({
        citizenIdentityNumber: null,
        userErrors: [{ path: ['purpose'], code: 'TOO_SHORT' }],
      });
    }));

  test('finds the member by the whole number, and nobody by another', () =>
    inRegistry(async (registry) => {
      const { memberId } = await withNumber(registry);
      const find = async (number: string) => (await registry.ask(FIND, { number })).data.findByIdentity;
      expect(await find(NUMBER)).toEqual({
        member: { id: memberId, citizenIdentityNumber: '*********234' },
        userErrors: [],
      });
      expect(await find('022080009234')).toEqual({ member: null, userErrors: [] });
      for (const wrong of ['*********234', '234'])
        expect(await find(wrong)).toEqual({
          member: null,
          userErrors: [{ path: ['citizenIdentityNumber'], code: 'NOT_DIGITS' }],
        });
    }));

  test('is for those who hold the right in the commune of the household', () =>
    inRegistry(async (registry) => {
      const { memberId } = await withNumber(registry);
      const [own, other] = [await communeId(registry.ask), await communeId(registry.ask, '07192')];
      const reasonFor = async (reveal: string, read: string) => {
        const viewer = viewerWith({ READ_RECORDS: [read], READ_IDENTITY: [read], REVEAL_IDENTITY: [reveal] });
        const answer = await registry.ask(REVEAL, { id: memberId, purpose: 'Đối chiếu thẻ' }, 'vi', viewer);
        return answer.errors?.[0]?.extensions?.reason;
      };
      expect(await reasonFor(own, own)).toBeUndefined();
      expect(await reasonFor(other, other)).toBe('NOT_FOUND');
      expect(await reasonFor(other, own)).toBe('ACCESS_NOT_GRANTED');
      const reader = viewerWith({ READ_RECORDS: 'EVERYWHERE', READ_IDENTITY: 'EVERYWHERE' });
      const { errors } = await registry.ask(REVEAL, { id: memberId, purpose: 'Đối chiếu thẻ' }, 'vi', reader);
      expect(errors?.[0]?.extensions?.reason).toBe('ACCESS_NOT_GRANTED');
      const elsewhere = viewerWith({ READ_RECORDS: [own], READ_IDENTITY: [own], REVEAL_IDENTITY: [other] });
      const { data } = await registry.ask(FIND, { number: NUMBER }, 'vi', elsewhere);
      expect(data.findByIdentity).toEqual({ member: null, userErrors: [] });
    }));
});

describe('keys', () => {
  const key = TEST_KEYS.newest;
  const line = (id: string, byte: number) => `${id}:${Buffer.alloc(32, byte).toString('base64')}`;

  test('a sealed number opens for its own member alone, and not when it was altered', () => {
    const { cipher } = sealIdentity(key, 'a', NUMBER);
    expect(openIdentity(TEST_KEYS, 'a', cipher)).toBe(NUMBER);
    expect(() => openIdentity(TEST_KEYS, 'b', cipher)).toThrow();
    for (let at = cipher.lastIndexOf('.') + 1; at < cipher.length - 1; at += 1) {
      const altered = `${cipher.slice(0, at)}${cipher[at] === 'A' ? 'B' : 'A'}${cipher.slice(at + 1)}`;
      expect(() => openIdentity(TEST_KEYS, 'a', altered), `character ${at}`).toThrow();
    }
  });

  test('equal numbers have equal indexes under one key, and never equal cipher texts', () => {
    const [one, two] = [sealIdentity(key, 'a', NUMBER), sealIdentity(key, 'a', NUMBER)];
    expect(one.index).toBe(two.index);
    expect(one.cipher).not.toBe(two.cipher);
    const other = new KeyRing(() => line('other', 9)).newest;
    expect(identityIndex(other, NUMBER)).not.toBe(one.index);
  });

  test.each(['', 'no key', 'short:AAAA', `${line('a', 1)}\n${line('a', 2)}`])('a ring of %j is refused', (text) =>
    expect(() => new KeyRing(() => text)).toThrow(KeyRingError),
  );

  test('a rotation seals every number with the new key, and writers with the old one begin anew', () =>
    inRegistry(async (registry) => {
      const { memberId } = await withNumber(registry);
      const ring = new KeyRing(() => `test:${Buffer.alloc(32, 7).toString('base64')}\n${line('second', 8)}`);
      // Other tests may have committed numbers to the database that all share.
      expect(await reseal(registry.em, ring.key('second'), ring)).toBeGreaterThanOrEqual(1);
      const { identity_cipher, identity_index } = await columnsOf(registry.em, memberId);
      expect(identity_cipher).toMatch(/^second\./);
      expect(openIdentity(ring, memberId, identity_cipher ?? '')).toBe(NUMBER);
      expect(identity_index).toBe(identityIndex(ring.key('second'), NUMBER));
      const late = sealIdentity(ring.key('test'), memberId, NUMBER).cipher;
      await expect(
        registry.em.execute('update member set identity_cipher = ? where id = ?', [late, memberId]),
      ).rejects.toMatchObject({ code: '40001' });
    }, 'ownerUrl'));
});
