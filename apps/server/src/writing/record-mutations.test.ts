import { describe, expect, test } from 'vitest';
import { communeId, createHousehold } from '../testing/builders.ts';
import { inRegistry, type TestRegistry } from '../testing/registry.ts';

type Ask = TestRegistry['ask'];

const idOf = async (ask: Ask, list: string): Promise<string> => {
  const { data } = await ask(`{ ${list}(first: 1) { nodes { id } } }`);
  return (data[list] as unknown as { nodes: { id: string }[] }).nodes[0]!.id;
};

/** One valid input for every concept that people edit, and a change to it. */
const concepts: Record<
  string,
  { input: (ask: Ask) => Promise<Record<string, unknown>>; change: Record<string, unknown> }
> = {
  LegalDocument: {
    input: async () => ({
      number: '1/2026/QĐ',
      title: 'Quyết định',
      kind: 'DECISION',
      issuer: 'UBND tỉnh',
      sourceMark: 'KNOWN',
    }),
    change: { title: 'Quyết định sửa đổi' },
  },
  Commune: {
    input: async (ask) => ({
      code: '99999',
      name: 'Thử',
      kind: 'XA',
      areaType: 'RURAL',
      provinceId: await idOf(ask, 'provinces'),
      validFrom: '2026-01-01',
    }),
    change: { name: 'Thử nghiệm' },
  },
  Village: {
    input: async (ask) => ({ communeId: await communeId(ask), name: 'Thôn Một', kind: 'THON' }),
    change: { name: 'Thôn Hai' },
  },
  ReviewRound: {
    input: async () => ({
      year: 2026,
      kind: 'REGULAR',
      month: 3,
      name: 'Tháng 3',
      startsOn: '2026-03-15',
      endsOn: '2026-03-31',
    }),
    change: { note: 'ghi chú' },
  },
  CommuneReview: {
    input: async (ask) => ({
      roundId: await idOf(ask, 'reviewRounds'),
      communeId: await communeId(ask),
    }),
    change: { note: 'Bắt đầu sớm' },
  },
  Indicator: {
    input: async () => ({
      code: 'THU',
      name: 'Chỉ tiêu thử',
      unitOfMeasure: '%',
      direction: 'INCREASE',
      frequency: 'MONTH',
    }),
    change: { name: 'Chỉ tiêu khác' },
  },
  Target: {
    input: async (ask) => ({
      indicatorId: await idOf(ask, 'indicators'),
      communeId: await communeId(ask),
      period: '2026',
      value: '97.25',
    }),
    change: { value: '98' },
  },
  Measurement: {
    input: async (ask) => {
      const { data } = await ask(
        '{ indicators(filter: { frequency: { eq: YEAR }, versions: { some: { kind: { eq: MEASURED } } } }, first: 1) { nodes { id } } }',
      );
      const indicatorId = (data.indicators as unknown as { nodes: { id: string }[] }).nodes[0]!.id;
      return { indicatorId, communeId: await communeId(ask), period: '2025', value: '50' };
    },
    change: { value: '51.5', isLowerBound: true },
  },
  Programme: {
    input: async () => ({ code: 'CT', name: 'Chương trình thử', startsOn: '2026-01-01' }),
    change: { totalAmount: 82_000_000_000_000 },
  },
  FundingLine: {
    input: async (ask) => ({
      programmeId: await idOf(ask, 'programmes'),
      source: 'CREDIT',
      fromYear: 2024,
      toYear: 2024,
      amount: 5,
      basis: 'STATED',
    }),
    change: { amount: 60_000_000_000_000 },
  },
  ProductionModel: {
    input: async (ask) => ({
      name: 'Nuôi dê sinh sản',
      communeId: await communeId(ask),
      kind: 'LIVESTOCK',
      status: 'RUNNING',
      startsOn: '2025-03-01',
    }),
    change: { status: 'FINISHED' },
  },
};

describe.each(Object.entries(concepts))('%s', (name, { input, change }) => {
  const key = name.charAt(0).toLowerCase() + name.slice(1);
  const payload = `{ ${key} { id version deletedAt } userErrors { path code message } }`;
  const changed = Object.keys(change)[0]!;

  test('is created, changed, removed and restored', () =>
    inRegistry(async ({ ask }) => {
      const created = await ask(`mutation ($input: ${name}Input!) { create${name}(input: $input) ${payload} }`, {
        input: await input(ask),
      });
      expect(created.errors).toBeUndefined();
      const first = created.data[`create${name}`] as unknown as Record<string, { id: string }>;
      expect(first).toMatchObject({ [key]: { version: 1, deletedAt: null }, userErrors: [] });
      const id = first[key]!.id;
      const update = `mutation ($id: ID!, $input: ${name}Input!) { update${name}(id: $id, version: 1, input: $input) { ${key} { version ${changed} } userErrors { path code message } } }`;
      const second = await ask(update, { id, input: change });
      expect(second.data[`update${name}`]).toEqual({
        [key]: { version: 2, [changed]: change[changed] },
        userErrors: [],
      });
      const removed = await ask(`mutation ($id: ID!) { delete${name}(id: $id, version: 2) ${payload} }`, { id });
      expect(removed.data[`delete${name}`]).toMatchObject({ userErrors: [] });
      expect((await ask(`{ ${key}(id: "${id}") { id } }`)).data).toEqual({ [key]: null });
      const restored = await ask(`mutation ($id: ID!) { restore${name}(id: $id, version: 3) ${payload} }`, { id });
      expect(restored.data[`restore${name}`]).toMatchObject({ [key]: { version: 4, deletedAt: null }, userErrors: [] });
    }));

  test('an empty input is refused field by field in Vietnamese and English', () =>
    inRegistry(async ({ ask }) => {
      const create = `mutation { create${name}(input: {}) { ${key} { id } userErrors { path code message } } }`;
      const inVietnamese = (await ask(create)).data[`create${name}`] as unknown as {
        userErrors: { path: string[]; message: string }[];
      };
      const inEnglish = (await ask(create, {}, 'en')).data[`create${name}`] as unknown as {
        userErrors: { path: string[]; message: string }[];
      };
      expect(inVietnamese.userErrors.length).toBeGreaterThan(0);
      expect(inVietnamese.userErrors.map(({ path }) => path)).toEqual(inEnglish.userErrors.map(({ path }) => path));
      for (const [index, { message }] of inVietnamese.userErrors.entries())
        expect(message).not.toBe(inEnglish.userErrors[index]!.message);
    }));
});

test('a commune that still has households cannot be removed', () =>
  inRegistry(async ({ ask }) => {
    await createHousehold(ask);
    const { data } = await ask(
      'mutation ($id: ID!) { deleteCommune(id: $id, version: 1) { commune { id } userErrors { code message } } }',
      {
        id: await communeId(ask),
      },
    );
    expect(data.deleteCommune).toMatchObject({
      commune: null,
      userErrors: [{ code: 'IN_USE', message: expect.stringMatching(/còn \d+ bản ghi/) }],
    });
  }));

test('a legal document that a standard rests on cannot be removed, one that nothing names can', () =>
  inRegistry(async ({ ask }) => {
    const remove =
      'mutation ($id: ID!, $version: Int!) { deleteLegalDocument(id: $id, version: $version) { legalDocument { id } userErrors { code } } }';
    const { data } = await ask(
      '{ legalDocuments(first: 1, filter: { number: { eq: "07/2021/NĐ-CP" } }) { nodes { id version } } }',
    );
    const [named] = (data.legalDocuments as unknown as { nodes: Record<string, unknown>[] }).nodes;
    const refused = await ask(remove, named);
    expect(refused.data.deleteLegalDocument).toMatchObject({ legalDocument: null, userErrors: [{ code: 'IN_USE' }] });
    const create =
      'mutation ($input: LegalDocumentInput!) { createLegalDocument(input: $input) { legalDocument { id version } userErrors { path code } } }';
    const input = { kind: 'DECISION', number: '1/QĐ-THU', title: 'Thử', issuer: 'UBND', sourceMark: 'KNOWN' };
    const made = await ask(create, { input });
    const { legalDocument } = made.data.createLegalDocument as unknown as { legalDocument: { id: string } };
    const removed = await ask(remove, legalDocument);
    expect(removed.data.deleteLegalDocument).toMatchObject({ legalDocument: { id: legalDocument.id }, userErrors: [] });
  }));

test('a commune code may be used again once the other has ended, but not before', () =>
  inRegistry(async ({ ask }) => {
    const create =
      'mutation ($input: CommuneInput!) { createCommune(input: $input) { commune { code } userErrors { path code } } }';
    const base = { name: 'Khác', kind: 'XA', areaType: 'RURAL', provinceId: await idOf(ask, 'provinces') };
    const overlapping = await ask(create, { input: { ...base, code: '06994', validFrom: '2026-01-01' } });
    expect(overlapping.data.createCommune).toMatchObject({
      commune: null,
      userErrors: [{ path: ['code'], code: 'TAKEN' }],
    });
    const later = await ask(create, {
      input: { ...base, code: '06724', validFrom: '1990-01-01', validTo: '1995-01-01' },
    });
    expect(later.data.createCommune).toMatchObject({ commune: { code: '06724' }, userErrors: [] });
  }));
