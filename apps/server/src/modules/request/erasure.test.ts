import { randomInt } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sealEvents, verifyTrail } from '../../audit/index.ts';
import { type Browser, openBrowser } from '../../testing/browser.ts';
import { aHousehold } from '../../testing/builders.ts';
import { ADMINISTRATOR, type HttpServer, startHttpServer } from '../../testing/http-server.ts';
import { partner } from '../../testing/partner.ts';

let server: HttpServer;
let official: Browser;
const families: string[] = [];
beforeAll(async () => {
  server = await startHttpServer();
  official = openBrowser(server.app);
  await official.signIn(ADMINISTRATOR.email, ADMINISTRATOR.password);
});
afterAll(async () => {
  // Other tests count the numbers of the database that they share. What is erased leaves an event, as everywhere.
  for (const householdId of families) {
    const { userErrors } = await erase('eraseHousehold', await aRequest({ householdId, legalBasis: 'Điều 14' }));
    expect(userErrors).toEqual([]);
  }
  await server.close();
});

type Answer = { readonly userErrors: readonly { readonly code: string }[] } & Record<string, never>;

async function ask(query: string, variables: object = {}): Promise<Record<string, never>> {
  const { body } = await official.ask(query, variables);
  if (body.errors !== undefined) throw new Error(JSON.stringify(body.errors));
  return body.data as Record<string, never>;
}

const CREATE = `mutation ($input: HouseholdInput!) { createHousehold(input: $input) {
  household { id version code members(sort: [{ field: ORDINAL }]) { nodes { id } } } userErrors { path code } } }`;
const UPDATE = `mutation ($id: ID!, $version: Int!, $input: HouseholdInput!) {
  updateHousehold(id: $id, version: $version, input: $input) { userErrors { path code } } }`;
const REQUEST = `mutation ($input: DataRequestInput!) { createDataRequest(input: $input) {
  dataRequest { id version } userErrors { path code } } }`;

const MODEL = `mutation ($input: ProductionModelInput!) { createProductionModel(input: $input) { userErrors { path code } } }`;

type Family = {
  readonly id: string;
  readonly code: string;
  readonly members: readonly string[];
  /** What no table may hold afterwards: two names, two numbers, a telephone, an address. */
  readonly secrets: readonly string[];
};

/** A household that was entered and changed twice, one person with a number, looked at, and with a part in a production model. */
async function aFamily(): Promise<Family> {
  const mark = `${randomInt(10 ** 9, 10 ** 10)}`;
  const [head, spouse] = aHousehold({}).members;
  const { commune } = (await ask('{ commune(code: "06994", on: "2026-01-01") { id } }')) as unknown as {
    commune: { id: string };
  };
  const [number, other] = [`02${mark}`, `01${mark}`];
  const input = {
    ...aHousehold({ communeId: commune.id, code: `H-${mark}` }),
    phone: `09${mark}`,
    address: `Nhà số ${mark}`,
    members: [
      { ...head, fullName: `Nguyễn Văn Ẩn ${mark}`, citizenIdentityNumber: number },
      { ...spouse, fullName: `Trần Thị Kín ${mark}`, citizenIdentityNumber: other },
    ],
  };
  const made = (await ask(CREATE, { input })).createHousehold as unknown as {
    household: { id: string; code: string; members: { nodes: { id: string }[] } };
  };
  const { id, code, members } = made.household;
  families.push(id);
  await ask(UPDATE, { id, version: 1, input: { note: `Ghi chú về ${mark}`, phone: `08${mark}` } });
  await partner(server, server.apiKey).post(
    { query: UPDATE, variables: { id, version: 2, input: { note: null } } },
    { 'idempotency-key': mark, 'x-reason': encodeURIComponent(`Theo đơn của ông Ẩn ${mark}`) },
  );
  await ask(
    `mutation ($id: ID!) { revealIdentity(memberId: $id, purpose: "Đối chiếu ${mark}") { userErrors { code } } }`,
    {
      id: members.nodes[0]?.id,
    },
  );
  await ask(MODEL, {
    input: {
      name: 'Nuôi ong',
      communeId: commune.id,
      kind: 'LIVESTOCK',
      status: 'RUNNING',
      startsOn: '2025-01-01',
      participants: [{ householdId: id, grantedCapital: 15_000_000, note: `Ông Ẩn ${mark} nuôi mười đàn` }],
    },
  });
  return { id, code, members: members.nodes.map((member) => member.id), secrets: [mark] };
}

/** Every place of the database in which a text stands. */
async function placesOf(text: string): Promise<string[]> {
  const { rows: tables } = await server.pool.query<{ name: string }>(
    "select quote_ident(table_name) as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'",
  );
  const found: string[] = [];
  for (const { name } of tables) {
    const { rows } = await server.pool.query(`select 1 from ${name} t where to_jsonb(t)::text like $1 limit 1`, [
      `%${text}%`,
    ]);
    if (rows.length > 0) found.push(name);
  }
  return found;
}

async function aRequest(input: object): Promise<{ id: string; version: number }> {
  const made = (await ask(REQUEST, { input: { kind: 'ERASE', receivedOn: '2026-11-20', ...input } }))
    .createDataRequest as unknown as { dataRequest: { id: string; version: number } };
  return made.dataRequest;
}

const erase = async (verb: string, { id, version }: { id: string; version: number }): Promise<Answer> =>
  (
    await ask(
      `mutation ($id: ID!, $version: Int!) { ${verb}(requestId: $id, version: $version) {
        dataRequest { outcome closedOn decidedBy note } userErrors { path code } } }`,
      { id, version },
    )
  )[verb] as unknown as Answer;

const FIGURES = `{ households { totalCount groups(by: [COMMUNE, CLASS], first: 1000) { key { class commune { code } } count sum { memberCount } } }
  assessments { totalCount groups(by: [ROUND, CLASS], first: 1000) { key { class round { id } } count sum { memberCount } } } }`;

describe('erasing', () => {
  test('is refused without the right, without a legal basis, and by a request for something else', async () => {
    const { id: householdId, members } = await aFamily();
    const bare = await aRequest({ householdId });
    expect((await erase('eraseHousehold', bare)).userErrors).toMatchObject([{ code: 'LEGAL_BASIS_FIRST' }]);
    const know = await aRequest({ householdId, kind: 'KNOW', legalBasis: 'Điều 14' });
    expect((await erase('eraseHousehold', know)).userErrors).toMatchObject([{ code: 'NOT_THIS_ERASURE' }]);
    const ofMember = await aRequest({ householdId, memberId: members[1], legalBasis: 'Điều 14' });
    expect((await erase('eraseHousehold', ofMember)).userErrors).toMatchObject([{ code: 'NOT_THIS_ERASURE' }]);
    expect((await erase('eraseMember', { ...ofMember, version: 9 })).userErrors).toMatchObject([{ code: 'CONFLICT' }]);
    const query = `mutation { eraseHousehold(requestId: "${bare.id}", version: 1) { userErrors { code } } }`;
    expect((await partner(server, server.apiKey).post({ query })).code).toBe('FORBIDDEN');
  });

  test('a household takes every name and number out of every table; figures and the chain stay as they were', async () => {
    const { id: householdId, code, secrets } = await aFamily();
    await sealEvents(server.pool);
    const request = await aRequest({ householdId, legalBasis: 'Điều 14', note: `Ông Ẩn ${secrets[0]} yêu cầu` });
    for (const secret of secrets)
      expect(await placesOf(secret)).toEqual(
        expect.arrayContaining([
          'household',
          'household_history',
          'member',
          'audit_change',
          'audit_event',
          'data_request',
        ]),
      );
    const figures = await ask(FIGURES);
    expect(await erase('eraseHousehold', request)).toEqual({
      dataRequest: { outcome: 'FULFILLED', closedOn: expect.any(String), decidedBy: 'Quản trị viên', note: null },
      userErrors: [],
    });
    for (const secret of [...secrets, code]) expect(await placesOf(secret)).toEqual([]);
    expect(await ask(FIGURES)).toEqual(figures);
    await sealEvents(server.pool);
    const client = await server.pool.connect();
    expect((await verifyTrail(client)).findings).toEqual([]);
    client.release();
    const { household } = (await ask(
      `{ household(id: "${householdId}") { headName erasedAt memberCount version
        history(sort: [{ field: RECORD_VERSION }]) { nodes { recordVersion operation reason changes { nodes { erased after } } } } } }`,
    )) as unknown as { household: { version: number; history: { nodes: Record<string, unknown>[] } } };
    expect(household).toMatchObject({ headName: '[đã xoá]', erasedAt: expect.any(String), memberCount: 2 });
    expect(household.history.nodes.map(({ operation }) => operation)).toEqual(['CREATE', 'UPDATE', 'UPDATE', 'ERASE']);
    for (const { reason, changes } of household.history.nodes.slice(0, 3)) {
      expect(reason).toBeNull();
      for (const change of (changes as { nodes: object[] }).nodes)
        expect(change).toEqual({ erased: true, after: null });
    }
    const { updateHousehold } = await ask(UPDATE, {
      id: householdId,
      version: household.version,
      input: { note: 'x' },
    });
    expect(updateHousehold).toMatchObject({ userErrors: [{ code: 'ERASED' }] });
  });

  test('one member leaves the others as they are', async () => {
    const { id: householdId, members, secrets } = await aFamily();
    const request = await aRequest({ householdId, memberId: members[0], legalBasis: 'Điều 14' });
    expect((await erase('eraseMember', request)).userErrors).toEqual([]);
    const { household } = (await ask(
      `{ household(id: "${householdId}") { erasedAt headName members(sort: [{ field: ORDINAL }]) { nodes { fullName birthDate citizenIdentityNumber erasedAt } } } }`,
    )) as unknown as { household: { members: { nodes: Record<string, unknown>[] } } };
    expect(household).toMatchObject({ erasedAt: null, headName: '[đã xoá]' });
    expect(household.members.nodes).toEqual([
      { fullName: '[đã xoá]', birthDate: '1980-01-01', citizenIdentityNumber: null, erasedAt: expect.any(String) },
      {
        fullName: expect.stringMatching(/^Trần Thị Kín/),
        birthDate: '1982-02-02',
        citizenIdentityNumber: expect.stringMatching(/^\*{9}\d{3}$/),
        erasedAt: null,
      },
    ]);
    expect(await placesOf(`Nguyễn Văn Ẩn ${secrets[0]}`)).toEqual([]);
  });

  test('empties kept answers: who sends a request again is told that it was carried out', async () => {
    const { id: householdId, secrets } = await aFamily();
    await erase('eraseHousehold', await aRequest({ householdId, legalBasis: 'Điều 14' }));
    const again = await partner(server, server.apiKey).post(
      { query: UPDATE, variables: { id: householdId, version: 2, input: { note: null } } },
      { 'idempotency-key': secrets[0] ?? '' },
    );
    expect([again.status, again.code]).toEqual([410, 'IDEMPOTENCY_ANSWER_GONE']);
  });
});
