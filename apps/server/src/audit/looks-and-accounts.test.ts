import { expect, test } from 'vitest';
import { aHousehold, createHousehold } from '../testing/builders.ts';
import { inRegistry, type TestRegistry } from '../testing/registry.ts';

const NUMBER = '022080201234';
const PURPOSE = 'Đối chiếu thẻ bảo hiểm';

const EVENTS = `query ($operations: [AuditOperation!]!) {
  auditEvents(first: 100, filter: { operation: { in: $operations }, requestId: { eq: "test" } }) {
    nodes { operation concept recordId accountId reason commune { code } changes { nodes { fields after } } }
  }
}`;
const eventsOf = async ({ ask }: TestRegistry, ...operations: string[]) =>
  ((await ask(EVENTS, { operations })).data.auditEvents as unknown as { nodes: Record<string, unknown>[] }).nodes;

test('a look at an identity number is written down with its purpose; one that was refused is not', () =>
  inRegistry(async (registry) => {
    const [head, spouse] = aHousehold({}).members;
    const { members } = await createHousehold(registry.ask, {
      members: [{ ...head, citizenIdentityNumber: NUMBER }, spouse],
    });
    const reveal = (purpose: string) =>
      registry.ask(
        `mutation ($id: ID!, $purpose: String!) { revealIdentity(memberId: $id, purpose: $purpose) { userErrors { code } } }`,
        {
          id: members[0]?.id,
          purpose,
        },
      );
    await reveal('xem');
    await reveal(PURPOSE);
    expect(await eventsOf(registry, 'REVEAL_IDENTITY')).toEqual([
      {
        operation: 'REVEAL_IDENTITY',
        concept: 'Member',
        recordId: members[0]?.id,
        accountId: null,
        reason: PURPOSE,
        commune: { code: '06994' },
        changes: { nodes: [] },
      },
    ]);
  }));

test('a search for an identity number is written down, found or not, without the number', () =>
  inRegistry(async (registry) => {
    const [head, spouse] = aHousehold({}).members;
    const { members } = await createHousehold(registry.ask, {
      members: [{ ...head, citizenIdentityNumber: NUMBER }, spouse],
    });
    for (const number of [NUMBER, '022080209999'])
      await registry.ask(
        `mutation ($number: String!) { findByIdentity(citizenIdentityNumber: $number, purpose: "${PURPOSE}") { userErrors { code } } }`,
        { number },
      );
    const events = await eventsOf(registry, 'FIND_BY_IDENTITY');
    expect(events.map(({ recordId, reason }) => [recordId, reason])).toEqual([
      [members[0]?.id, PURPOSE],
      [null, PURPOSE],
    ]);
    for (const number of [NUMBER, '022080209999']) expect(JSON.stringify(events)).not.toContain(number);
  }));

test('what is done to accounts and keys is written down, without links and secrets', () =>
  inRegistry(async (registry) => {
    const { data } = await registry.ask(
      `mutation { inviteUser(input: { name: "Lê Thị Cán Bộ", email: "can-bo@example.org" }) { user { id } link } }`,
    );
    const { user, link } = data.inviteUser as unknown as { user: { id: string }; link: string };
    for (const field of ['createResetLink', 'disableUser', 'disableUser', 'enableUser', 'revokeSessions'])
      await registry.ask(`mutation { ${field}(userId: "${user.id}") { userErrors { code } } }`);
    const made = await registry.ask(
      'mutation { createApiKey(input: { name: "Y tế", permissions: [READ_RECORDS] }) { key apiKey { id } userErrors { code } } }',
    );
    const { key, apiKey } = made.data.createApiKey as unknown as { key: string; apiKey: { id: string } };
    const rotated = await registry.ask(
      `mutation { rotateApiKey(id: "${apiKey.id}", overlapDays: 3) { apiKey { id } userErrors { code } } }`,
    );
    await registry.ask(`mutation { revokeApiKey(id: "${apiKey.id}") { userErrors { code } } }`);
    const accounts = ['INVITE_USER', 'CREATE_RESET_LINK', 'DISABLE_USER', 'ENABLE_USER', 'REVOKE_SESSIONS'];
    const keys = ['CREATE_KEY', 'ROTATE_KEY', 'REVOKE_KEY'];
    const events = await eventsOf(registry, ...accounts, ...keys);
    expect(events.map(({ operation, accountId }) => [operation, accountId])).toEqual([
      ['INVITE_USER', user.id],
      ['CREATE_RESET_LINK', user.id],
      ['DISABLE_USER', user.id],
      ['DISABLE_USER', user.id],
      ['ENABLE_USER', user.id],
      ['REVOKE_SESSIONS', user.id],
      ['CREATE_KEY', apiKey.id],
      ['ROTATE_KEY', (rotated.data.rotateApiKey as unknown as { apiKey: { id: string } }).apiKey.id],
      ['REVOKE_KEY', apiKey.id],
    ]);
    for (const secret of [key, link.split('#')[1] ?? '']) expect(JSON.stringify(events)).not.toContain(secret);
    expect(events[6]?.changes).toMatchObject({ nodes: [{ after: { name: 'Y tế', permissions: ['READ_RECORDS'] } }] });
  }));
