import type { AuditOperation } from '@thoat-ngheo/domain';
import { describe, expect, test } from 'vitest';
import { aHousehold, communeId, createHousehold } from '../testing/builders.ts';
import { inRegistry, type TestRegistry } from '../testing/registry.ts';
import { ADMINISTRATOR_VIEWER, viewerWith } from '../testing/viewers.ts';

const NUMBER = '022080101234';

type Change = {
  operation: AuditOperation;
  concept: string;
  recordId: string;
  fields: string[];
  before: Record<string, unknown> | null;
  after: Record<string, unknown> | null;
};
type Event = Record<string, unknown> & { changes: { nodes: Change[] } };

const CHANGES = 'changes(sort: [{ field: ORDINAL }]) { nodes { operation concept recordId fields before after } }';
const EVENTS = `query ($id: ID!) {
  auditEvents(filter: { recordId: { eq: $id } }, sort: [{ field: RECORD_VERSION }]) {
    nodes { actorKind actorId actorName requestId reason operation concept recordVersion commune { code } ${CHANGES} }
  }
}`;
const UPDATE = `mutation ($id: ID!, $version: Int!, $input: HouseholdInput!) {
  updateHousehold(id: $id, version: $version, input: $input) { household { version } userErrors { path code } }
}`;

const eventsOf = async ({ ask }: TestRegistry, id: string): Promise<Event[]> =>
  ((await ask(EVENTS, { id })).data.auditEvents as unknown as { nodes: Event[] }).nodes;

const withNumber = ({ ask }: TestRegistry) => {
  const [head, spouse] = aHousehold({}).members;
  return createHousehold(ask, {
    phone: '0912345678',
    devices: ['RADIO'],
    members: [{ ...head, citizenIdentityNumber: NUMBER, disabled: true }, spouse],
  });
};

describe('one event for one change', () => {
  test('of a household, with its members, and sensitive values as hashes', () =>
    inRegistry(async (registry) => {
      const { id, members } = await withNumber(registry);
      const [event, ...others] = await eventsOf(registry, id);
      expect(others).toEqual([]);
      expect(event).toMatchObject({
        actorKind: 'USER',
        actorId: ADMINISTRATOR_VIEWER.id,
        actorName: ADMINISTRATOR_VIEWER.name,
        requestId: 'test',
        reason: null,
        operation: 'CREATE',
        concept: 'Household',
        recordVersion: 1,
        commune: { code: '06994' },
      });
      const changes = event?.changes.nodes ?? [];
      expect(changes.map(({ concept, operation, recordId }) => [concept, operation, recordId])).toEqual([
        ['Household', 'CREATE', id],
        ['Member', 'CREATE', members[0]?.id],
        ['Member', 'CREATE', members[1]?.id],
      ]);
      const hash = { hash: expect.stringMatching(/^test\.[\w-]{43}$/) };
      expect(changes[0]?.after).toMatchObject({ phone: hash, devices: ['RADIO'], noLabourCapacity: false });
      expect(changes[0]?.fields).not.toContain('memberCount');
      expect(changes[1]?.after).toMatchObject({
        fullName: 'Nguyễn Văn An',
        birthDate: '1980-01-01',
        disabled: hash,
        ethnicity: hash,
        citizenIdentityNumber: hash,
        identityIndex: hash,
      });
      for (const secret of [NUMBER, '0912345678', 'test.AAAA']) expect(JSON.stringify(event)).not.toContain(secret);
    }));

  test('tells the fields that changed, before and after, and members who came, changed and left', () =>
    inRegistry(async (registry) => {
      const { id, members } = await withNumber(registry);
      const [head] = aHousehold({}).members;
      await registry.ask(UPDATE, {
        id,
        version: 1,
        input: {
          note: 'Chuyển nhà',
          phone: '0912345678',
          members: [
            { id: members[0]?.id, fullName: 'Nguyễn Văn Anh' },
            { ...head, fullName: 'Nguyễn Thị Mới', relationship: 'CHILD' },
          ],
        },
      });
      const [, event] = await eventsOf(registry, id);
      expect(event).toMatchObject({ operation: 'UPDATE', recordVersion: 2 });
      const of = (operation: AuditOperation, concept: string) =>
        event?.changes.nodes.find((change) => change.operation === operation && change.concept === concept);
      expect(of('UPDATE', 'Household')).toMatchObject({
        fields: ['note'],
        before: { note: null },
        after: { note: 'Chuyển nhà' },
      });
      expect(of('UPDATE', 'Member')).toMatchObject({
        fields: ['fullName'],
        before: { fullName: 'Nguyễn Văn An' },
        after: { fullName: 'Nguyễn Văn Anh' },
      });
      expect(of('CREATE', 'Member')?.after).toMatchObject({ fullName: 'Nguyễn Thị Mới' });
      expect(of('DELETE', 'Member')).toMatchObject({ recordId: members[1]?.id, after: null });
      expect(of('DELETE', 'Member')?.before).toMatchObject({
        fullName: aHousehold({}).members[1]?.fullName,
        relationship: 'SPOUSE',
        ethnicity: { hash: expect.any(String) },
      });
    }));

  test('an equal value of the same field has the same hash, another one another', () =>
    inRegistry(async (registry) => {
      const { id } = await withNumber(registry);
      await registry.ask(UPDATE, { id, version: 1, input: { phone: '0987654321' } });
      await registry.ask(UPDATE, { id, version: 2, input: { phone: '0912345678' } });
      const [made, changed, back] = (await eventsOf(registry, id)).map(({ changes }) => changes.nodes[0]?.after?.phone);
      expect(back).toEqual(made);
      expect(changed).not.toEqual(made);
    }));

  test('removal and restoring are events; what was refused or asked for twice is none', () =>
    inRegistry(async (registry) => {
      const id = crypto.randomUUID();
      const input = aHousehold({ id, communeId: await communeId(registry.ask) });
      const CREATE =
        'mutation ($input: HouseholdInput!) { createHousehold(input: $input) { household { id } userErrors { code } } }';
      await registry.ask(CREATE, { input });
      await registry.ask(CREATE, { input });
      await registry.ask(UPDATE, { id, version: 7, input: { note: 'cũ' } });
      await registry.ask(UPDATE, { id, version: 1, input: { code: '' } });
      for (const [field, version] of [
        ['deleteHousehold', 1],
        ['restoreHousehold', 2],
      ])
        await registry.ask(`mutation { ${field}(id: "${id}", version: ${version}) { userErrors { code } } }`);
      expect((await eventsOf(registry, id)).map(({ operation, recordVersion }) => [operation, recordVersion])).toEqual([
        ['CREATE', 1],
        ['DELETE', 2],
        ['RESTORE', 3],
      ]);
    }));
});

describe('who reads the trail', () => {
  const COUNT = 'query ($id: ID!) { auditEvents(filter: { recordId: { eq: $id } }) { totalCount } }';

  test('those who hold READ_AUDIT, in their communes', () =>
    inRegistry(async (registry) => {
      const { id } = await createHousehold(registry.ask);
      const [own, other] = [await communeId(registry.ask), await communeId(registry.ask, '07192')];
      const seen = async (held: Parameters<typeof viewerWith>[0]) =>
        (await registry.ask(COUNT, { id }, 'vi', viewerWith(held))).data.auditEvents;
      expect(await seen({ READ_RECORDS: 'EVERYWHERE' })).toEqual({ totalCount: 0 });
      expect(await seen({ READ_AUDIT: [other] })).toEqual({ totalCount: 0 });
      expect(await seen({ READ_AUDIT: [own] })).toEqual({ totalCount: 1 });
      expect(await seen({ READ_AUDIT: 'EVERYWHERE' })).toEqual({ totalCount: 1 });
    }));

  test('the versions of a record are for whoever reads the record, in one statement with it', () =>
    inRegistry(async (registry) => {
      const { id } = await createHousehold(registry.ask);
      await registry.ask(UPDATE, { id, version: 1, input: { note: 'một' } });
      const HISTORY = `{ household(id: "${id}") { version history(sort: [{ field: RECORD_VERSION, direction: DESC }]) {
        nodes { recordVersion operation actorName occurredAt reason ${CHANGES} }
      } } }`;
      const own = await communeId(registry.ask);
      const before = registry.statements();
      const { data } = await registry.ask(HISTORY, {}, 'vi', viewerWith({ READ_RECORDS: [own] }));
      expect(registry.statements() - before).toBe(1);
      const { history } = data.household as unknown as { history: { nodes: Event[] } };
      expect(history.nodes.map(({ recordVersion, operation }) => [recordVersion, operation])).toEqual([
        [2, 'UPDATE'],
        [1, 'CREATE'],
      ]);
      expect(history.nodes[0]?.changes.nodes).toMatchObject([{ before: { note: null }, after: { note: 'một' } }]);
      const stranger = viewerWith({ READ_RECORDS: [await communeId(registry.ask, '07192')] });
      expect((await registry.ask(HISTORY, {}, 'vi', stranger)).data).toEqual({ household: null });
    }));

  test('neither versions nor changes can be listed by themselves', () =>
    inRegistry(async ({ ask }) => {
      for (const field of ['recordVersions', 'recordChanges', 'auditChanges'])
        expect((await ask(`{ ${field} { totalCount } }`)).errors).toHaveLength(1);
    }));
});

test('the trail refuses every change', () =>
  inRegistry(async (registry) => {
    await createHousehold(registry.ask);
    for (const statement of [
      "update audit_event set actor_id = 'x'",
      'delete from audit_event',
      'truncate audit_event cascade',
      'update audit_change set after = null',
      'delete from audit_change',
      'truncate audit_change',
      'truncate audit_seal',
      'truncate audit_leaf',
    ]) {
      await registry.em.execute('savepoint attempt');
      await expect(registry.em.execute(statement), statement).rejects.toMatchObject({ code: '42501' });
      await registry.em.execute('rollback to savepoint attempt');
    }
  }));
